/**
 * Lines in columns with one space between, as a PDF's text gives the rows of a
 * table: `居民生活 1.35 1.60`. One line says nothing; rows that agree do.
 */
import { fold } from "../grammar/fold.ts";
import { matchesOf } from "../grammar/matches.ts";
import { isNoRow, tables } from "../grammar/tables.ts";
import type { Span } from "../nodes.ts";
import { columnsIn, holdsFigures } from "./columns.ts";

/** No row is longer. */
const LONGEST = 120;
/** Fewer rows, of which so many hold figures, make no table. */
const ROWS = 3;
const FIGURES = 2;

/** The words between the spaces of a line, padded ones (商 服) as one; none for a sentence, a heading, a label. */
export function wordsIn(text: string): Span[] {
  if (text.length > LONGEST || isNoRow(text)) return [];
  if (tables.noCells.test(fold(text))) return [];
  const found: (Span & { single: boolean })[] = [];
  for (const { 0: word, index } of matchesOf(text, tables.word)) {
    const single = tables.padded.test(word);
    const last = found.at(-1);
    if (last?.single && single) last.end = index + word.length;
    else found.push({ start: index, end: index + word.length, single });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

/** The same with what a PDF parts from its figure put back to it: `1930 年`, `1—2 月累计`, `每 30 分钟`. */
export function withUnits(text: string): Span[] {
  const out: Span[] = [];
  for (const span of wordsIn(text)) {
    const last = out.at(-1);
    const before = last ? text.slice(last.end - 1, last.end) : "";
    const goesOn = tables.ofFigure.test(fold(`${before} ${text.slice(span.start, span.end)}`));
    if (last && goesOn) last.end = span.end;
    else out.push({ ...span });
  }
  return out;
}

/** How lines in a row part into cells: as many in each; `ask` where they look like rows and do not agree. */
export function narrowRows(lines: readonly string[]): Span[][] | "ask" | undefined {
  const words = lines.map(wordsIn);
  const isFigures = words.map((spans, at) => spans.length > 2 && hasFigures(lines[at]!, spans));
  const figures = [...words.keys()].filter((at) => isFigures[at]);
  if (lines.length < ROWS || figures.length < FIGURES || figures.length * 2 < lines.length)
    return undefined;
  const ways = lines.map((line, at) => [words[at]!, columnsIn(line), withUnits(line)]);
  for (const { length } of ways[figures[0]!]!) {
    const cells = ways.map((way) => way.find((spans) => spans.length === length));
    if (length > 2 && cells.every((spans) => spans !== undefined))
      if (sameColumn(lines, cells as Span[][], isFigures)) return cells as Span[][];
  }
  return "ask";
}

/** Whether a line can be a row at all: words, and a figure behind the first. */
export const mayBeRow = (line: string) => hasFigures(line, wordsIn(line));

/** Whether two lines are rows of such a table, or a head and its row: as many cells in each, and figures in the lower one. */
export function isBeside(upper: string, lower: string): boolean {
  if ([upper, lower].some((line) => tables.ofSentence.test(fold(line.slice(0, LONGEST)))))
    return false;
  const [above, below] = [upper, lower].map((line) => [wordsIn(line), withUnits(line)]);
  if (!below!.some((spans) => spans.length > 2 && hasFigures(lower, spans))) return false;
  return above!.some((one) => below!.some(({ length }) => length > 2 && one.length === length));
}

/** A figure that is not the first word, which may be an ordinal. */
const hasFigures = (line: string, spans: readonly Span[]) => holdsFigures(line, spans.slice(1));

/** Whether some column behind the first holds a figure in every row that has any. */
function sameColumn(
  lines: readonly string[],
  cells: readonly Span[][],
  isFigures: readonly boolean[],
): boolean {
  const columns = [...cells[0]!.keys()].slice(1);
  return columns.some((column) =>
    cells.every(
      (spans, at) => !isFigures[at] || holdsFigures(lines[at]!, spans.slice(column, column + 1)),
    ),
  );
}
