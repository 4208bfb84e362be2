/** `npm run usb`: the offline edition of an archive, and one ZIP beside it. */
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { MANIFEST, spoken } from "../src/archive/edition/manifest.ts";
import { sizes } from "../src/archive/edition/sizes.ts";
import { readArchive } from "./archive.ts";
import { buildSite } from "./build.ts";
import { hashOf } from "./files.ts";
import { recover, swap } from "./swap.ts";
import { textsOf } from "./texts.ts";
import { readEarlier } from "./usb/before.ts";
import type { Library } from "./usb/books.ts";
import { writeEdition, writeZip } from "./usb/edition.ts";
import { printBooks } from "./usb/print.ts";
import { cacheOf } from "./workshop.ts";

interface Options {
  content: string;
  out: string;
  site?: string;
  since?: string;
  sign?: string;
  pdf?: string;
}

async function usb({ content, out, site, since, sign, pdf }: Options): Promise<void> {
  const cache = cacheOf({ content, out });
  const built = site ?? join(cache, "web");
  const made = join(cache, "edition");
  await recover(out);
  const before = since ? await readEarlier(since) : undefined;
  process.env.GAZETTE_OFFLINE = "1";
  if (site) await refuseServed(site);
  else await buildSite({ content, out: built });
  await rm(made, { recursive: true, force: true });
  const library = await libraryOf(content, built);
  const edition = await writeEdition({ ...library, site: built, made, before, key: sign });
  await writeZip(made, edition.date, `${out}.zip`);
  await swap(made, out);
  if (pdf) sayPrinted(pdf, await printBooks(library, pdf));
  report(out, await hashOf(join(out, MANIFEST)), edition.bytes);
}

/** The archive as the build of the site read it, when that was here. */
async function libraryOf(content: string, site: string): Promise<Library> {
  const kept = join(cacheOf({ content, out: site }), "archive.jsonl");
  const cache = existsSync(kept) ? kept : null;
  return { archive: await readArchive(content, cache), content, texts: cache && textsOf(cache) };
}

/** @throws when the site asks a server, which a stick cannot */
async function refuseServed(site: string): Promise<void> {
  const page = await readFile(join(site, "search", "index.html"), "utf8");
  if (page.includes("data-endpoint"))
    throw new Error(`${site} 的检索页用检索服务器，不能做成离线版；请不写 --site，另行生成。`);
}

function sayPrinted(folder: string, count: number | null): void {
  if (count === null) console.log("没有找到 Chromium，没有生成付印的 PDF；其余照旧。");
  else console.log(`已生成 ${count} 期付印的 PDF，在 ${folder}`);
}

function report(out: string, hash: string, bytes: number[]): void {
  const { files, bytes: all, on } = sizes(bytes);
  const mb = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  console.log(`已生成 ${out} 和 ${out}.zip：${files} 个文件，${mb(all)}`);
  for (const { cluster, taken } of on)
    console.log(`  簇 ${cluster / 1024} KB 的盘上占 ${mb(taken)}`);
  console.log(`清单的校验值，请另外公布：\n  ${spoken(hash)}`);
}

const command = new Command("usb")
  .description("由 content 生成离线版（U 盘版）")
  .option("--content <dir>", "公报与著录所在的文件夹", "content")
  .option("--out <dir>", "写到哪里", "dist-usb")
  .option("--site <dir>", "已经生成的站点；不写就重新生成")
  .option(
    "--since <dir>",
    "上一版的文件夹，或者它的 manifest-sha256.txt，列出新增、变动、不再收录的",
  )
  .option("--pdf <dir>", "另把每期生成付印的 PDF，写到哪里（要有 Chromium）")
  .option("--sign <key>", "签名用的 Ed25519 私钥（PEM，或者不设口令的 minisign 私钥）")
  .parse();
await usb(command.opts<Options>()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
