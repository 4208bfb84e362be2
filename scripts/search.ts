/** The search index of an archive: Pagefind over one document a decree, in shards, and its register. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Converter } from "opencc-js/t2cn";
import { catalogOf } from "../src/archive/catalog.ts";
import type { Holding } from "../src/archive/holding.ts";
import { agenciesOf, entryOf } from "../src/search/entry.ts";
import { newestFirst, registerOf } from "../src/search/register.ts";
import { startsFile } from "../src/search/shard.ts";
import { type Limit, shardsOf } from "../src/search/shards.ts";
import { simplifier, traditionalOf, traditionalTable } from "../src/search/traditional.ts";
import type { Archive } from "./archive.ts";
import { pathsIn } from "./files.ts";
import type { Kept } from "./kept.ts";
import type { Indexed, ShardWork } from "./search-thread.ts";
import { textsOf } from "./texts.ts";

interface Wanted {
  archive: Archive;
  out: string;
  /** what was read of the archive, kept between builds; null reads the texts anew */
  cache: string | null;
  /** what a shard holds, when not the usual */
  limit?: Limit;
  /** what an earlier build left */
  kept?: Kept;
}

/** How the index of an archive is cut, and what indexing takes. */
export interface Plan {
  archive: Archive;
  shards: Holding[][];
  /** the index's folder */
  folder: string;
  texts: string | null;
  table: string;
}

/** Builds the index of an archive's open decrees into `<out>/pagefind/`. */
export async function buildSearch(wanted: Wanted): Promise<void> {
  const plan = planSearch(wanted);
  const indexed: Indexed[] = [];
  for (const shard of plan.shards) {
    const make = () => indexShard(plan, shard);
    indexed.push(await (wanted.kept?.shard(keyOf(plan, shard), make) ?? make()));
  }
  await writeRegister(plan, indexed);
}

export function planSearch({ archive, out, cache, limit }: Wanted): Plan {
  const sizes = ({ head }: Holding): number => statSync(archive.files.get(head.path)!.file).size;
  // Where a server searches, the page needs no index, only what tells how to ask.
  const served = !process.env.GAZETTE_OFFLINE && archive.site.search.endpoint !== null;
  return {
    archive,
    shards: served ? [] : shardsOf(archive.holdings, sizes, limit),
    folder: join(out, "pagefind"),
    texts: cache && textsOf(cache),
    table: traditionalTable(Converter({ from: "t", to: "cn" })),
  };
}

/**
 * Writes one shard of the index, in a thread of its own: the thread that makes the pages is busy for
 * seconds at a time, and what a shard takes of memory goes with its thread.
 */
export async function indexShard(plan: Plan, holdings: readonly Holding[]): Promise<Indexed> {
  const { archive, texts, folder, table } = plan;
  const decrees = holdings
    .toSorted((a, b) => newestFirst(a.head, b.head))
    .map(({ head }) => ({ path: head.path, ...archive.files.get(head.path)! }));
  const workerData: ShardWork = { decrees, texts, folder, table };
  const worker = new Worker(new URL("search-thread.ts", import.meta.url), { workerData });
  const [indexed] = await once(worker, "message");
  return indexed as Indexed;
}

/** The files of a shard, from the site's root. */
export async function shardFiles(out: string, { folder }: Indexed): Promise<string[]> {
  if (!folder) return [];
  const own = await pathsIn(join(out, "pagefind", folder));
  const names = [startsFile(folder), ...own.map((path) => `${folder}/${path}`)];
  return names.map((name) => `pagefind/${name}`);
}

/** What a shard is made from. */
function keyOf({ archive }: Plan, holdings: readonly Holding[]): string {
  const hash = createHash("sha256");
  for (const { head } of holdings)
    hash.update(`${head.path} ${archive.files.get(head.path)!.digest}\n`);
  return hash.digest("base64url");
}

/** Writes the register of all shards, in their order, and the table of 繁体. */
export async function writeRegister(plan: Plan, indexed: readonly Indexed[]): Promise<void> {
  const { archive, shards, folder, table } = plan;
  const catalog = catalogOf(archive.site, archive.issues, archive.holdings);
  const printed = new Set(indexed.flatMap((one) => [...one.printed]));
  const entries = shards.flatMap((holdings, shard) =>
    holdings.map((holding) => entryOf(shard, holding, catalog)),
  );
  const rest = {
    agencies: agenciesOf(catalog),
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
