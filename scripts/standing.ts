/** The site that stands, and the list of what it was made from. */
import { existsSync, statSync } from "node:fs";
import { readIfThere } from "./content.ts";
import { pathsIn } from "./files.ts";
import type { Indexed } from "./search-shard.ts";

/** What a site was made from. */
export interface Manifest {
  /** the hash of what every page depends on */
  base: string;
  /** the very folder this was written for: another one in its place is another site */
  folder: string;
  /** what each page was made from, by its address */
  pages: [path: string, key: string][];
  /** the shards of the search index, what they were made from and their files */
  shards: { key: string; indexed: Indexed; files: string[] }[];
}

/** The site that stands, and what it says it was made from. */
export interface Standing {
  /** the list of what it was made from */
  file: string;
  out: string;
  /** null when there is none, or it is another site's */
  manifest: Manifest | null;
  /** its files; none without a manifest */
  files: ReadonlySet<string>;
}

/** Looks up the site at `out`, and the list in `file` that was written for that very site. */
export function standingSite({ file, out }: Pick<Standing, "file" | "out">): Standing {
  const text = readIfThere(file);
  const manifest = text ? (JSON.parse(text) as Manifest) : null;
  const same = manifest && existsSync(out) && manifest.folder === identity(out);
  return same ? { file, out, manifest, files: new Set(pathsIn(out)) } : nothingAt({ file, out });
}

/** A site of which nothing may stay. */
export const nothingAt = ({ file, out }: Pick<Standing, "file" | "out">): Standing => ({
  file,
  out,
  manifest: null,
  files: new Set(),
});

/** What stays the same when a folder is moved, and is no other folder's. */
export function identity(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder);
  return `${ino} ${birthtimeMs}`;
}
