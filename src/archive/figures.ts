/** Which printed tables can be looked at as a picture, and the numbers such a picture shows. */
import { fold } from "../gazette/grammar/fold.ts";
import { tables } from "../gazette/grammar/tables.ts";
import type { TableMark } from "../gazette/schema.ts";

/** A printed number, or a printed range from one to another. */
export interface Bar {
  low: number | null;
  high: number;
  /** the numbers as printed */
  printed: { low: string | null; high: string };
}

/** Rows of numbers of one measure over the same columns. */
export interface Figures {
  unit: string;
  columns: string[];
  /** a bar a column; null where the table prints no plain number */
  rows: { name: string; bars: (Bar | null)[] }[];
}

const COLUMNS = { least: 3, most: 8 };
const ROWS = { least: 2, most: 8 };
/** letters of a column's or row's name that still stand under a bar */
const NAME = 8;
/** of all cells, so many must be numbers */
const FILLED = 0.75;

/**
 * The numbers of a table that fits a picture, else null; when in doubt null.
 * It fits when its unit is printed, so that all numbers are of one measure; when
 * it has few rows and columns with short names, none of them a sum; and when
 * nearly every cell is a number, or a pair of lowest and highest.
 */
export function figuresOf({ header, rows, unit }: TableMark): Figures | null {
  const columns = columnsOf(header);
  if (!unit || !columns || outside(rows.length, ROWS)) return null;
  const names = [...columns.map(({ name }) => name), ...rows.map(([name = ""]) => name)];
  if (names.some((name) => !isName(name))) return null;
  const read = rows.map(([name = "", ...cells]) => ({
    name,
    bars: columns.map(({ low, high }) => barOf(low === null ? null : cells[low], cells[high])),
  }));
  const bars = read.flatMap((row) => row.bars);
  const filled = bars.filter((bar) => bar !== null).length;
  if (filled < bars.length * FILLED || read.some((row) => row.bars.every((b) => b === null)))
    return null;
  return { unit, columns: columns.map(({ name }) => name), rows: read };
}

/** Columns behind the first: indexes into the cells behind the row's name. */
type Column = { name: string; low: number | null; high: number };

function columnsOf([top = [], below]: string[][]): Column[] | null {
  const groups = [...new Set(top.slice(1))];
  if (outside(groups.length, COLUMNS)) return null;
  const columns = groups.map((name): Column | null => {
    const at = top.flatMap((other, i) => (i > 0 && other === name ? [i] : []));
    if (!below) return at.length === 1 ? { name, low: null, high: at[0]! - 1 } : null;
    const low = at.find((i) => tables.lowest.test(below[i] ?? ""));
    const high = at.find((i) => tables.highest.test(below[i] ?? ""));
    return at.length === 2 && low !== undefined && high !== undefined
      ? { name, low: low - 1, high: high - 1 }
      : null;
  });
  return columns.every((column) => column !== null) ? columns : null;
}

function barOf(low: string | null | undefined, high: string | undefined): Bar | null {
  const top = numberOf(high);
  const bottom = low === null ? null : numberOf(low);
  if (top === null || (low !== null && bottom === null)) return null;
  if (bottom !== null && bottom > top) return null;
  return { low: bottom, high: top, printed: { low: low ?? null, high: high! } };
}

function numberOf(cell: string | undefined): number | null {
  const plain = cell?.trim() ?? "";
  return tables.number.test(plain) ? Number(plain.replaceAll(",", "")) : null;
}

const isName = (name: string): boolean =>
  name !== "" && Array.from(name).length <= NAME && !tables.sum.test(fold(name));

const outside = (n: number, { least, most }: { least: number; most: number }): boolean =>
  n < least || n > most;
