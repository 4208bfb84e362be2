/** One share of a site: the pages of its gazette-years and its part of the search index, for `npm run join`. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Download } from "../src/archive/downloads.ts";
import { owners, type Share } from "../src/archive/shares.ts";
import { type Archive, readArchive } from "./archive.ts";
import { codeHash } from "./code.ts";
import { packYears } from "./downloads.ts";
import { hashOf, linkFiles, pathsIn } from "./files.ts";
import { Kept } from "./kept.ts";
import { buildPages } from "./pages.ts";
import type { Choice } from "./paths.ts";
import { indexPieces } from "./search.ts";
import { planSearch } from "./search-plan.ts";
import { swap } from "./swap.ts";
import { type Places, root, type Workshop, workshop } from "./workshop.ts";

/** What a share says of itself: `share.json`. */
export interface ShareFile extends Share {
  /** what it was made from: shares of different states are not joined */
  state: string;
  /** the ZIPs of its gazette-years */
  downloads: Download[];
}

/** The files of a share. */
export const sharePlaces = (folder: string) => ({
  site: join(folder, "site"),
  /** pieces of the search index, each a folder */
  pieces: join(folder, "pieces"),
  /** what was read of the archive: the join need not read it again */
  archive: join(folder, "archive.jsonl"),
  about: join(folder, "share.json"),
});

/** Builds one share; it needs the whole of `content`, and nothing of the other shares. */
export async function buildShare({ content, out }: Places, share: Share): Promise<void> {
  const shop = await workshop({ content, out });
  const archive = await readArchive(content, shop.cache);
  const made = sharePlaces(shop.made);
  const plan = await planSearch({ archive, out: made.site, cache: shop.cache });
  const pieces = plan.shards.flat().filter((_, at) => at % share.of === share.number - 1);
  const [downloads] = await Promise.all([
    ownPages(shop, archive, share, made.site),
    indexPieces(plan, pieces),
  ]);
  await mkdir(made.pieces, { recursive: true });
  for (const { folder } of pieces)
    linkFiles(pathsIn(folder), folder, join(made.pieces, basename(folder)));
  await copyFile(shop.cache, made.archive);
  const about: ShareFile = { ...share, state: await stateOf(content, archive), downloads };
  await writeFile(made.about, JSON.stringify(about));
  await swap(shop.made, out);
}

/** Makes the pages of a share's gazette-years, and packs each year. */
async function ownPages(shop: Workshop, archive: Archive, share: Share, out: string) {
  const owner = owners(archive.issues, archive.holdings, share.of);
  const pick: Choice = ({ path }) => owner(path) === share.number;
  await buildPages(shop, {
    shown: Promise.resolve({ archive, pick }),
    out,
    publicDir: join(shop.made, "none"), // the join takes those files over
  });
  return packYears(out, archive.holdings, Kept.nothing(out));
}

/** The hash of all that a site is made from: the project, the archive's settings, decrees, issues and locks. */
export async function stateOf(content: string, { files }: Archive): Promise<string> {
  const hash = createHash("sha256").update(codeHash(root));
  for (const [path, { digest }] of files) hash.update(`${path} ${digest}\n`);
  for (const path of pathsIn(content))
    if (!/^(?:raw|decrees)\//.test(path))
      hash.update(`${path} ${await hashOf(join(content, path))}\n`);
  return hash.digest("hex");
}
