/** The pages and papers that only an edition has, and the tags that let others check it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bagInfo, bagitTxt, PAYLOAD } from "../../src/archive/edition/bagit.ts";
import { dataRows } from "../../src/archive/edition/data-names.ts";
import { formatManifest, MANIFEST, SIGNATURE } from "../../src/archive/edition/manifest.ts";
import { ENTRY, nameProblems } from "../../src/archive/edition/names.ts";
import { booksPage, door, verifyPage } from "../../src/archive/edition/pages.ts";
import { readme } from "../../src/archive/edition/readme.ts";
import type { Row } from "../../src/archive/edition/rows.ts";
import { shellOf } from "../../src/archive/edition/shell.ts";
import type { Lock } from "../../src/archive/permalinks.ts";
import { bundle } from "../../src/assets/bundle.ts";
import type { Archive } from "../archive.ts";
import type { Earlier } from "./before.ts";
import { sign } from "./sign.ts";
import { writeSince } from "./since.ts";
import { refuse, type Writer } from "./writer.ts";

/** What an edition is made of beside the built site. */
export interface Own {
  archive: Archive;
  /** ISO */
  date: string;
  /** `index.html` of the edition */
  home: string;
  books: Row[];
  /** what became of earlier addresses */
  locks: Lock[];
  before: Earlier | undefined;
}

export async function writeOwn(own: Own, writer: Writer): Promise<void> {
  const { archive, date, before } = own;
  const shell = shellOf(own.home);
  const counts = { decrees: archive.holdings.length, issues: archive.issues.length };
  const edition = { title: archive.site.title, date, ...counts };
  const [start, verify] = [await script("start", writer), await script("verify", writer)];
  await writer.write(ENTRY, door(shell, edition, start, before !== undefined));
  await writer.write("verify.html", verifyPage(shell, verify));
  const gazettes = new Map(archive.issues.map(({ gazette, name }) => [gazette, name]));
  await writer.write("books.html", booksPage(shell, own.books, dataRows(writer.bytes, gazettes)));
  await writer.write("README.txt", readme({ ...edition, url: archive.site.url }));
  if (!before) return;
  await writeSince(before, archive, own.locks, shell, writer);
}

/** A script of an own page, in `assets/`. */
async function script(name: string, writer: Writer): Promise<string> {
  const made = await bundle(new URL(`../../src/client/${name}.ts`, import.meta.url));
  await writer.write(`assets/${made.name}`, made.body);
  return `assets/${made.name}`;
}

/** Tags, then the manifest of everything, then its signature. @throws when a name fits no stick */
export async function writeTags(own: Own, writer: Writer, key: string | undefined): Promise<void> {
  const { title, url, contact } = own.archive.site;
  const payload = [...writer.bytes].flatMap(([path, size]) =>
    path.startsWith(PAYLOAD) ? size : [],
  );
  await writer.write("bagit.txt", bagitTxt);
  await writer.write("bag-info.txt", bagInfo({ title, url, contact, date: own.date, payload }));
  refuse(nameProblems([...writer.hashes.keys()]), "这些文件名有的系统存不下");
  const manifest = formatManifest(writer.hashes);
  await writeFile(join(writer.folder, MANIFEST), manifest);
  if (!key) return;
  const signed = await sign(Buffer.from(manifest), own.date, key);
  await writeFile(join(writer.folder, SIGNATURE), signed);
}
