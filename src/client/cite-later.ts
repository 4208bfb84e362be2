import { load } from "./load.ts";

/**
 * Fetches the citation panel's script when a reader asks for what it writes: citations for programs,
 * by unfolding them, or of a provision, by coming to the panel from one.
 */
export function citeLater(): void {
  const panel = document.getElementById("cite");
  if (!panel) return;
  let near = false;
  const bring = (): void => load(panel.dataset.script!);
  const consider = (): void => {
    if (near && location.hash.length > 1) bring();
  };
  const watch = ([latest]: IntersectionObserverEntry[]): void => {
    near = latest!.isIntersecting;
    consider();
  };
  panel.addEventListener("toggle", bring, true);
  new IntersectionObserver(watch, { rootMargin: "600px" }).observe(panel);
  addEventListener("hashchange", consider);
}
