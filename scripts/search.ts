/** The search index of an archive: Pagefind over one document a decree, in shards, and its register. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Worker } from "node:worker_threads";
import { agenciesOf, entryOf } from "../src/search/entry.ts";
import { registerOf } from "../src/search/register.ts";
import { startsFile } from "../src/search/shard.ts";
import { simplifier, traditionalOf } from "../src/search/traditional.ts";
import { pathsIn } from "./files.ts";
import type { Kept } from "./kept.ts";
import type { Piece } from "./search-piece.ts";
import { type Plan, planSearch, type Wanted } from "./search-plan.ts";
import type { Indexed } from "./search-shard.ts";
import type { ShardWork } from "./search-thread.ts";

/**
 * Builds the index of an archive's open decrees into `<out>/pagefind/`.
 * @param wanted with what an earlier build left, if it did
 */
export async function buildSearch(wanted: Wanted & { kept?: Kept }): Promise<void> {
  const plan = await planSearch(wanted);
  const indexed: Indexed[] = [];
  for (const pieces of plan.shards) {
    const make = async () => (await inThread(plan, pieces, plan.folder))!;
    indexed.push(await (wanted.kept?.shard(keyOf(pieces), wanted.out, make) ?? make()));
  }
  await writeRegister(plan, indexed);
  await dropPieces(plan, wanted.cache !== null);
}

/** Indexes some pieces of the plan, those that are not there yet. */
export async function indexPieces(plan: Plan, pieces: Piece[]): Promise<void> {
  await inThread(plan, pieces, null);
}

/**
 * Indexes pieces and, where there is a folder for it, puts a shard together, in a thread of its own:
 * the thread that makes the pages is busy for seconds at a time, and memory goes with its thread.
 */
async function inThread(plan: Plan, pieces: Piece[], folder: string | null) {
  const { texts, table } = plan;
  await mkdir(plan.pieces, { recursive: true });
  const workerData: ShardWork = { pieces, texts, folder, table };
  const worker = new Worker(new URL("search-thread.ts", import.meta.url), { workerData });
  const [indexed] = await once(worker, "message");
  return indexed as Indexed | null;
}

/** Drops the pieces of earlier states, or all where nothing is kept. */
async function dropPieces({ pieces, shards }: Plan, keep: boolean): Promise<void> {
  const wanted = new Set(keep ? shards.flat().map(({ folder }) => basename(folder)) : []);
  for (const name of await readdir(pieces).catch(() => []))
    if (!wanted.has(name)) await rm(join(pieces, name), { recursive: true });
  if (!keep) await rm(pieces, { recursive: true, force: true });
}

/** The files of a shard, from the site's root. */
export function shardFiles(out: string, { folder }: Indexed): string[] {
  if (!folder) return [];
  const own = pathsIn(join(out, "pagefind", folder));
  const names = [startsFile(folder), ...own.map((path) => `${folder}/${path}`)];
  return names.map((name) => `pagefind/${name}`);
}

/** What a shard is made from. */
const keyOf = (pieces: readonly Piece[]): string =>
  createHash("sha256")
    .update(pieces.map(({ folder }) => basename(folder)).join("\n"))
    .digest("base64url");

/** Writes the register of all shards, in their order, and the table of 繁体. */
async function writeRegister(plan: Plan, indexed: readonly Indexed[]): Promise<void> {
  const { archive, shards, folder, table } = plan;
  const printed = new Set(indexed.flatMap((one) => [...one.printed]));
  const entries = shards.flatMap((pieces, shard) =>
    pieces.flatMap(({ decrees }) =>
      decrees.map(({ path }) => entryOf(shard, archive.byPath.get(path)!, archive)),
    ),
  );
  const rest = {
    agencies: agenciesOf(archive),
    traditional: traditionalOf(printed, simplifier(table)),
    shards: indexed.flatMap((one) => one.folder ?? []),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "register.json"), JSON.stringify(registerOf(entries, rest)));
  await writeFile(
    join(folder, "traditional.js"),
    `globalThis.gazetteTraditional=${JSON.stringify(table)};\n`,
  );
}
