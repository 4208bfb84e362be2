/**
 * Runs a piece of work when the browser has nothing more urgent, each piece in a task of its own,
 * so that a slow phone answers the reader's finger in between; at once where a browser cannot tell.
 */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(() => work(), { timeout: 500 });
  else work();
}

/** Lays out what stands far down the page, one section at a time: then the page is whole, and its length true. */
export function layOut(): void {
  const next = document.querySelector(".far");
  if (!next) return;
  whenIdle(() => {
    next.classList.remove("far");
    requestAnimationFrame(layOut);
  });
}
