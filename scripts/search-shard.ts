/** One shard of the search index, by Pagefind's Node API. */
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { close, createIndex } from "pagefind";
import type { Fragment } from "../src/search/document.ts";
import { ENGINE_GLOBAL, engineModule } from "../src/search/engine-source.ts";
import { metaOf, WASM } from "../src/search/index-reader.ts";
import { pathsIn } from "./files.ts";
import { cutChunks, LIST } from "./search-chunks.ts";
import { readPacked, writePacked } from "./search-files.ts";

/**
 * Indexes one shard with Pagefind into a folder of `out` that is named by its content: what did not
 * change keeps its address. Pagefind's search code goes beside it.
 * @param fragments by path, in the order of their numbers
 * @returns the folder's name, null when there is nothing to index
 */
export async function writeShard(
  out: string,
  fragments: Map<string, Fragment>,
  html: (fragment: Fragment) => string,
): Promise<string | null> {
  const made = join(out, "new");
  await writeIndex(made, fragments, html);
  await takeEngine(made, out);
  if (fragments.size === 0) {
    await rm(made, { recursive: true });
    return null;
  }
  const numbers = await refill(join(made, "fragment"), fragments);
  const list = (await readdir(made)).find((name) => name.endsWith(".pf_meta"))!;
  await rename(join(made, list), join(made, LIST));
  await cutChunks(made, numbers);
  const name = await nameOf(made);
  await rename(join(made, LIST), join(out, metaOf(name)));
  await rename(made, join(out, name));
  return name;
}

async function writeIndex(
  out: string,
  fragments: Map<string, Fragment>,
  html: (fragment: Fragment) => string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "und" });
  if (!index) throw new Error(`检索索引没有建成：${errors.join("；")}`);
  // All at once: Pagefind works in a process of its own, and waits for nobody between two of them.
  const adding = [...fragments].map(async ([path, fragment]) => {
    const added = await index.addHTMLFile({ url: path, content: html(fragment) });
    if (added.errors.length > 0)
      throw new Error(`${path} 没有编入索引：${added.errors.join("；")}`);
  });
  await Promise.all(adding);
  const written = await index.writeFiles({ outputPath: out });
  await close();
  if (written.errors.length > 0) throw new Error(`检索索引没有写成：${written.errors.join("；")}`);
}

/** Moves out the search code, as far as it is used, and drops what else Pagefind wrote beside the index. */
async function takeEngine(made: string, out: string): Promise<void> {
  const source = engineModule(await readFile(join(made, "pagefind.js"), "utf8"));
  const { code } = await transform(source, {
    ...{ format: "iife", globalName: ENGINE_GLOBAL, define: { "import.meta.url": '""' } },
    ...{ minify: true, treeShaking: true },
  });
  await writeFile(join(out, "engine.js"), code);
  await rename(join(made, WASM), join(out, WASM));
  for (const name of await readdir(made))
    if (/\.(?:js|css|json)$/.test(name)) await rm(join(made, name));
}

/**
 * Puts into each fragment what results show, in place of the index's words, under its decree's number.
 * @returns the numbers, by Pagefind's names
 */
async function refill(folder: string, fragments: Map<string, Fragment>) {
  const places = new Map([...fragments.keys()].map((path, at) => [path, String(at)]));
  const numbers = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const { url } = JSON.parse((await readPacked(join(folder, name))).toString()) as {
      url: string;
    };
    await rm(join(folder, name));
    numbers.set(name.replace(".pf_fragment", ""), places.get(url)!);
  }
  for (const [path, fragment] of fragments)
    await writePacked(
      join(folder, `${places.get(path)}.pf_fragment`),
      Buffer.from(JSON.stringify(fragment)),
    );
  return numbers;
}

/** A name for a folder by what is in it: ten hexadecimal digits. */
async function nameOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await pathsIn(folder))
    hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  return hash.digest("hex").slice(0, 10);
}
