/** Writes an edition: what the site holds, the books, the edition's own pages, the manifest last. */
import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LinkCheck } from "../../src/archive/edition/check.ts";
import { editionDate } from "../../src/archive/edition/date.ts";
import { planOf } from "../../src/archive/edition/plan.ts";
import { SteadyZip } from "../../src/archive/edition/zip.ts";
import { pathsIn } from "../files.ts";
import type { Earlier } from "./before.ts";
import { type Library, writeBooks } from "./books.ts";
import { type Own, writeOwn, writeTags } from "./own.ts";
import { writeSite } from "./site.ts";
import { refuse, Writer } from "./writer.ts";

export interface Making extends Library {
  /** folder of the built site */
  site: string;
  /** folder to write into */
  made: string;
  before: Earlier | undefined;
  /** file of the archivist's private key */
  key: string | undefined;
}

/**
 * Makes the edition of a built site.
 * @returns its date and the size of each file
 * @throws when a link leads nowhere, a page needs a server or a name fits no stick
 */
export async function writeEdition(making: Making): Promise<{ date: string; bytes: number[] }> {
  const { site, archive, made, before } = making;
  const heads = archive.holdings.map(({ head }) => head);
  const date = editionDate(heads, archive.issues);
  const writer = new Writer(made);
  await writeSite(planOf(pathsIn(site), heads), site, writer);
  const home = await readFile(join(made, "index.html"), "utf8");
  const books = await writeBooks(making, date, writer);
  const locks = [...archive.locks.values()];
  const own: Own = { archive, date, home, books, locks, before };
  await writeOwn(own, writer);
  refuse(await linkProblems(writer), "这些链接在离线版里打不开");
  await writeTags(own, writer, making.key);
  return { date, bytes: [...writer.bytes.values()] };
}

/** Every page as it was written, read once more. */
async function linkProblems({ hashes, folder }: Writer): Promise<string[]> {
  const check = new LinkCheck();
  for (const path of hashes.keys())
    if (path.endsWith(".html")) check.read(await readFile(join(folder, path), "utf8"), path);
  return check.problems((path) => hashes.has(path));
}

/** The whole edition in one file, the same bytes on every machine. */
export async function writeZip(folder: string, date: string, out: string): Promise<void> {
  const fresh = `${out}.new`;
  await mkdir(dirname(out), { recursive: true });
  const file = openSync(fresh, "w");
  const zip = new SteadyZip(date, (chunk) => writeSync(file, chunk));
  for (const path of pathsIn(folder)) zip.add(path, await readFile(join(folder, path)));
  zip.end();
  closeSync(file);
  await rename(fresh, out);
}
