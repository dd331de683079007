/** Calls as soon as the page has answered what waits before: a touch, a frame. Gives back how to stop. */
export function soon(call: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    stop();
    call();
  };
  port2.postMessage(null);
  return stop;
}
