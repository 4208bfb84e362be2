/** An earlier edition, read for what has changed since: its manifest, and its data where they are left beside it. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MANIFEST, type Manifest, parseManifest } from "../../src/archive/edition/manifest.ts";
import { differing, ISSUES, type Said, saidBy } from "../../src/archive/edition/said.ts";
import type { Recorded } from "../../src/archive/edition/since.ts";

/** What the change log of an edition is called. */
const LOG = "changes/changes.json";

export interface Earlier {
  folder: string;
  manifest: Manifest;
  /** SHA-256 of the manifest */
  hash: string;
}

/**
 * @param given the manifest of an earlier edition, or the edition's folder
 * @throws when it is no manifest, or a damaged one
 */
export async function readEarlier(given: string): Promise<Earlier> {
  const folder = (await stat(given).catch(() => null))?.isDirectory() ? given : dirname(given);
  const file = folder === given ? join(given, MANIFEST) : given;
  const bytes = await readFile(file).catch(() => {
    throw new Error(`读不到上一版的清单 ${file}`);
  });
  const manifest = parseManifest(bytes.toString("utf8"));
  if (manifest.malformed.length > 0)
    throw new Error(`${file} 第 ${manifest.malformed[0]} 行读不懂：不是离线版的清单，或者已损坏`);
  return { folder, manifest, hash: sha256(bytes) };
}

/** What two editions say where they differ, and what the change log has said since. */
export interface Compared {
  before: Said;
  now: Said;
  recorded: Recorded[];
}

/**
 * Compares what an earlier edition says with what stands in `folder`.
 * @param now hashes of the files in `folder`
 * @returns the first file that the earlier edition does not have as its manifest says, where there is one
 */
export async function compareData(
  { folder, manifest: { files } }: Earlier,
  here: string,
  now: ReadonlyMap<string, string>,
): Promise<Compared | string> {
  if (!files.has(ISSUES)) return ISSUES;
  const paths = [...differing(files, now), ...(files.get(LOG) === now.get(LOG) ? [] : [LOG])];
  const [before, own] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
  for (const path of paths) {
    const hash = files.get(path);
    const bytes = hash && (await readFile(join(folder, path)).catch(() => null));
    if (hash && (!bytes || sha256(bytes) !== hash)) return path;
    if (bytes) before.set(path, bytes);
    if (now.has(path)) own.set(path, await readFile(join(here, path)));
  }
  const [then, log] = [before, own].map((read) => entries(read.get(LOG)));
  const known = new Set(then!.map(keyOf));
  return {
    before: saidIn(before),
    now: saidIn(own),
    recorded: log!.filter((entry) => !known.has(keyOf(entry))),
  };
}

const saidIn = (read: ReadonlyMap<string, Buffer>): Said =>
  new Map([...read].flatMap(([path, bytes]) => (path === LOG ? [] : [...saidBy(path, bytes)])));

const entries = (bytes: Buffer | undefined): Recorded[] =>
  bytes ? (JSON.parse(bytes.toString("utf8")) as Recorded[]).map(asRecorded) : [];

const asRecorded = ({ date, kind, reason, path }: Recorded): Recorded => ({
  ...{ date, kind, reason, path },
});
const keyOf = (entry: Recorded): string => JSON.stringify(entry);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
