/** What a table says of itself in rows that reach over all its columns: its name above, its notes below. */
import { fold } from "../grammar/fold.ts";
import { tables } from "../grammar/tables.ts";
import { type Around, readAbove } from "./around.ts";
import type { Slot } from "./grid.ts";

/** What such rows say, how many are over the head, and the rows between them. */
export interface OwnWords extends Around {
  above: number;
  grid: Slot[][];
}

/** Takes the name and the unit over the head, and the notes under the last row; a group's name between rows stays a row. */
export function ownWordsOf(grid: Slot[][]): OwnWords {
  const out: OwnWords = { caption: null, unit: null, notes: [], above: 0, grid };
  let end = grid.length;
  while (end > 0 && isWhole(grid[end - 1]!) && tables.note.test(fold(grid[end - 1]![0]!.text)))
    out.notes.unshift(grid[--end]![0]!.text);
  const named = end > 3 && (isWhole(grid[0]!) || isLabelled(grid[0]!)) && !isWhole(grid[1]!);
  if (named && !readAbove(grid[0]![0]!.text, out)) out.caption = nameOf(grid[0]![0]!.text);
  out.above = named ? 1 : 0;
  out.grid = grid.slice(out.above, end);
  return out;
}

/** The words in front of the unit in brackets. */
const nameOf = (text: string) => text.slice(0, tables.unit.exec(fold(text))?.index).trim();

/** `专栏1　主要指标` in the first cell and nothing beside it: a name, where cells cannot be merged. */
const isLabelled = (row: Slot[]) =>
  row.length > 1 &&
  tables.numbered.test(fold(row[0]!.text).trim()) &&
  row.slice(1).every(({ text }) => text.trim() === "");

/** One cell merged over all the columns. */
const isWhole = (row: Slot[]) =>
  row.length > 1 &&
  row[0]!.text !== "" &&
  row.slice(1).every(({ merged }) => merged) &&
  row.every(({ text }) => text === row[0]!.text);
