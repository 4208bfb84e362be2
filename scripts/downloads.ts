/** The ZIP of each gazette's year, and the list of them with their hashes. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Download, LIST, membersOf, SUMS, sumsOf, zipOf } from "../src/archive/downloads.ts";
import { editionDate } from "../src/archive/edition/date.ts";
import { zipped } from "../src/archive/edition/zip.ts";
import type { Holding } from "../src/archive/holding.ts";
import { readIfThere } from "./content.ts";
import type { Kept } from "./kept.ts";

/**
 * Packs the data files of a site that is made in `made`, each gazette's year dated by its newest
 * decree. A ZIP of the site that stands stays when all its members do.
 */
export function packYears(made: string, holdings: readonly Holding[], kept: Kept): Download[] {
  const heads = holdings.map(({ head }) => head);
  const years = Map.groupBy(heads, zipOf);
  const files = kept.files(made);
  const standing = listed(kept.out);
  mkdirSync(join(made, dirname(LIST)), { recursive: true });
  return [...membersOf([...files.keys()], heads)].map(([path, members]) => {
    const earlier = standing.find((one) => one.path === path && one.files === members.length);
    const same = earlier && members.every((name) => files.get(name) === kept.out);
    if (same && kept.stay(path)) return earlier;
    const lying = members.map((name) => [name, join(files.get(name)!, name)] as const);
    return pack(made, path, lying, years.get(path)!);
  });
}

/** Writes the list of the ZIPs, in whatever order they come, and their hashes into a site. */
export function writeDownloads(made: string, downloads: readonly Download[]): void {
  const sorted = downloads.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  mkdirSync(join(made, dirname(LIST)), { recursive: true });
  writeFileSync(join(made, LIST), `${JSON.stringify(sorted, null, 2)}\n`);
  writeFileSync(join(made, SUMS), sumsOf(sorted));
}

/**
 * @param files by their names, where they lie
 * @param decrees those of the ZIP's year
 */
function pack(
  made: string,
  path: string,
  files: readonly (readonly [name: string, file: string])[],
  decrees: readonly Holding["head"][],
): Download {
  const members = files.map(([name, file]) => [name, readFileSync(file)] as const);
  const bytes = zipped(editionDate(decrees, []), members);
  writeFileSync(join(made, path), bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { gazette, year } = decrees[0]!;
  return { path, gazette, year, files: files.length, bytes: bytes.length, sha256 };
}

function listed(site: string): Download[] {
  const text = readIfThere(join(site, LIST));
  return text ? (JSON.parse(text) as Download[]) : [];
}
