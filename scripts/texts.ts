/** The texts of open decrees as they were read: each MDX file is parsed once, and again only when it changes. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Opened, open } from "../src/archive/gate.ts";
import { readDecree } from "../src/gazette/mdx/read.ts";
import { readIfThere } from "./content.ts";

/** Where a decree's text is read from. */
export interface TextFile {
  /** its MDX file */
  file: string;
  /** sha256 of that file, and its length */
  digest: string;
  bytes: number;
}

/** Where the texts are kept that belong to an archive's cache. */
export const textsOf = (cache: string): string => join(dirname(cache), "texts");

const nameOf = (digest: string): string => `${digest}.json`;

/**
 * The text of an open decree, as far as it may be published.
 * @param folder where texts are kept between builds; null parses the MDX file anew
 */
export function readText({ file, digest }: TextFile, folder: string | null): Opened {
  const kept = folder ? readIfThere(join(folder, nameOf(digest))) : undefined;
  if (kept) return JSON.parse(kept) as Opened;
  const { decree, body } = readDecree(readFileSync(file, "utf8"));
  return open(decree, body);
}

/** Keeps a text under the hash of its file; a kill on the way leaves no half of one. */
export function keepText(folder: string, digest: string, text: Opened): void {
  const file = join(folder, nameOf(digest));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(text));
  renameSync(`${file}.new`, file);
}

/** Drops the texts of files that have changed or are gone. */
export function keepOnly(folder: string, digests: ReadonlySet<string>): void {
  const names = new Set(digests.values().map(nameOf));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
}
