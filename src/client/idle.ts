/** Safari has none: there all is done at once. */
const idle: (work: () => void, options: IdleRequestOptions) => unknown =
  window.requestIdleCallback ?? ((work) => work());

/**
 * Runs a piece of work when the browser has nothing more urgent, each piece in a task of its own,
 * so that a slow phone answers the reader's finger in between.
 */
export const whenIdle = (work: () => void): unknown => idle(work, { timeout: 500 });

/** Characters laid out in one go. */
const STRETCH = 1500;

/**
 * Lays out what stands far down the page, a stretch at a time: then the page is whole, and its
 * length true. Each section of the archive's own comes alone: where one on the screen changes
 * together with what is above, a browser does not hold the reader's place.
 */
export function layOut(): void {
  let room = STRETCH;
  for (const section of document.querySelectorAll(".far")) {
    section.classList.remove("far");
    room -= section.textContent!.length;
    if (room > 0 && section.matches(".s")) continue;
    whenIdle(layOut);
    return;
  }
}
