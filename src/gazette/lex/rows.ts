import { markup } from "../grammar/markup.ts";
import type { Block, Cell, Row, Span } from "../nodes.ts";
import type { Ink } from "./ink.ts";
import { phrasing } from "./phrasing.ts";

/** What a table reader gives: its blocks, the line after them, and what is left of their last line. */
export interface Taken {
  blocks: Block[];
  next: number;
  rest?: Span;
}

/** A cell of a stretch of the raw file; an empty one has a position without length. A picture in it is its description. */
export function cell(ink: Ink, span: Span): Cell {
  const inner = ink.source.trim(span);
  const children = phrasing(ink, inner);
  for (const { value, position } of ink.takePictures()) {
    const at = ink.source.raw.indexOf(value, position!.start.offset);
    const described = {
      type: "text" as const,
      value,
      position: ink.source.position(at, at + value.length),
    };
    const next = children.findIndex((node) => node.position!.start.offset! > at);
    if (value !== "") children.splice(next === -1 ? children.length : next, 0, described);
  }
  return { type: "cell", children, position: ink.source.position(inner.start, inner.end) };
}

/** Rows as a table block. */
export function tableOf(rows: Row[]): Block {
  const position = { start: rows[0]!.position!.start, end: rows.at(-1)!.position!.end };
  return { type: "table", children: rows, position, data: { anchor: "" } };
}

/** Lines of cells with `|` between; the line of dashes under the head is markup. */
export function pipeTable(ink: Ink, first: number): Taken | undefined {
  const piped = (index: number) => /^\|.*\|/.test(ink.line(index));
  if (!piped(first)) return undefined;
  const rows: Row[] = [];
  let next = first;
  for (; next < ink.source.lines.length && piped(next); next++) {
    const line = ink.source.trim(ink.source.lines[next]!);
    if (markup.separator.test(ink.source.slice(line))) ink.mark(line.start, line.end);
    else rows.push(rowOf(ink, line, "|"));
  }
  return { blocks: rows.length > 0 ? [tableOf(rows)] : [], next };
}

/**
 * Neighbouring lines of cells with tabs between. One such line alone is a
 * table only with three cells: `忻政发〔2019〕9号⇥(2)` is a line of the contents.
 */
export function tabTable(ink: Ink, first: number): Taken | undefined {
  const tabbed = (index: number) => {
    const line = ink.source.lines[index];
    return line !== undefined && cellsIn(ink.source.slice(line)) > 1;
  };
  if (!tabbed(first)) return undefined;
  const alone = ink.source.slice(ink.source.lines[first]!).split("\t");
  if (!tabbed(first + 1) && alone.length < 3) return undefined;
  const rows: Row[] = [];
  let next = first;
  for (; tabbed(next); next++) rows.push(rowOf(ink, ink.source.lines[next]!, "\t"));
  return { blocks: [tableOf(rows)], next };
}

/** Cells of a line with tabs, 0 when it has no words or only an indent. */
function cellsIn(line: string): number {
  const words = line.split("\t").filter((part) => part.trim() !== "").length;
  const tabs = line.trimEnd().split("\t").length - 1;
  return words > 1 || (words === 1 && tabs > 1) ? tabs + 1 : 0;
}

/** One line as a row; outer pipes are markup, a trailing tab is an empty last cell. */
function rowOf(ink: Ink, line: Span, separator: string): Row {
  const cells: Cell[] = [];
  let { start } = line;
  if (separator === "|") ink.mark(start, ++start);
  while (start <= line.end) {
    const found = ink.source.raw.indexOf(separator, start);
    const end = found === -1 || found >= line.end ? line.end : found;
    if (separator === "|" && end === line.end && start === end && cells.length > 0) break;
    cells.push(cell(ink, { start, end }));
    if (separator === "|" && end < line.end) ink.mark(end, end + 1);
    start = end + 1;
  }
  return { type: "row", children: cells, position: ink.source.position(line.start, line.end) };
}
