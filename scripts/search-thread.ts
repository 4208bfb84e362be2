/** The thread that indexes one shard (`search.ts`): it reads the texts of its decrees and hands them to Pagefind. */
import { parentPort, workerData } from "node:worker_threads";
import { type Fragment, fragmentOf, indexHtml } from "../src/search/document.ts";
import { simplifier } from "../src/search/traditional.ts";
import { writeShard } from "./search-shard.ts";
import { readText, type TextFile } from "./texts.ts";

/** What a shard is made from. */
export interface ShardWork {
  /** newest first */
  decrees: (TextFile & { path: string })[];
  /** where texts are kept between builds */
  texts: string | null;
  /** the index's folder */
  folder: string;
  /** the whole table of 繁体 */
  table: string;
}

/** What the register has to know of a shard that is indexed. */
export interface Indexed {
  /** its folder, null when there is nothing in it */
  folder: string | null;
  /** the characters its results show */
  printed: string;
}

async function makeShard({ decrees, texts, folder, table }: ShardWork): Promise<Indexed> {
  const simplify = simplifier(table);
  const fragments = new Map<string, Fragment>();
  const printed = new Set<string>();
  for (const { path, ...text } of decrees) {
    const { decree, body } = await readText(text, texts);
    const fragment = fragmentOf(decree, body);
    for (const char of JSON.stringify(fragment).normalize("NFKD")) printed.add(char);
    fragments.set(path, fragment);
  }
  const written = await writeShard(folder, fragments, (one) => indexHtml(one, simplify));
  return { folder: written, printed: [...printed].join("") };
}

parentPort?.postMessage(await makeShard(workerData as ShardWork));
