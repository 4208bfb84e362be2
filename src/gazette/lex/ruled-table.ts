import { markup } from "../grammar/markup.ts";
import { matchesOf } from "../grammar/matches.ts";
import { printedWidth } from "../grammar/width.ts";
import type { Row, Span } from "../nodes.ts";
import type { Ink } from "./ink.ts";
import { cell, type Taken, tableOf } from "./rows.ts";

/**
 * A table as pandoc sets it without bars: a head over a line of dashes, a group for each
 * column, or rows between two such lines. Cells stand under their dashes. The first line
 * that does not fill its columns is no row of it; with none under the dashes, no table.
 */
export function ruledTable(ink: Ink, first: number): Taken | undefined {
  const line = (at: number) => (at < ink.source.lines.length ? ink.line(at) : "");
  const isRule = (at: number) => markup.columnRule.test(line(at));
  const rule = isRule(first) ? first : isRule(first + 1) ? first + 1 : undefined;
  if (rule === undefined) return undefined;
  const columns = columnsOf(ink.source.slice(ink.source.lines[rule]!));
  const rows: [at: number, cells: Span[]][] = [];
  let next = first;
  for (; line(next) !== ""; next++) {
    if (isRule(next)) continue;
    const cells = cellsOf(ink, next, columns);
    if (!cells) break;
    rows.push([next, cells]);
  }
  if (rows.length < LEAST || next <= rule + 1) return undefined;
  for (let at = first; at < next; at++) if (isRule(at)) mark(ink, at);
  return { blocks: [tableOf(rows.map(([at, cells]) => rowOf(ink, at, cells)))], next };
}

/** A head and a row, or two rows. */
const LEAST = 2;

function mark(ink: Ink, at: number) {
  const { start, end } = ink.source.trim(ink.source.lines[at]!);
  ink.mark(start, end);
}

/** In which columns of print each group of dashes begins. */
const columnsOf = (rule: string): number[] =>
  matchesOf(rule, markup.dashes).map(({ index }) => index);

/** Where the cells of a line stand; undefined where its words do not stand in the columns. */
function cellsOf(ink: Ink, at: number, columns: readonly number[]): Span[] | undefined {
  const line = ink.source.lines[at]!;
  return bySpaces(ink, line, columns.length) ?? byWidth(ink, line, columns);
}

function rowOf(ink: Ink, at: number, cells: readonly Span[]): Row {
  const { start, end } = ink.source.lines[at]!;
  const children = cells.map((span) => cell(ink, span));
  return { type: "row", children, position: ink.source.position(start, end) };
}

/** Words with wide gaps between, as many as there are columns. */
function bySpaces(ink: Ink, line: Span, count: number): Span[] | undefined {
  const words = matchesOf(ink.source.slice(line), markup.gapless);
  if (words.length !== count) return undefined;
  return words.map(({ 0: { length }, index }) => {
    const start = line.start + index;
    return { start, end: start + length };
  });
}

/** Words cut where the columns begin; a word across a column's beginning stands in none. */
function byWidth(ink: Ink, line: Span, columns: readonly number[]): Span[] | undefined {
  const words = ink.source.slice(line);
  const cuts: number[] = [];
  let width = 0;
  for (let at = 0; at <= words.length && cuts.length < columns.length; at++) {
    if (width >= columns[cuts.length]!) cuts.push(at);
    width += printedWidth(words[at] ?? "");
  }
  const ends = [...cuts.slice(1), words.length];
  const isApart = cuts.slice(1).every((at) => words[at - 1]?.trim() === "");
  if (cuts.length < 2 || !isApart || words.slice(0, cuts[0]).trim() !== "") return undefined;
  while (cuts.length < columns.length) cuts.push(words.length);
  return cuts.map((at, column) => ({
    start: line.start + at,
    end: line.start + (ends[column] ?? words.length),
  }));
}
