/** Offers the search within a decree; its code comes when it is used, or with a result's words. */
export function findLater(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-find]");
  if (!form) return;
  form.hidden = false;
  const load = (): void => {
    const script = document.createElement("script");
    script.src = form.dataset.find!;
    document.head.append(script);
  };
  if (/[?&]hl=/.test(location.search)) load();
  else form.addEventListener("focusin", load, { once: true });
}
