/** How an archive's index is cut: into shards of whole years that are searched, and pieces that are indexed at once. */
import { yearOf } from "../archive/facets.ts";
import type { Holding } from "../archive/holding.ts";

/** What a shard holds at most. */
export interface Limit {
  decrees: number;
  /** of the decrees' files, UTF-8 */
  bytes: number;
}

/** A shard is written anew as a whole when one of its decrees changes. */
const SHARD: Limit = { decrees: 4000, bytes: 52e6 };
/** While it indexes, Pagefind needs about 3 MB of memory for a decree of 20 KB, 1.2 MB for one of 6. */
const PIECE: Limit = { decrees: 250, bytes: 3.3e6 };

/** Decrees in a row, and the bytes of their files together. */
interface Group {
  held: Holding[];
  bytes: number;
}

/**
 * Cuts the decrees at the turns of years; a year beyond the limit is cut where the limit is reached.
 * There is always a first shard, if an empty one.
 */
export function shardsOf(
  holdings: readonly Holding[],
  bytesOf: (holding: Holding) => number,
  limit = SHARD,
): Holding[][] {
  const sorted = [...holdings].sort((a, b) => Number(yearOf(a)) - Number(yearOf(b)));
  const years = [...Map.groupBy(sorted, yearOf).values()].flatMap((year) =>
    filled(
      year.map((one) => ({ held: [one], bytes: bytesOf(one) })),
      limit,
    ),
  );
  return filled(years, limit).map(({ held }) => held);
}

/**
 * Cuts the decrees of a shard into what is indexed at once. A year has pieces of its own, so that one
 * issue more leaves those of other years as they are.
 */
export function piecesOf(
  shard: readonly Holding[],
  bytesOf: (holding: Holding) => number,
  limit = PIECE,
): Holding[][] {
  return [...Map.groupBy(shard, yearOf).values()]
    .flatMap((year) =>
      filled(
        year.map((one) => ({ held: [one], bytes: bytesOf(one) })),
        limit,
      ),
    )
    .map(({ held }) => held);
}

/** Joins groups as long as the limit allows. */
function filled(groups: readonly Group[], limit: Limit): Group[] {
  const joined: Group[] = [{ held: [], bytes: 0 }];
  for (const { held, bytes } of groups) {
    const last = joined.at(-1)!;
    const fits =
      last.held.length + held.length <= limit.decrees && last.bytes + bytes <= limit.bytes;
    if (last.held.length > 0 && !fits) joined.push({ held: [...held], bytes });
    else {
      last.held.push(...held);
      last.bytes += bytes;
    }
  }
  return joined;
}
