/** Writes the ZIP of each gazette's year into a site, with a list of them and their hashes. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Download, LIST, membersOf, SUMS, sumsOf, zipOf } from "../src/archive/downloads.ts";
import { editionDate } from "../src/archive/edition/date.ts";
import { zipped } from "../src/archive/edition/zip.ts";
import type { Holding } from "../src/archive/holding.ts";
import { readIfThere } from "./content.ts";
import type { Kept, SiteFile } from "./kept.ts";

/**
 * Packs the data files of a site that is made in `made`, each ZIP dated by its newest decree. A ZIP
 * of the site that stands stays when all its members do.
 */
export function writeDownloads(made: string, holdings: readonly Holding[], kept: Kept): void {
  const heads = holdings.map(({ head }) => head);
  const years = Map.groupBy(heads, zipOf);
  const files = kept.files(made);
  const standing = listed(kept.out);
  const downloads: Download[] = [];
  mkdirSync(join(made, dirname(LIST)), { recursive: true });
  const members = membersOf([...files.keys()], heads);
  for (const path of [...members.keys()].toSorted()) {
    const own = members.get(path)!.map((name) => [name, files.get(name)!] as const);
    const earlier = standing.find((one) => one.path === path && one.files === own.length);
    const same = earlier && own.every(([, { stays }]) => stays) && kept.stay(path);
    downloads.push(same ? earlier : pack(made, path, own, years.get(path)!));
  }
  writeFileSync(join(made, LIST), `${JSON.stringify(downloads, null, 2)}\n`);
  writeFileSync(join(made, SUMS), sumsOf(downloads));
}

/** @param decrees those of the ZIP's year */
function pack(
  made: string,
  path: string,
  files: readonly (readonly [name: string, file: SiteFile])[],
  decrees: readonly Holding["head"][],
): Download {
  const members = files.map(([name, { at }]) => [name, readFileSync(at)] as const);
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
