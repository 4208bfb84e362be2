/** Writes the files of a site that are no pages: they need no template, and so nothing of Astro. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesOfArchive } from "../src/view/archive.ts";
import { siteFiles } from "../src/view/files.ts";
import type { Choice } from "./paths.ts";

/**
 * Writes those that are picked below `out`.
 * @param pages the files of Astro's addresses
 * @throws when one of them, or two of these files, write the same address
 */
export async function writeFiles(
  out: string,
  pick: Choice,
  pages: ReadonlySet<string>,
): Promise<void> {
  for (const message of (await filesOfArchive()).messages) console.warn(message);
  const written = new Set<string>();
  let folder = "";
  for (const { content, ...address } of await siteFiles()) {
    const { path } = address;
    if (pages.has(path) || written.has(path)) throw new Error(`有两处要写 ${path}`);
    written.add(path);
    if (!pick(address)) continue;
    const file = join(out, path);
    if (dirname(file) !== folder) mkdirSync(dirname(file), { recursive: true });
    folder = dirname(file);
    writeFileSync(file, await content());
  }
}
