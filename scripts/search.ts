/** The search index of an archive: Pagefind over one document a decree, in shards, and its register. */

import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Converter } from "opencc-js/t2cn";
import { catalogOf } from "../src/archive/catalog.ts";
import type { Holding } from "../src/archive/holding.ts";
import { type Fragment, fragmentOf, indexHtml } from "../src/search/document.ts";
import { agenciesOf, entryOf } from "../src/search/entry.ts";
import { type Entry, newestFirst, registerOf } from "../src/search/register.ts";
import { type Limit, shardsOf } from "../src/search/shards.ts";
import { simplifier, traditionalOf, traditionalTable } from "../src/search/traditional.ts";
import { readArchive } from "./archive.ts";
import { writeShard } from "./search-shard.ts";
import { readText, textsOf } from "./texts.ts";

interface Places {
  content: string;
  out: string;
  cache: string | null;
  /** what a shard holds, when not the usual */
  limit?: Limit;
}

/** Builds the index of the open decrees of `content` into `<out>/pagefind/`. */
export async function buildSearch(places: Places): Promise<void> {
  const folder = join(places.out, "pagefind");
  const archive = await readArchive(places.content, places.cache);
  const catalog = catalogOf(archive.site, archive.issues, archive.holdings);
  const table = traditionalTable(Converter({ from: "t", to: "cn" }));
  const simplify = simplifier(table);
  const entries: Entry[] = [];
  const texts = places.cache && textsOf(places.cache);
  const sizes = ({ head }: Holding): number => statSync(archive.files.get(head.path)!.file).size;
  const shards = shardsOf(archive.holdings, sizes, places.limit);
  const printed = new Set<string>();
  const folders: string[] = [];
  for (const [shard, holdings] of shards.entries()) {
    const fragments = new Map<string, Fragment>();
    for (const { head } of holdings.toSorted((a, b) => newestFirst(a.head, b.head))) {
      const { decree, body } = await readText(archive.files.get(head.path)!, texts);
      const fragment = fragmentOf(decree, body);
      for (const char of JSON.stringify(fragment).normalize("NFKD")) printed.add(char);
      fragments.set(head.path, fragment);
    }
    const written = await writeShard(folder, fragments, (one) => indexHtml(one, simplify));
    if (written) folders.push(written);
    entries.push(...holdings.map((holding) => entryOf(shard, holding, catalog)));
  }
  const rest = {
    agencies: agenciesOf(catalog),
    traditional: traditionalOf(printed, simplify),
    shards: folders,
  };
  await writeFile(join(folder, "register.json"), JSON.stringify(registerOf(entries, rest)));
  await writeFile(
    join(folder, "traditional.js"),
    `globalThis.gazetteTraditional=${JSON.stringify(table)};\n`,
  );
}
