/** Fetches a script that the page can do without until now: a classic one, so that it loads from file:// too. */
export function load(src: string): void {
  const script = document.createElement("script");
  script.src = src;
  document.head.append(script);
}
