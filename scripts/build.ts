/** `npm run build`: the whole site, from `--content` to `--out`, swapped in when it is complete. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { Command } from "commander";
import { readArchive } from "./archive.ts";
import { main as importRaw } from "./import.ts";
import { buildSearch } from "./search.ts";
import { recover, swap } from "./swap.ts";

/** The project's own folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where one archive is read and its site is written; both relative to the working folder. */
export interface Places {
  content: string;
  out: string;
}

/**
 * Builds the site of one archive. The cache belongs to this pair of folders
 * alone, so that no archive leaks into another's site.
 */
export async function buildSite({ content, out }: Places): Promise<void> {
  const cache = cacheOf({ content, out });
  const made = join(cache, "site");
  await recover(out);
  await rm(made, { recursive: true, force: true });
  process.env.GAZETTE_CONTENT = resolve(content);
  process.env.GAZETTE_ARCHIVE_CACHE = join(cache, "archive.json");
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  await sayWithheld(content, join(cache, "archive.json"));
  await build({ root, outDir: made, cacheDir: join(cache, "astro"), logLevel: "warn" });
  await buildSearch({ content, out: made, cache: join(cache, "archive.json") });
  await swap(made, out);
}

/** Lists what the gate holds back, so that an archivist sees it is what was meant. */
async function sayWithheld(content: string, cache: string): Promise<void> {
  for (const { decree, whole, publicity } of (await readArchive(content, cache)).withheld) {
    const name = decree.number ?? decree.title;
    console.log(`未公开：${name}（${publicity ?? "未注明"}）${whole ? "" : "，部分"}`);
  }
}

/** The folder of intermediate files of one archive: derived from where it is read and written. */
export function cacheOf({ content, out }: Places): string {
  const key = createHash("sha256").update(`${resolve(content)}\n${resolve(out)}`);
  return join(root, ".cache", key.digest("hex").slice(0, 12));
}

async function main(): Promise<void> {
  const command = new Command("build")
    .description("由 content 生成整个站点")
    .option("--content <dir>", "公报与著录所在的文件夹", "content")
    .option("--out <dir>", "写到哪里", "dist")
    .parse();
  const places = command.opts<Places>();
  const start = performance.now();
  process.exitCode = await importRaw(["--content", places.content]);
  if (process.exitCode !== 0) return;
  await buildSite(places);
  console.log(`已生成 ${places.out}，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
}

if (import.meta.main) await main();
