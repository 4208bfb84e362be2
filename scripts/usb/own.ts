/** The pages and papers that only an edition has, and the tags that let others check it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bagInfo, bagitTxt, PAYLOAD } from "../../src/archive/edition/bagit.ts";
import { dataRows } from "../../src/archive/edition/data-names.ts";
import { formatManifest, MANIFEST, SIGNATURE } from "../../src/archive/edition/manifest.ts";
import { ENTRY, nameProblems } from "../../src/archive/edition/names.ts";
import {
  booksPage,
  door,
  type Row,
  sincePage,
  verifyPage,
} from "../../src/archive/edition/pages.ts";
import { readme } from "../../src/archive/edition/readme.ts";
import { shellOf } from "../../src/archive/edition/shell.ts";
import { type Before, since } from "../../src/archive/edition/since.ts";
import type { OpenIssue } from "../../src/archive/gate-issue.ts";
import { type Gone, goneOf } from "../../src/archive/gone.ts";
import type { Lock } from "../../src/archive/permalinks.ts";
import { bundle } from "../../src/assets/bundle.ts";
import type { Archive } from "../archive.ts";
import { sign } from "./sign.ts";
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
  before: Before | undefined;
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
  const titles = titlesOf(archive);
  const news = since(before, writer.hashes, new Set(titles.keys()));
  const names = new Map([...titles, ...goneTitles(goneOf(own.locks), titles)]);
  const rowOf = (path: string): Row => {
    const page = `${path}index.html`;
    return { path: writer.hashes.has(page) ? page : null, words: names.get(path) ?? path };
  };
  await writer.write("since.html", sincePage(shell, news, rowOf));
  await writer.write(`${PAYLOAD}since.json`, `${JSON.stringify(news, null, 1)}\n`);
}

/** A script of an own page, in `assets/`. */
async function script(name: string, writer: Writer): Promise<string> {
  const made = await bundle(new URL(`../../src/client/${name}.ts`, import.meta.url));
  await writer.write(`assets/${made.name}`, made.body);
  return `assets/${made.name}`;
}

/** What decrees and issues are called, by their paths. */
function titlesOf({ holdings, issues }: Archive): Map<string, string> {
  return new Map([
    ...issues.map(({ path, ...issue }): [string, string] => [path, issueName(issue)]),
    ...holdings.map(({ head }): [string, string] => [head.path, numbered(head)]),
  ]);
}

const numbered = ({ title, number }: { title: string; number: string | null }): string =>
  number ? `${title}（${number}）` : title;

const issueName = ({ name, year, issue }: Pick<OpenIssue, "name" | "year" | "issue">): string =>
  `${name}${year}年第${issue}期`;

/** What stood at the addresses that now say where it went, or that it was withdrawn. */
function goneTitles({ tombstones, redirects }: Gone, titles: ReadonlyMap<string, string>) {
  return new Map([
    ...tombstones.map(({ path, title, number }): [string, string] => [
      path,
      `${title ? numbered({ title, number }) : path}（已撤回）`,
    ]),
    ...redirects.map(({ from, to }): [string, string] => [
      from,
      `${titles.get(to) ?? to}（地址已更换）`,
    ]),
  ]);
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
