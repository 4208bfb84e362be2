/** Records of the open archive, shard by shard, and the configuration of the server that searches them. */
import { type FileHandle, mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Converter } from "opencc-js/t2cn";
import { configOf, shardName } from "../../src/search/distributed/config.ts";
import { idOf, recordOf, shardOf } from "../../src/search/distributed/record.ts";
import { fragmentOf } from "../../src/search/document.ts";
import { facetsOf } from "../../src/search/entry.ts";
import { simplifier, traditionalTable } from "../../src/search/traditional.ts";
import { readArchive } from "../archive.ts";
import { readText } from "../texts.ts";

export interface Export {
  content: string;
  /** folder to write into */
  out: string;
  /** the same folder as the machine that searches will know it */
  at: string;
  /** into how many shards the whole archive is cut */
  of: number;
  /** the shards to write */
  shards: readonly number[];
  /** `host:port` of machines that hold the others */
  agents: readonly string[];
  /** address the server listens on, and its ports for SQL and for HTTP */
  listen: string;
  ports: readonly [sql: number, other: number];
}

/** Writes `gazette<n>.tsv` for each shard, and `sphinx.conf`; gives the decrees of each shard. */
export async function exportManticore(wanted: Export): Promise<Map<number, number>> {
  const archive = await readArchive(wanted.content, null);
  const simplify = simplifier(traditionalTable(Converter({ from: "t", to: "cn" })));
  const counts = new Map(wanted.shards.map((shard) => [shard, 0]));
  await mkdir(wanted.out, { recursive: true });
  const files = new Map<number, FileHandle>();
  for (const shard of wanted.shards)
    files.set(shard, await open(join(wanted.out, `${shardName(shard)}.tsv`), "w"));
  for (const holding of archive.holdings) {
    const shard = shardOf(holding.head.path, wanted.of);
    const file = files.get(shard);
    if (!file) continue;
    const { decree, body } = readText(archive.files.get(holding.head.path)!, null);
    const count = counts.get(shard)! + 1;
    counts.set(shard, count);
    const facets = facetsOf(holding, archive);
    await file.write(recordOf(idOf(shard, count), fragmentOf(decree, body), facets, simplify));
  }
  for (const file of files.values()) await file.close();
  const { at, agents, listen, ports } = wanted;
  // The indexer refuses a source without records.
  const shards = wanted.shards.filter((shard) => counts.get(shard)! > 0);
  const config = configOf({ folder: at, shards, agents, listen, ports });
  await writeFile(join(wanted.out, "sphinx.conf"), config);
  return counts;
}
