/** The published address of this page where there is one, else that of this copy, without what was searched for. */
export const addressOf = (hash: string): string =>
  (document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.href.replace(/[?#].*$/, "")) + hash;

/** A citation ends in a full stop, which is easily copied along with the address: no anchor ends in one. */
export function tidyAddress(): void {
  const { hash } = location;
  if (!hash.endsWith(".")) return;
  const tidy = (): void => location.replace(hash.slice(0, -1));
  // Until a page is loaded, Firefox goes there without marking what it came to.
  addEventListener("load", () => setTimeout(tidy));
}
