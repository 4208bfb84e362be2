/** Every prefix of a permanent address is a page that lists what is below it. */

/** An address that is neither a decree's nor an issue's. */
export interface Prefix {
  /** `xinzhou/xzf/` */
  path: string;
  /** the addresses one step below, in the order in which the pages were given */
  children: string[];
}

/** The address of an issue's page. */
export const issuePath = (issue: { gazette: string; year: number; issue: number }): string =>
  `${issue.gazette}/gazette/${issue.year}/${issue.issue}/`;

/** The proper prefixes of all pages that are not pages themselves, with their children. */
export function prefixesOf(pages: readonly string[]): Map<string, Prefix> {
  const own = new Set(pages);
  const found = new Map<string, Prefix>();
  for (const page of pages) {
    const steps = page.split("/").slice(0, -1);
    for (let length = 1; length < steps.length; length++) {
      const path = `${steps.slice(0, length).join("/")}/`;
      if (own.has(path)) continue;
      const child = `${path}${steps[length]}/`;
      const prefix = found.get(path) ?? { path, children: [] };
      if (prefix.children.at(-1) !== child && !prefix.children.includes(child))
        prefix.children.push(child);
      found.set(path, prefix);
    }
  }
  return found;
}
