/** How an archive's index is cut: into shards of whole years that are searched, and pieces that are indexed at once. */
import type { Holding } from "../archive/holding.ts";

/** What a shard holds at most. */
export interface Limit {
  decrees: number;
  /** of the decrees' files, UTF-8 */
  bytes: number;
}

/** A shard is written anew as a whole when one of its decrees changes. */
const SHARD: Limit = { decrees: 4000, bytes: 52e6 };
/** An archive with more decrees than these has its newest year, which grows, in a shard of its own. */
const SMALL = 1000;
/** While it indexes, Pagefind needs about 3 MB of memory for a decree of 20 KB, 1.2 MB for one of 6. */
const PIECE: Limit = { decrees: 150, bytes: 2e6 };

/** Decrees in a row, and the bytes of their files together. */
interface Group {
  held: Holding[];
  bytes: number;
}

/** Bytes of a decree's file. */
type Size = (holding: Holding) => number;

/**
 * Cuts the decrees at the turns of years, those of the issues that print them; a year beyond the limit
 * is cut where the limit is reached. There is always a first shard, if an empty one.
 */
export function shardsOf(holdings: readonly Holding[], bytesOf: Size, limit = SHARD): Holding[][] {
  const years = Map.groupBy(holdings, ({ head }) => head.year);
  const inOrder = [...years.keys()].sort((a, b) => a - b);
  const growing = holdings.length > SMALL ? inOrder.splice(-1) : [];
  const shardsIn = (some: number[]) =>
    filled(
      some.flatMap((year) => filled(singly(years.get(year)!, bytesOf), limit)),
      limit,
    );
  const shards = [...shardsIn(inOrder), ...shardsIn(growing)];
  return shards.length > 0 ? shards.map(({ held }) => held) : [[]];
}

/**
 * Cuts the decrees of a shard into what is indexed at once. A gazette's year has pieces of its own, so
 * that one issue more leaves those of other years and gazettes as they are.
 */
export function piecesOf(shard: readonly Holding[], bytesOf: Size, limit = PIECE): Holding[][] {
  const years = Map.groupBy(shard, ({ head }) => `${head.gazette} ${head.year}`);
  return [...years.values()]
    .flatMap((year) => filled(singly(year, bytesOf), limit))
    .map(({ held }) => held);
}

const singly = (holdings: readonly Holding[], bytesOf: Size): Group[] =>
  holdings.map((one) => ({ held: [one], bytes: bytesOf(one) }));

/** Joins groups as long as the limit allows. */
function filled(groups: readonly Group[], limit: Limit): Group[] {
  const joined: Group[] = [];
  for (const { held, bytes } of groups) {
    const last = joined.at(-1);
    const fits =
      last && last.held.length + held.length <= limit.decrees && last.bytes + bytes <= limit.bytes;
    if (!fits) joined.push({ held: [...held], bytes });
    else {
      last.held.push(...held);
      last.bytes += bytes;
    }
  }
  return joined;
}
