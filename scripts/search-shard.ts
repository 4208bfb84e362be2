/** One shard of the search index, by Pagefind's Node API. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Fragment } from "../src/search/document.ts";
import { fragmentFile, startsFile } from "../src/search/shard.ts";
import { pathsIn } from "./files.ts";
import { cutChunks } from "./search-chunks.ts";
import { readPacked, writePacked } from "./search-files.ts";

/** The shard's name until its content gives it one. */
const NEW = "new";

/**
 * Indexes one shard with Pagefind into a folder of `out` that is named by its content: what did not
 * change keeps its address.
 * @param fragments by path, in the order of their numbers
 * @returns the folder's name, null when there is nothing to index
 */
export async function writeShard(
  out: string,
  fragments: Map<string, Fragment>,
  html: (fragment: Fragment) => string,
): Promise<string | null> {
  if (fragments.size === 0) return null;
  const folder = join(out, "pagefind");
  await writeIndex(folder, fragments, html);
  const list = (await readdir(folder)).find((name) => name.endsWith(".pf_meta"))!;
  const numbers = await numbersIn(join(folder, "fragment"), [...fragments.keys()]);
  await cutChunks({ folder, list, numbers }, out, NEW);
  await mkdir(join(out, NEW, "fragment"));
  for (const [number, fragment] of [...fragments.values()].entries())
    await writePacked(join(out, fragmentFile(NEW, number)), Buffer.from(JSON.stringify(fragment)));
  await rm(folder, { recursive: true });
  const name = await nameOf(join(out, NEW));
  await rename(join(out, startsFile(NEW)), join(out, startsFile(name)));
  await rename(join(out, NEW), join(out, name));
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

/** The number of each decree, by Pagefind's names for them. */
async function numbersIn(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const places = new Map(paths.map((path, at) => [path, at]));
  const numbers = new Map<string, number>();
  for (const name of await readdir(folder)) {
    const { url } = JSON.parse((await readPacked(join(folder, name))).toString()) as {
      url: string;
    };
    numbers.set(name.replace(".pf_fragment", ""), places.get(url)!);
  }
  return numbers;
}

/** A name for a folder by what is in it: ten hexadecimal digits. */
async function nameOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await pathsIn(folder))
    hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  return hash.digest("hex").slice(0, 10);
}
