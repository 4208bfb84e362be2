type Cells = readonly (string | number | null)[];

/**
 * Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, so that
 * they read Chinese, and no cell that they would run as a formula (a leading
 * apostrophe keeps it words; plain numbers stay numbers).
 */
export const csv = (rows: readonly Cells[]): string => csvOf(rows.map(csvLine));

/** One row of such a file. */
export const csvLine = (row: Cells): string => row.map(cell).join(",");

/** A file of such rows. */
export const csvOf = (lines: readonly string[]): string => `\ufeff${lines.join("\r\n")}\r\n`;

function cell(value: string | number | null): string {
  const words = value === null ? "" : String(value);
  if (!/^[\s=+\-@]|[",\r\n]/.test(words)) return words; // nearly all cells
  const inert = /^[\s]*[=+\-@\t\r]/.test(words) && !/^[+-]?\d+(\.\d+)?$/.test(words);
  const safe = inert ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
