import { load } from "./load.ts";

/** Offers the search within a decree; its code comes when it is used, or with a result's words. */
export function findLater(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-find]");
  if (!form) return;
  form.hidden = false;
  const bring = (): void => load(form.dataset.find!);
  if (/[?&]hl=/.test(location.search)) bring();
  else form.addEventListener("focusin", bring, { once: true });
}
