/** How an archive is built in shares: each makes the pages of whole gazette-years, the join what spans them. */
import type { OpenIssue } from "./gate-issue.ts";
import type { Holding } from "./holding.ts";

/** One share of several: 3/8 is the third of eight. */
export interface Share {
  number: number;
  of: number;
}

/** 3/8. @returns null when it is not a share */
export function parseShare(text: string): Share | null {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  return number && of && number <= of ? { number, of } : null;
}

/** Which share makes what lies at or below an address; null: no share, but the join. */
export type Owners = (path: string) => number | null;

/**
 * Deals out gazette-years to shares, the largest first, each to the share that has the fewest
 * decrees so far: whoever knows the archive deals alike, without asking the others.
 */
export function owners(
  issues: readonly OpenIssue[],
  holdings: readonly Holding[],
  of: number,
): Owners {
  const years = Map.groupBy(holdings, ({ head }) => `${head.gazette} ${head.year}`);
  for (const { gazette, year } of issues)
    if (!years.has(`${gazette} ${year}`)) years.set(`${gazette} ${year}`, []);
  const sorted = [...years].sort(
    ([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1),
  );
  const loads = new Array<number>(of).fill(0);
  const shareOf = new Map<string, number>();
  for (const [year, { length }] of sorted) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least]! += length;
    shareOf.set(year, least + 1);
  }
  const own = new Map<string, number>();
  for (const issue of issues) own.set(issue.path, shareOf.get(`${issue.gazette} ${issue.year}`)!);
  for (const { head } of holdings) own.set(head.path, shareOf.get(`${head.gazette} ${head.year}`)!);
  return (path) => ownerOf(path, own);
}

/** `a/b/2019/9/t1.csv` belongs to whom `a/b/2019/9/` does. */
function ownerOf(path: string, own: ReadonlyMap<string, number>): number | null {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 2) + 1) {
    const found = own.get(path.slice(0, end));
    if (found !== undefined) return found;
  }
  return null;
}
