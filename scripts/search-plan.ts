/** How the search index of an archive is cut, before any of it is made. */
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { Converter } from "opencc-js/t2cn";
import type { Holding } from "../src/archive/holding.ts";
import { newestFirst } from "../src/search/register.ts";
import { type Limit, piecesOf, shardsOf } from "../src/search/shards.ts";
import { traditionalTable } from "../src/search/traditional.ts";
import type { Archive } from "./archive.ts";
import { codeHash } from "./code.ts";
import type { Piece } from "./search-piece.ts";
import { textsOf } from "./texts.ts";
import { root } from "./workshop.ts";

/** What is to be indexed. */
export interface Wanted {
  archive: Archive;
  out: string;
  /** what was read of the archive, kept between builds; null reads the texts anew */
  cache: string | null;
  /** what a shard holds, when not the usual */
  limit?: Limit;
}

/** How the index of an archive is cut, and what indexing takes. */
export interface Plan {
  archive: Archive;
  /** each the pieces it is put together from */
  shards: Piece[][];
  /** the index's folder */
  folder: string;
  /** where pieces are kept */
  pieces: string;
  texts: string | null;
  table: string;
}

/** Where the pieces are kept that belong to an archive's cache. */
export const piecesFolder = (cache: string): string => join(dirname(cache), "pieces");

export async function planSearch({ archive, out, cache, limit }: Wanted): Promise<Plan> {
  const sizes = ({ head }: Holding): number => archive.files.get(head.path)!.bytes;
  // Where a server searches, the page needs no index, only what tells how to ask.
  const served = !process.env.GAZETTE_OFFLINE && archive.site.search.endpoint !== null;
  const shards = served ? [] : shardsOf(archive.holdings, sizes, limit);
  const pieces = cache ? piecesFolder(cache) : join(out, "pieces");
  const code = codeHash(root);
  return {
    archive,
    shards: shards.map((shard) =>
      piecesOf(shard, sizes).map((holdings) => pieceOf(archive, holdings, { pieces, code })),
    ),
    folder: join(out, "pagefind"),
    pieces,
    texts: cache && textsOf(cache),
    table: traditionalTable(Converter({ from: "t", to: "cn" })),
  };
}

/** A piece is named by what it is made from: its decrees' files and the program. */
function pieceOf(
  { files }: Archive,
  holdings: readonly Holding[],
  { pieces, code }: { pieces: string; code: string },
): Piece {
  const hash = createHash("sha256").update(code);
  const decrees = holdings
    .map(({ head: { path, date } }) => ({ path, date, ...files.get(path)! }))
    .sort(newestFirst);
  for (const { path, digest } of decrees) hash.update(`${path} ${digest}\n`);
  return { folder: join(pieces, hash.digest("hex").slice(0, 20)), decrees };
}
