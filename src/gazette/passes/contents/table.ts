import { wording } from "../../edit.ts";
import { tight, unspaced } from "../../grammar/fold.ts";
import { contentsCell } from "../../grammar/masthead.ts";
import type { Row, Table } from "../../nodes.ts";
import { type Piece, splitNumber } from "./entries.ts";

/** The rows of the contents printed as a table; the head is left out, a row of one cell is a section. */
export function rowsOf(table: Table): Piece[] {
  return table.children.filter((row) => !isHead(row)).map(pieceOf);
}

const cells = (row: Row) => row.children.map((cell) => wording(cell).trim());
const isHead = (row: Row) =>
  cells(row).filter((text) => contentsCell.head.test(tight(text))).length >= 2;

function pieceOf(row: Row): Piece {
  const words = cells(row).filter((text) => text !== "");
  const line = row.position!.start.line;
  const blank = { line, title: "", number: null, page: null, begins: true };
  if (words.length <= 1) {
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
