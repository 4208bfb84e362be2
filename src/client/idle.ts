/**
 * Runs a piece of work when the browser has nothing more urgent, each piece in a task of its own,
 * so that a slow phone answers the reader's finger in between; at once where a browser cannot tell.
 */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(() => work(), { timeout: 500 });
  else work();
}
