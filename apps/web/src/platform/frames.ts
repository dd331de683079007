/** Calls with each frame that is drawn, while the page is shown. Gives back how to stop. */
export function everyFrame(call: () => void): () => void {
  let next = 0;
  const draw = (): void => {
    next = requestAnimationFrame(draw);
    call();
  };
  next = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(next);
}

/** Calls every so many milliseconds. Gives back how to stop. */
export function every(milliseconds: number, call: () => void): () => void {
  const timer = setInterval(call, milliseconds);
  return () => clearInterval(timer);
}
