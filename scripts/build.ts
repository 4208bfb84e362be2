/** `npm run build`: the whole site, from `--content` to `--out`, swapped in when it is complete. */
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { parseShare, type Share } from "../src/archive/shares.ts";
import { type Archive, readArchive } from "./archive.ts";
import { baseOf } from "./code.ts";
import { packYears, writeDownloads } from "./downloads.ts";
import { keepHeapSmall } from "./heap.ts";
import { importApart } from "./import/apart.ts";
import { Kept } from "./kept.ts";
import { buildPages, type Shown } from "./pages.ts";
import { Refusal } from "./refusal.ts";
import { buildSearch } from "./search.ts";
import { buildShare } from "./share.ts";
import { standingSite } from "./standing.ts";
import { cacheOf, type Places, type Workshop, workshop } from "./workshop.ts";

/**
 * Builds the site of one archive; what did not change is taken over from the site that stands.
 * @param importing imports what it is built from, beside the bundling of the templates; gives the
 *   hashes of the files it leaves
 * @throws Refusal when the import or the archive is refused, at once: what is under way ends by itself
 */
export async function buildSite(
  places: Places,
  importing: () => Promise<ReadonlyMap<string, string>> = async () => new Map(),
): Promise<void> {
  const shop = await workshop(places);
  const read = readShown(places, shop, importing());
  // Search is indexed beside the pages, in a thread and in Pagefind's process. Astro empties the
  // folder it writes to, so that the index comes there afterwards.
  await Promise.all([pages(shop, read), search(shop, read)]);
  await rename(join(shop.index, "pagefind"), join(shop.made, "pagefind"));
  await (await read).kept.put(shop.made);
}

/** The archive, and what stays of the site that stands. */
interface Read extends Shown {
  kept: Kept;
}

async function readShown(
  { content, out }: Places,
  shop: Workshop,
  imported: Promise<ReadonlyMap<string, string>>,
): Promise<Read> {
  // Taken before a template is read: what changes from here on belongs to the next build.
  const project = baseOf(content);
  // The import is waited for on its own too: one that fails while the caches are read would go unhandled.
  const reading = Promise.all([readArchive(content, shop.cache, imported), imported]);
  const standing = standingSite({ file: shop.kept, out });
  const [archive] = await reading;
  sayWithheld(archive);
  const kept = Kept.of(standing, `${project} ${JSON.stringify(archive.site)}`);
  return { archive, kept, pick: kept.isNew };
}

async function pages(shop: Workshop, read: Promise<Read>): Promise<void> {
  await buildPages(shop, { shown: read, out: shop.made });
  const { archive, kept } = await read;
  writeDownloads(shop.made, packYears(shop.made, archive.holdings, kept));
}

async function search({ index, cache }: Workshop, read: Promise<Read>): Promise<void> {
  const { archive, kept } = await read;
  await buildSearch({ archive, out: index, cache, kept });
}

/** Lists what the gate holds back, so that an archivist sees it is what was meant. */
function sayWithheld({ withheld }: Archive): void {
  for (const { decree, whole, publicity } of withheld) {
    const name = decree.number ?? decree.title;
    console.log(`未公开：${name}（${publicity ?? "未注明"}）${whole ? "" : "，部分"}`);
  }
}

/** 3/8, of the command line. */
function share(text: string): Share {
  const found = parseShare(text);
  if (!found) throw new InvalidArgumentError("应为第几份和一共几份，如 3/8");
  return found;
}

async function main(): Promise<void> {
  const command = new Command("build")
    .description("由 content 生成整个站点")
    .option("--content <dir>", "公报与著录所在的文件夹", "content")
    .option("--out <dir>", "写到哪里", "dist")
    .option("--shard <n/of>", "只生成其中一份（整年的公报），再用 npm run join 合成；不导入", share)
    .parse();
  keepHeapSmall();
  const { shard, ...places } = command.opts<Places & { shard?: Share }>();
  const start = performance.now();
  const known = join(cacheOf(places), "import.json");
  await (shard
    ? buildShare(places, shard)
    : buildSite(places, () => importApart({ content: places.content, known })));
  console.log(`已生成 ${places.out}，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
}

if (import.meta.main)
  await main().catch((error: Error) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  });
