/** Whether this page was opened in a way in which the browser lets it keep anything: HTTPS, or this very machine. */
export function isSecure(): boolean {
  return window.isSecureContext;
}
