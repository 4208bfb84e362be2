/** Runs with one more row at the head of a table, as if it stood in the file; the table is left as it was. */
export function withRow<Row, Result>(table: Row[], row: Row, run: () => Result): Result {
  table.unshift(row);
  try {
    return run();
  } finally {
    table.shift();
  }
}
