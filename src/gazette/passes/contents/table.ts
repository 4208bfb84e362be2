import { wording } from "../../edit.ts";
import { tight, unspaced } from "../../grammar/fold.ts";
import type { Row, Table } from "../../nodes.ts";
import { type Piece, splitNumber } from "./entries.ts";

/** `标题 | 文号 | 页码`: the head of the contents as a table */
const HEAD =
  /^(?:序号|编号|目录|标题|题目|题名|篇名|名称|文件名称|文号|发文字号|字号|页码|页数|页)$/;

/** The rows of the contents printed as a table; the head is left out, a row of one cell is a section. */
export function rowsOf(table: Table): Piece[] {
  return table.children.filter((row) => !isHead(row)).map(pieceOf);
}

const cells = (row: Row) => row.children.map((cell) => wording(cell).trim());
const isHead = (row: Row) => cells(row).filter((text) => HEAD.test(tight(text))).length >= 2;

function pieceOf(row: Row): Piece {
  const words = cells(row).filter((text) => text !== "");
  const line = row.position!.start.line;
  const blank = { line, title: "", number: null, page: null, begins: true };
  if (words.length <= 1) {
    const name = unspaced(words[0] ?? "").replace(/[【】[\]●·•■◆]/g, "");
    return { ...blank, section: name };
  }
  const page = words.findLast((text) => /^[(]?\d{1,3}[)]?$/.test(tight(text)));
  const rest = words.filter(
    (text, at) => text !== page && !(at === 0 && /^\d{1,3}[.、]?$/.test(tight(text))),
  );
  const parts = rest.map(splitNumber);
  return {
    ...blank,
    title: parts.map(({ title }) => title).toSorted((a, b) => b.length - a.length)[0] ?? "",
    number: parts.find(({ number }) => number !== null)?.number ?? null,
    page: page === undefined ? null : Number(tight(page).replace(/\D/g, "")),
    section: null,
  };
}
