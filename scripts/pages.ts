/** The pages and data files of a site, by Astro but for those beside a decree. */
import { join, resolve } from "node:path";
import { build } from "astro";
import type { Archive } from "./archive.ts";
import { writeBeside } from "./beside.ts";
import { hand } from "./handed.ts";
import { type Path, writing } from "./paths.ts";
import { textsOf } from "./texts.ts";
import { root, type Workshop } from "./workshop.ts";

interface Wanted {
  /** what they show */
  archive: Archive;
  /** where they are written */
  out: string;
  /** which addresses */
  pick: (path: Path) => boolean;
  /** the folder of files taken over as they are; none when it does not exist */
  publicDir?: string;
}

/** Writes the addresses that are picked. */
export async function buildPages(
  { content, cache, astro }: Workshop,
  { archive, out, pick, publicDir = join(root, "public") }: Wanted,
): Promise<void> {
  process.env.GAZETTE_CONTENT = resolve(content);
  process.env.GAZETTE_TEXTS = resolve(textsOf(cache));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  hand(archive);
  const integrations = [writing(out, pick)];
  await build({ root, outDir: out, publicDir, cacheDir: astro, logLevel: "warn", integrations });
  await writeBeside(out, pick);
}
