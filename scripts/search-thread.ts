/** The thread that indexes some pieces or puts a shard together (`search.ts`). */
import { existsSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { simplifier } from "../src/search/traditional.ts";
import { makePiece, type Piece } from "./search-piece.ts";
import { type Indexed, writeShard } from "./search-shard.ts";

/** What is to be done. */
export interface ShardWork {
  /** what is there already is taken as it is */
  pieces: Piece[];
  /** where texts are kept between builds */
  texts: string | null;
  /** the index's folder, where a shard is to be made of the pieces */
  folder: string | null;
  /** the whole table of 繁体 */
  table: string;
}

async function work({ pieces, texts, folder, table }: ShardWork): Promise<Indexed | null> {
  const simplify = simplifier(table);
  for (const piece of pieces)
    if (!existsSync(piece.folder)) await makePiece(piece, texts, simplify);
  return folder === null ? null : writeShard(folder, pieces);
}

parentPort?.postMessage(await work(workerData as ShardWork));
