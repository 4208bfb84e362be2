/** One shard of the search index, by Pagefind's Node API. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { close, createIndex } from "pagefind";
import type { Fragment } from "../src/search/document.ts";
import { wrapEngine } from "../src/search/engine-source.ts";
import { cutChunks } from "./search-chunks.ts";
import { readPacked, writePacked } from "./search-files.ts";

/** Indexes one shard with Pagefind; gives the index's name for each decree. */
export async function writeShard(
  out: string,
  language: string,
  fragments: Map<string, Fragment>,
  html: (fragment: Fragment) => string,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`检索索引没有建成：${errors.join("；")}`);
  for (const [path, fragment] of fragments) {
    const added = await index.addHTMLFile({ url: path, content: html(fragment) });
    if (added.errors.length > 0)
      throw new Error(`${path} 没有编入索引：${added.errors.join("；")}`);
  }
  const written = await index.writeFiles({ outputPath: out });
  await close();
  if (written.errors.length > 0) throw new Error(`检索索引没有写成：${written.errors.join("；")}`);
  const source = wrapEngine(await readFile(join(out, "pagefind.js"), "utf8"));
  const { code } = await transform(source, { minify: true });
  for (const name of await readdir(out)) if (/\.(?:js|css)$/.test(name)) await rm(join(out, name));
  await writeFile(join(out, "engine.js"), code);
  for (const name of await readdir(out)) if (name.endsWith(".pf_meta")) await cutChunks(out, name);
  return refill(join(out, "fragment"), fragments);
}

/** Puts into each fragment what results show, in place of the index's words. */
async function refill(
  folder: string,
  fragments: Map<string, Fragment>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { url } = JSON.parse((await readPacked(file)).toString()) as { url: string };
    const kept = { url, content: "", word_count: 0, filters: {}, meta: {}, anchors: [] };
    await writePacked(file, Buffer.from(JSON.stringify({ ...kept, ...fragments.get(url) })));
    ids.set(url, name.replace(".pf_fragment", ""));
  }
  return ids;
}
