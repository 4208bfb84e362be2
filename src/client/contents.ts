/** Wide pages show contents and facts open; on narrow ones, following a line of the contents folds it. */
export function panels(): void {
  const wide = matchMedia("(min-width: 72rem)");
  const all = document.querySelectorAll<HTMLDetailsElement>("details[data-open-wide]");
  const sync = (): void => {
    for (const panel of all) panel.open = wide.matches;
  };
  sync();
  wide.addEventListener("change", sync);
  document.querySelector(".toc nav")?.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link && !wide.matches) link.closest("details")!.open = false;
  });
}

/**
 * Marks the line of the contents that the reader is at, from when the contents is first open:
 * on a phone it is folded, and to ask where a folded line stands lays out all of them.
 */
export function followReading(): void {
  const contents = document.querySelector<HTMLDetailsElement>("details.toc");
  if (!contents) return;
  const start = (): void => {
    if (!contents.open) return;
    contents.removeEventListener("toggle", start);
    follow(contents);
  };
  contents.addEventListener("toggle", start);
  start();
}

function follow(contents: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll("a"))
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  let current: HTMLAnchorElement | undefined;
  const mark = (link: HTMLAnchorElement): void => {
    current?.removeAttribute("aria-current");
    current = link;
    link.setAttribute("aria-current", "location");
    keepInView(link);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.id);
        if (isIntersecting && link) mark(link);
      }
    },
    { rootMargin: "-10% 0px -80% 0px" },
  );
  for (const id of links.keys()) {
    const target = document.getElementById(id);
    if (target) seen.observe(target);
  }
}

/** Scrolls the contents alone, never the page. */
function keepInView(link: HTMLElement): void {
  const panel = link.closest<HTMLElement>(".panel");
  if (!panel || panel.scrollHeight <= panel.clientHeight) return;
  const top = link.offsetTop - panel.scrollTop;
  if (top < 40 || top > panel.clientHeight - 60)
    panel.scrollTop = link.offsetTop - panel.clientHeight / 2;
}
