/**
 * Lines with spaces between under a line of column heads: a table whatever its
 * cells hold, two columns or more: `学校名称 所在地` / `县第一小学 南门路12号`.
 */
import { tight } from "../grammar/fold.ts";
import { tables } from "../grammar/tables.ts";
import type { Span } from "../nodes.ts";
import { columnsIn } from "./columns.ts";
import { withUnits, wordsIn } from "./narrow.ts";

/** Under one row alone a line of heads may be words like any other. */
const ROWS = 2;

const cell = (line: string, { start, end }: Span) => tight(line.slice(start, end));

/** Whether every word of a line heads a column. */
export function isHeads(line: string): boolean {
  const words = wordsIn(line);
  return words.length > 1 && words.every((span) => tables.heads.test(cell(line, span)));
}

/** How a head and the lines under it part into cells; `ask` where most of them do, or are numbered rows. */
export function headedRows(lines: readonly string[]): Span[][] | "ask" | undefined {
  const [head, ...rows] = lines;
  if (head === undefined || rows.length < ROWS || !isHeads(head)) return undefined;
  const width = wordsIn(head).length;
  const cells = lines.map((line) => ways(line).find((spans) => spans.length === width));
  if (cells.every((spans) => spans !== undefined)) return cells as Span[][];
  const agree = cells.filter((spans) => spans !== undefined).length - 1;
  return agree * 2 > rows.length || isNumbered(head, rows) ? "ask" : undefined;
}

const ways = (line: string) => [wordsIn(line), columnsIn(line), withUnits(line)];

/** `序号 …` over `1 …`, `2 …` */
function isNumbered(head: string, rows: readonly string[]): boolean {
  const first = (line: string) => {
    const [word] = wordsIn(line);
    return word ? cell(line, word) : "";
  };
  return tables.ordinals.test(first(head)) && rows.every((row) => tables.ordinal.test(first(row)));
}
