import { markup } from "../grammar/markup.ts";
import { matchesOf } from "../grammar/matches.ts";
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

/**
 * Lines of cells with `|` between, or with drawn lines; the line of dashes under the head and drawn
 * rules are markup. Without a `|` in front, two neighbouring lines must have as many cells, three at
 * the least, or the second be the line of dashes: `第3页 | 公报` is none.
 */
export function pipeTable(ink: Ink, first: number): Taken | undefined {
  const line = (index: number) => (index < ink.source.lines.length ? ink.line(index) : "");
  const framed = (index: number) => isFramed(line(index));
  const bars = barsIn(line(first));
  const bare = (index: number) =>
    bars > 0 && barsIn(line(index)) === bars && !line(index).startsWith("|");
  const dashed = barsIn(line(first + 1)) > 0 && markup.separator.test(line(first + 1));
  const isBare = bare(first) && (dashed || (bars > 1 && bare(first + 1)));
  const belongs = framed(first) ? framed : isBare ? bare : undefined;
  if (!belongs) return undefined;
  const groups: Row[][] = [[]];
  let next = first;
  let isGrid = false;
  const far = framed(first) && line(first + 1) === "" && isSeparator(line(first + 2));
  for (; belongs(next); next += far && line(next + 1) === "" ? 2 : 1) {
    const span = ink.source.trim(ink.source.lines[next]!);
    const words = ink.source.slice(span);
    const isRule = markup.separator.test(words) || markup.ruling.test(words);
    isGrid ||= markup.gridHead.test(words);
    if (isRule) {
      ink.mark(span.start, span.end);
      groups.push([]);
    } else groups.at(-1)!.push(rowOf(ink, span, markup.bar));
  }
  const rows = isGrid ? groups.flatMap((lines) => oneRow(ink, lines)) : groups.flat();
  return { blocks: rows.length > 0 ? [tableOf(rows)] : [], next };
}

/** The lines between two rules of a grid table: a cell goes on from line to line, with nothing between. */
function oneRow(ink: Ink, lines: Row[]): Row[] {
  const [first] = lines;
  const width = first?.children.length ?? 0;
  if (!first || lines.length < 2 || lines.some(({ children }) => children.length !== width))
    return lines;
  const { end } = lines.at(-1)!.position!;
  ink.moved.push({ start: first.position!.start.offset!, end: end.offset! });
  const children = first.children.map((start, column) => {
    const parts = lines.map((line) => line.children[column]!).filter((one) => hasWords(one));
    const words = parts.flatMap(({ children }) => children);
    const to = (parts.at(-1) ?? start).position!.end;
    return { ...start, children: words, position: { start: start.position!.start, end: to } };
  });
  return [{ ...first, children, position: { start: first.position!.start, end } }];
}

const hasWords = ({ children }: Cell) => children.length > 0;

/** `|---|---|`, where a blank line stands between each two lines of a table too */
const isSeparator = (line: string) => barsIn(line) > 1 && markup.separator.test(line);

/** A row between bars, or the rule over, under or between such rows. */
const isFramed = (line: string) =>
  /^[|│┃║].*[|│┃║]/.test(line) || (markup.ruling.test(line) && line.length > 2);

const barsIn = (line: string): number => line.match(markup.bar)?.length ?? 0;

/** One line as a row; bars are markup, outer ones part nothing, a trailing tab is an empty last cell. */
export function rowOf(ink: Ink, line: Span, between: RegExp): Row {
  const cells: Cell[] = [];
  const words = ink.source.slice(line);
  const marks = between === markup.bar;
  let { start } = line;
  for (const { index } of [...matchesOf(words, between), { index: words.length }]) {
    const end = line.start + index;
    const isOuter = marks && start === end && (start === line.start || end === line.end);
    if (!isOuter || (end === line.end && cells.length === 0)) cells.push(cell(ink, { start, end }));
    if (marks && end < line.end) ink.mark(end, end + 1);
    start = end + 1;
  }
  return { type: "row", children: cells, position: ink.source.position(line.start, line.end) };
}
