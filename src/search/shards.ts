/** How an archive's index is cut: a shard holds whole years and no more than one machine's memory takes. */
import { yearOf } from "../archive/facets.ts";
import type { Holding } from "../archive/holding.ts";

export interface Shard {
  /** what Pagefind takes for its language: it begins the ids, so that those of two shards differ */
  name: string;
  /** folder within the index's own, `""` for the first */
  folder: string;
  holdings: Holding[];
}

/** Decrees in a shard: Pagefind needs about 3 MB of memory for one of 20 KB while it indexes. */
const MOST = 1300;

/**
 * Cuts the decrees at the turns of years; a year beyond the limit is cut where the limit is reached.
 * There is always a first shard, if an empty one.
 */
export function shardsOf(holdings: readonly Holding[], most = MOST): Shard[] {
  const sorted = [...holdings].sort((a, b) => Number(yearOf(a)) - Number(yearOf(b)));
  const years = [...Map.groupBy(sorted, yearOf).values()].flatMap((year) => cut(year, most));
  const groups: Holding[][] = [[]];
  for (const year of years) {
    const last = groups.at(-1)!;
    if (last.length > 0 && last.length + year.length > most) groups.push(year);
    else last.push(...year);
  }
  return groups.map((group, at) => ({
    name: `p${at}`,
    folder: at === 0 ? "" : `p${at}/`,
    holdings: group,
  }));
}

function cut(year: Holding[], most: number): Holding[][] {
  return year.length <= most ? [year] : [year.slice(0, most), ...cut(year.slice(most), most)];
}
