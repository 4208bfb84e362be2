import { wording } from "../../edit.ts";
import { contentsCell } from "../../grammar/contents.ts";
import { tight, unspaced } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { masthead } from "../../grammar/masthead.ts";
import type { Row, Table } from "../../nodes.ts";
import type { Piece } from "./gather.ts";
import { splitNumber } from "./words.ts";

/**
 * Whether a table is the contents: its head says 标题 and 页码, or 目录 alone,
 * or most of its rows are a title and a page.
 */
export function isContentsTable({ children: rows }: Table): boolean {
  const head = rows[0] ? cells(rows[0]).map(tight) : [];
  if (head.some((text) => contentsCell.titles.test(text)))
    if (head.some((text) => contentsCell.pages.test(text))) return true;
  if (head.filter(Boolean).length === 1 && masthead.contents.test(head.join(""))) return true;
  return rows.length > 2 && rows.filter(isEntry).length > rows.length * 0.6;
}

/** A title and a page, nothing else but a number. */
function isEntry(row: Row): boolean {
  const words = cells(row).filter(Boolean).map(tight);
  const titles = words.filter((text) => genreOf(text) !== null || text.includes("关于"));
  return titles.length === 1 && words.length <= 4 && contentsCell.page.test(words.at(-1)!);
}

/**
 * The rows of the contents printed as a table; the head is left out, a row of one cell is a section,
 * and so is each new cell of a column 栏目.
 */
export function rowsOf({ children: rows }: Table): Piece[] {
  const head = rows.find(isHead);
  const column = head
    ? cells(head).findIndex((text) => contentsCell.sections.test(tight(text)))
    : -1;
  let last = "";
  return rows
    .filter((row) => !isHead(row) && cells(row).some(Boolean))
    .flatMap((row) => {
      // A cell that reaches over several rows is in the first of them alone.
      const isFull = column !== -1 && row.children.length === head!.children.length;
      const name = isFull ? cells(row)[column]! : "";
      const words = cells(row).filter((_, at) => !isFull || at !== column);
      const begins = name !== "" && name !== last;
      if (begins) last = name;
      return [...(begins ? [pieceOf(row, [name])] : []), pieceOf(row, words)];
    });
}

/** `某市人民政府关于…的通知` in a row of its own: an entry without a page. */
const isTitle = (words: string) => words.includes("关于") && genreOf(tight(words)) !== null;

const cells = (row: Row) => row.children.map((cell) => wording(cell).trim());
const isHead = (row: Row) => {
  const words = cells(row).filter(Boolean).map(tight);
  if (words.length === 1) return masthead.contents.test(words[0]!);
  return words.filter((text) => contentsCell.head.test(text)).length >= 2;
};

function pieceOf(row: Row, printed: readonly string[]): Piece {
  const words = printed.filter((text) => text !== "");
  const line = row.position!.start.line;
  const blank = { line, title: "", number: null, page: null, begins: true };
  if (words.length <= 1 && !isTitle(words[0] ?? "")) {
    const name = unspaced(words[0] ?? "").replace(contentsCell.sectionMarks, "");
    return { ...blank, section: name };
  }
  const page = words.findLast((text) => contentsCell.page.test(tight(text)));
  const rest = words.filter(
    (text, at) => text !== page && !(at === 0 && contentsCell.ordinal.test(tight(text))),
  );
  const parts = rest.map(splitNumber);
  return {
    ...blank,
    title: parts.map(({ title }) => title).toSorted((a, b) => b.length - a.length)[0] ?? "",
    number: parts.find(({ number }) => number !== null)?.number ?? null,
    page: page === undefined ? null : Number(contentsCell.page.exec(tight(page))!.groups!.page),
    section: null,
  };
}
