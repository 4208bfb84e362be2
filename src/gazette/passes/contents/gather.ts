/** The lines of printed contents put together into entries. */
import { contentsLine } from "../../grammar/contents.ts";
import { tight } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import type { Entry } from "../../schema.ts";
import { titleOfNumber, withoutBareOrders } from "./orders.ts";
import { rejoin } from "./words.ts";

/** A line of the contents taken apart. */
export interface Piece {
  line: number;
  /** as printed, title and number together */
  words?: string;
  title: string;
  number: string | null;
  page: number | null;
  /** a page that is no figure */
  lettered?: boolean;
  section: string | null;
  /** the name of a section that nothing marks as one */
  plain?: boolean;
  /** an ordinal, a bullet: this line begins an entry */
  begins: boolean;
  /** the day it was put up stands behind it: this line ends an entry */
  ends?: boolean;
}

/** Puts the pieces together: a title over two lines, a number on a line of its own. */
export function gather(pieces: Piece[], hasPages: boolean) {
  const entries: Entry[] = [];
  const sections: string[] = [];
  let section: string | null = null;
  let open: Entry | undefined;
  let words = "";
  const close = () => {
    if (open) rejoin(open, words);
    words = "";
    if (open && open.title === "") open.title = titleOfNumber(open.number);
    if (open && (open.title || open.number) && !isRunningHead(open, entries.at(-1), sections))
      entries.push(open);
    open = undefined;
  };
  for (const piece of pieces) {
    if (piece.section !== null && !(piece.plain && isUnfinished(open))) {
      close();
      section = piece.section;
      if (!sections.includes(section)) sections.push(section);
      continue;
    }
    if (belongsToLast(piece, open, entries.at(-1))) {
      entries.at(-1)!.number = piece.number;
      continue;
    }
    if (open && isComplete(open, hasPages, piece)) close();
    open ??= { title: "", number: null, page: null, section, line: piece.line, decree: null };
    open.title += piece.title;
    words += piece.words ?? "";
    open.number ??= piece.number;
    open.page ??= piece.page;
    if (open.page !== null || piece.ends || piece.lettered) close();
  }
  close();
  return { entries: withoutBareOrders(entries), sections };
}

/** `国务院文件　3` right behind the last entry: the head of the first page, which goes back to its number. */
const isRunningHead = (
  { title, number, page }: Entry,
  last: Entry | undefined,
  sections: string[],
) =>
  number === null && page !== null && (last?.page ?? 0) > page && sections.includes(tight(title));

/** `…关于公布继续有效的` / `规范性文件`: what looks like a section ends the title. */
const isUnfinished = (open: Entry | undefined) =>
  open !== undefined && open.page === null && contentsLine.unfinished.test(tight(open.title));

/** A number alone under an entry that has its page already. */
const belongsToLast = (piece: Piece, open: Entry | undefined, last: Entry | undefined) =>
  piece.title === "" && piece.page === null && !open && last !== undefined && last.number === null;

/** Whether the open entry is whole and the next piece begins another. */
function isComplete(open: Entry, hasPages: boolean, next: Piece): boolean {
  if (open.title === "" || next.title === "") return false;
  if (next.begins) return true;
  const ended = genreOf(tight(open.title)) !== null || open.number !== null;
  if (hasPages && next.page !== null && open.page === null) return ended && startsTitle(next.title);
  return ended && (!hasPages || startsTitle(next.title));
}

/** `忻州市人民政府关于…`, `关于…`: the beginning of a title, not its second line. */
const startsTitle = (title: string) => contentsLine.opens.test(title);
