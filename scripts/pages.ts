/** The pages of a site, by Astro, and its other files. */
import { join, resolve } from "node:path";
import type { Archive } from "./archive.ts";
import { hand } from "./handed.ts";
import { type Choice, writing } from "./paths.ts";
import { writeFiles } from "./site-files.ts";
import { textsOf } from "./texts.ts";
import { root, type Workshop } from "./workshop.ts";

/** What pages show, and which are made. */
export interface Shown {
  archive: Archive;
  pick: Choice;
}

interface Wanted {
  /** it may still be read: the templates are bundled meanwhile */
  shown: Promise<Shown>;
  /** where they are written */
  out: string;
  /** the folder of files taken over as they are; none when it does not exist */
  publicDir?: string;
}

/**
 * Writes the addresses that are picked.
 * @throws what `shown` throws; no address is written then
 */
export async function buildPages(
  { content, cache, astro }: Workshop,
  { shown, out, publicDir = join(root, "public") }: Wanted,
): Promise<void> {
  process.env.GAZETTE_CONTENT = resolve(content);
  process.env.GAZETTE_TEXTS = resolve(textsOf(cache));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  hand(shown);
  // None of an archive that could not be read: thrown below, and not through Astro, when it is done.
  const pick = shown.then(({ pick }) => pick).catch(() => null);
  const pages = new Set<string>();
  const integrations = [writing(out, pick, pages)];
  const { build } = await import("astro"); // a second that an import beside it makes use of
  await build({ root, outDir: out, publicDir, cacheDir: astro, logLevel: "warn", integrations });
  await writeFiles(out, (await shown).pick, pages);
}
