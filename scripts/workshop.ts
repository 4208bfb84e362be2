/** Where a site is made before it is put in its place. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { recover } from "./swap.ts";

/** The project's own folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where one archive is read and its site is written; both relative to the working folder. */
export interface Places {
  content: string;
  out: string;
}

export interface Workshop {
  content: string;
  /** the site while it is made: moved to its place when it is complete */
  made: string;
  /** the search index while the pages are made */
  index: string;
  /** what was read of the archive, kept between builds */
  cache: string;
  /** Astro's own cache */
  astro: string;
  /** what the site that stands was made from */
  kept: string;
}

/** The folder of intermediate files of one archive: derived from where it is read and written. */
export function cacheOf({ content, out }: Places): string {
  const key = createHash("sha256").update(`${resolve(content)}\n${resolve(out)}`);
  return join(root, ".cache", key.digest("hex").slice(0, 12));
}

/**
 * Clears up what a killed build left, and says where to work. The cache belongs to this pair of
 * folders alone, so that no archive leaks into another's site.
 */
export async function workshop(places: Places): Promise<Workshop> {
  const folder = cacheOf(places);
  const made = join(folder, "site");
  await recover(places.out);
  const index = join(folder, "index");
  for (const unfinished of [made, index]) await rm(unfinished, { recursive: true, force: true });
  return {
    content: places.content,
    made,
    index,
    cache: join(folder, "archive.jsonl"),
    astro: join(folder, "astro"),
    kept: join(folder, "kept.json"),
  };
}
