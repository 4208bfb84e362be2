/** Fetches a script that the page can do without until now, once: a classic one, so that it loads from file:// too. */
export function load(src: string): void {
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement("script");
  script.src = src;
  document.head.append(script);
}
