/** Writes the ZIP of each gazette's year into a site, with a list of them and their hashes. */
import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Download, LIST, membersOf, SUMS, sumsOf, zipOf } from "../src/archive/downloads.ts";
import { editionDate } from "../src/archive/edition/date.ts";
import { zipped } from "../src/archive/edition/zip.ts";
import type { Holding } from "../src/archive/holding.ts";
import { readIfThere } from "./content.ts";
import { linkFiles, pathsIn } from "./files.ts";

/**
 * Packs the data files that stand in `made`, each ZIP dated by its newest decree.
 * @param before the site that stands: a ZIP is taken over from it when all its members were
 */
export async function writeDownloads(
  made: string,
  holdings: readonly Holding[],
  before: string | null = null,
): Promise<void> {
  const heads = holdings.map(({ head }) => head);
  const years = Map.groupBy(heads, zipOf);
  const members = membersOf(await pathsIn(made), heads);
  const standing = before === null ? [] : await listed(before);
  const downloads: Download[] = [];
  await mkdir(join(made, dirname(LIST)), { recursive: true });
  for (const path of [...members.keys()].toSorted()) {
    const [files, decrees] = [members.get(path)!, years.get(path)!];
    const earlier = standing.find((one) => one.path === path && one.files === files.length);
    const same = earlier && before !== null && (await areSame(files, before, made));
    if (same) await linkFiles([path], before, made);
    else await pack(made, path, files, editionDate(decrees, []));
    downloads.push(
      same ? earlier : await told(made, { ...decrees[0]!, path, files: files.length }),
    );
  }
  await writeFile(join(made, LIST), `${JSON.stringify(downloads, null, 2)}\n`);
  await writeFile(join(made, SUMS), sumsOf(downloads));
}

async function pack(made: string, path: string, files: readonly string[], day: string) {
  const read = files.map(async (file) => [file, await readFile(join(made, file))] as const);
  await writeFile(join(made, path), zipped(day, await Promise.all(read)));
}

async function told(
  made: string,
  { path, gazette, year, files }: Omit<Download, "bytes" | "sha256">,
): Promise<Download> {
  const bytes = await readFile(join(made, path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, gazette, year, files, bytes: bytes.length, sha256 };
}

async function listed(site: string): Promise<Download[]> {
  const text = await readIfThere(join(site, LIST));
  return text ? (JSON.parse(text) as Download[]) : [];
}

/** Whether files are second names of those that stand: what is written anew never is. */
async function areSame(files: readonly string[], before: string, made: string): Promise<boolean> {
  for (const file of files) {
    const [old, now] = await Promise.all([
      stat(join(before, file)).catch(() => null),
      stat(join(made, file)),
    ]);
    if (old?.ino !== now.ino || old.dev !== now.dev) return false;
  }
  return true;
}
