/** What the data files of an edition are called in plain words. */
import { PAYLOAD } from "./bagit.ts";
import type { Row } from "./rows.ts";
import { editionStrings } from "./strings.ts";

const words = editionStrings.books;

/** `xinzhou-2019.zip`, `xinzhou-2019-texts.zip` */
const YEAR = /^(?<gazette>.+)-(?<year>\d{4})(?<texts>-texts)?\.zip$/;

/**
 * The rows of the data that an edition offers, its books aside.
 * @param sizes bytes of the edition's files by path; @param gazettes names by slug
 */
export function dataRows(
  sizes: ReadonlyMap<string, number>,
  gazettes: ReadonlyMap<string, string>,
): Row[] {
  const rank = (path: string): number =>
    Object.keys(words.lists).indexOf(path.slice(PAYLOAD.length));
  return [...sizes]
    .filter(([path]) => path.startsWith(PAYLOAD) && !path.endsWith(".epub"))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([path, size]) => {
      const file = path.slice(PAYLOAD.length);
      const kind = file.slice(file.lastIndexOf(".") + 1).toUpperCase();
      return { path, words: nameOf(file, gazettes), note: sizeOf(kind, size) };
    });
}

function nameOf(file: string, gazettes: ReadonlyMap<string, string>): string {
  const { gazette, year, texts } = YEAR.exec(file)?.groups ?? {};
  if (!gazette || !year) return words.lists[file] ?? file;
  return (texts ? words.texts : words.year)(gazettes.get(gazette) ?? gazette, year);
}

/** Rounded up, in the unit that file managers show. */
export const sizeOf = (kind: string, bytes: number): string =>
  words.size(kind, Math.ceil(bytes / 1000));
