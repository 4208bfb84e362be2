/** A table of GFM, its columns as wide as their widest cell. */

/** Prints the rows under a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => width(row[at]!))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell + " ".repeat(widths[at]! - width(cell))).join(" | ")} |`;
  const rule = `|${widths.map((one) => "-".repeat(one + 2)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A Han character and full-width punctuation take two columns. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[⺀-￯]/.test(char) ? 2 : 1), 0);
