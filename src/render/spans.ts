/** A header cell: where it begins and how far it reaches, counted in cells. */
export interface Span {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Gives a spelled-out table header (merged cells repeated in every column they
 * cover) its spans back: a cell grows right, then down, over equal neighbours,
 * and never out from under the cell above it.
 * @returns the cells of each header row, in order
 */
export function merged(header: string[][]): Span[][] {
  const taken = header.map((row) => row.map(() => false));
  return header.map((line, row) =>
    line.flatMap((_, column): Span[] => {
      if (taken[row]![column]) return [];
      const columns = reachRight(header, row, column);
      const rows = reachDown(header, row, column, columns);
      for (let r = row; r < row + rows; r++) taken[r]!.fill(true, column, column + columns);
      return [{ row, column, rows, columns }];
    }),
  );
}

/** How many columns repeat the text, as long as they share it in every row above too. */
function reachRight(header: string[][], row: number, column: number): number {
  const same = (c: number): boolean =>
    header.slice(0, row + 1).every((line) => line[c] === line[column]);
  let end = column + 1;
  while (end < header[row]!.length && same(end)) end++;
  return end - column;
}

function reachDown(header: string[][], row: number, column: number, columns: number): number {
  const text = header[row]![column];
  const same = (r: number): boolean =>
    header[r]!.slice(column, column + columns).every((other) => other === text);
  let end = row + 1;
  while (end < header.length && same(end)) end++;
  return end - row;
}
