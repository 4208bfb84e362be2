/** A table as a grid of strings: merged cells spelled out, every row as wide as the widest. */
import { wording } from "../edit.ts";
import { fold, unspaced } from "../grammar/fold.ts";
import type { Cell, Table } from "../nodes.ts";

export interface Slot {
  text: string;
  /** the same, line by line, where the cell has several */
  lines: string[];
  /** covered by a cell that stands above or to the left and is merged over it */
  merged: boolean;
}

/** Every slot of a table; a cell merged over several says its words in each. */
export function gridOf(table: Table): Slot[][] {
  const grid: Slot[][] = table.children.map(() => []);
  table.children.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (grid[y]![x]) x++;
      cover(grid, y, x, cell);
      x += cell.data?.colspan ?? 1;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) =>
    Array.from({ length: width }, (_, x) => row[x] ?? { text: "", lines: [], merged: false }),
  );
}

function cover(grid: Slot[][], top: number, left: number, cell: Cell) {
  const text = cellText(cell);
  const lines = wording(cell)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { colspan = 1, rowspan = 1 } = cell.data ?? {};
  for (let y = top; y < Math.min(grid.length, top + rowspan); y++)
    for (let x = left; x < left + colspan; x++)
      grid[y]![x] ??= { text, lines, merged: y > top || x > left };
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&" };

/** A cell's words on one line; spaces that only pad them (商 服) are layout. */
function cellText(cell: Cell): string {
  const words = wording(cell)
    .replace(/\s*\n\s*/g, "")
    .replace(/&(lt|gt|amp);/g, (_, name: string) => entities[name]!)
    .trim();
  const parts = fold(words).split(/ +/);
  return parts.length > 1 && parts.every((part) => part.length === 1) ? unspaced(words) : words;
}
