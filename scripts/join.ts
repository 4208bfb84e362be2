/** `npm run join -- <dir>…`: one site of the shares that `npm run build -- --shard` made. */
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Command } from "commander";
import { publishedAddresses } from "../src/archive/permalinks/published.ts";
import { owners } from "../src/archive/shares.ts";
import { type Archive, readArchive } from "./archive.ts";
import { Refusal } from "./content.ts";
import { writeDownloads } from "./downloads.ts";
import { linkFiles, pathsIn } from "./files.ts";
import { keepHeapSmall } from "./heap.ts";
import { buildPages } from "./pages.ts";
import type { Choice } from "./paths.ts";
import { buildSearch } from "./search.ts";
import { piecesFolder } from "./search-plan.ts";
import { type ShareFile, sharePlaces, stateOf } from "./share.ts";
import { swap } from "./swap.ts";
import { type Places, workshop } from "./workshop.ts";

/** Joins shares: lists, data of the whole archive and the search's register are made here. */
export async function joinSite(
  { content, out }: Places,
  folders: readonly string[],
): Promise<void> {
  const shares = await Promise.all(folders.map(readShare));
  const shop = await workshop({ content, out });
  await mkdir(dirname(shop.cache), { recursive: true });
  await copyFile(sharePlaces(folders[0]!).archive, shop.cache);
  const archive = await readArchive(content, shop.cache);
  check(shares, await stateOf(content, archive), folders);
  const owner = owners(archive.issues, archive.holdings, folders.length);
  const pick: Choice = ({ path }) => owner(path) === null;
  await buildPages(shop, { shown: Promise.resolve({ archive, pick }), out: shop.made });
  const indexed = piecesFolder(shop.cache);
  await rm(indexed, { recursive: true, force: true });
  for (const folder of folders) {
    const { site, pieces } = sharePlaces(folder);
    linkFiles(pathsIn(site), site, shop.made);
    linkFiles(pathsIn(pieces), pieces, indexed);
  }
  await buildSearch({ archive, out: shop.made, cache: shop.cache });
  writeDownloads(
    shop.made,
    shares.flatMap(({ downloads }) => downloads),
  );
  await checkAddresses(archive, shop.made);
  await swap(shop.made, out);
}

/** @throws Refusal when an address of the lock has no page */
async function checkAddresses({ locks }: Archive, made: string): Promise<void> {
  const pages = new Set(pathsIn(made));
  const published = [...locks.values()].flatMap(publishedAddresses);
  const lost = published.filter((path) => !pages.has(`${path}index.html`));
  if (lost.length > 0)
    throw new Refusal(`登记过的地址没有页面：${lost.slice(0, 5).join("、")}；请把各份都重新生成`);
}

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, "utf8")) as T;

async function readShare(folder: string): Promise<ShareFile> {
  return read<ShareFile>(sharePlaces(folder).about).catch(() => {
    throw new Refusal(`${folder} 不是生成好的一份；请用 npm run build -- --shard 重新生成它`);
  });
}

/** @throws Refusal when a share is missing, comes twice, or was made from another state of the archive */
function check(shares: readonly ShareFile[], state: string, folders: readonly string[]): void {
  for (const [i, share] of shares.entries())
    if (share.state !== state)
      throw new Refusal(`${folders[i]}：这一份生成以后，档案或程序改动过；请重新生成这一份`);
  const { of } = shares[0]!;
  const there = new Set(shares.filter((share) => share.of === of).map(({ number }) => number));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((one) => !there.has(one));
  if (missing.length > 0 || shares.length !== of)
    throw new Refusal(
      `要有 ${of} 份，每份一次；这里是 ${shares.length} 份，缺第 ${missing.join("、") || "0"} 份`,
    );
}

async function main(): Promise<void> {
  const command = new Command("join")
    .description("把 npm run build -- --shard 生成的各份合成站点")
    .argument("<dirs...>", "各份所在的文件夹，次序不论")
    .option("--content <dir>", "公报与著录所在的文件夹", "content")
    .option("--out <dir>", "写到哪里", "dist")
    .parse();
  keepHeapSmall();
  const places = command.opts<Places>();
  await joinSite(places, command.args);
  console.log(`已合成 ${places.out}`);
}

if (import.meta.main)
  await main().catch((error: Error) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  });
