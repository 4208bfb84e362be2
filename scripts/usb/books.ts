/** The books of an archive: an EPUB an issue, and the plain texts of a year in one ZIP. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decreesOf } from "../../src/archive/catalog.ts";
import { PAYLOAD } from "../../src/archive/edition/bagit.ts";
import { epubOf } from "../../src/archive/edition/book/epub.ts";
import { type Book, bookOf, type Held } from "../../src/archive/edition/book/model.ts";
import { issueText } from "../../src/archive/edition/book/text.ts";
import { sizeOf } from "../../src/archive/edition/data-names.ts";
import type { Row } from "../../src/archive/edition/rows.ts";
import { zipped } from "../../src/archive/edition/zip.ts";
import type { OpenIssue } from "../../src/archive/gate-issue.ts";
import { bundle } from "../../src/assets/bundle.ts";
import type { Archive } from "../archive.ts";
import { readText } from "../texts.ts";
import type { Writer } from "./writer.ts";

/** What books are made from. */
export interface Library {
  archive: Archive;
  /** folder the archive was read from */
  content: string;
  /** where the build of the site kept the texts, null when it did not */
  texts: string | null;
}

/** An issue with its open decrees, read anew: the whole archive's text would fill the memory. */
export interface Read {
  issue: OpenIssue;
  decrees: Held[];
  book: Book;
}

/**
 * Every issue in order.
 * @param texts where the build of the site kept what it read; null reads all anew
 */
export function* readBooks(archive: Archive, texts: string | null): Generator<Read> {
  for (const issue of archive.issues) {
    const decrees = decreesOf(archive, issue).map(
      ({ id, head }): Held => ({ id, ...readText(archive.files.get(head.path)!, texts) }),
    );
    if (decrees.length > 0) yield { issue, decrees, book: bookOf(archive, issue, decrees) };
  }
}

/** @returns a row for each book, newest first */
export async function writeBooks(
  { archive, content, texts: kept }: Library,
  date: string,
  writer: Writer,
) {
  const style = await bundle(new URL("../../src/styles/book.css", import.meta.url));
  const rows: Row[] = [];
  const texts = new Map<string, [string, Uint8Array][]>();
  for (const { issue, decrees, book } of readBooks(archive, kept)) {
    const epub = epubOf(book, style.body, await picturesOf(book, content));
    const path = `${PAYLOAD}epub/${book.id}.epub`;
    await writer.write(path, epub);
    rows.unshift({
      path,
      words: `${book.gazette} ${book.issue}`,
      note: sizeOf("EPUB", epub.length),
    });
    const zip = `${PAYLOAD}${issue.gazette}-${issue.year}-texts.zip`;
    const text = new TextEncoder().encode(issueText(issue, decrees));
    texts.set(zip, [...(texts.get(zip) ?? []), [`${book.id}.txt`, text]]);
  }
  for (const [path, files] of texts) await writer.write(path, zipped(date, files));
  return rows;
}

/** Bytes of a book's pictures, by name. */
export async function picturesOf({ pictures }: Book, content: string) {
  const read = pictures.map(
    async ({ name, from }) => [name, await readFile(join(content, from))] as const,
  );
  return new Map<string, Uint8Array>(await Promise.all(read));
}
