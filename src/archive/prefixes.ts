/** Every prefix of a permanent address is a page that lists what is below it. */

/** An address that is neither a decree's nor an issue's. */
export interface Prefix {
  /** `xinzhou/xzf/` */
  path: string;
  /** the addresses one step below, in the order in which the pages were given */
  children: string[];
  /** how many issues and decrees are anywhere below */
  issues: number;
  decrees: number;
  /** the first decree below, null where there is none */
  first: string | null;
}

/**
 * The proper prefixes of all pages that are not pages themselves, with their children.
 * @param gone addresses that lead on or say that they were withdrawn: listed, not counted
 */
export function prefixesOf(
  issues: readonly string[],
  decrees: readonly string[],
  gone: readonly string[] = [],
): Map<string, Prefix> {
  const own = new Set([...issues, ...decrees, ...gone]);
  const found = new Map<string, Prefix>();
  const children = new Set<string>();
  const add = (page: string, kind?: "issues" | "decrees"): void => {
    for (const [path, child] of steps(page)) {
      if (own.has(path)) continue;
      const prefix = found.get(path) ?? { path, children: [], issues: 0, decrees: 0, first: null };
      if (kind) prefix[kind]++;
      if (kind === "decrees") prefix.first ??= page;
      if (!children.has(child)) prefix.children.push(child);
      children.add(child);
      found.set(path, prefix);
    }
  };
  for (const page of issues) add(page, "issues");
  for (const page of decrees) add(page, "decrees");
  for (const page of gone) add(page);
  return found;
}

/** Each proper prefix of an address with the address one step below it. */
function steps(page: string): [path: string, child: string][] {
  const segments = page.split("/").slice(0, -1);
  const upTo = (length: number): string => `${segments.slice(0, length).join("/")}/`;
  return segments.slice(1).map((_, i) => [upTo(i + 1), upTo(i + 2)]);
}
