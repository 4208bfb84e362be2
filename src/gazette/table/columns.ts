/** A line in columns with spaces between: 居民生活    1.35      1.60 */
import { fold } from "../grammar/fold.ts";
import { isNoRow, tables } from "../grammar/tables.ts";
import type { Span } from "../nodes.ts";

/** The columns of a line; none for a sentence or a heading. */
export function columnsIn(text: string): Span[] {
  if (text.length > 200 || isNoRow(text)) return [];
  const spans: Span[] = [];
  let at = 0;
  for (const piece of text.trimEnd().split(new RegExp(`(${tables.between.source})`, "u"))) {
    const words = piece.trim();
    if (words !== "") {
      const start = at + piece.indexOf(words);
      spans.push({ start, end: start + words.length });
    }
    at += piece.length;
  }
  return spans;
}

/** Whether a column holds nothing but figures. */
export const holdsFigures = (text: string, columns: readonly Span[]) =>
  columns.some(({ start, end }) => {
    const words = fold(text.slice(start, end));
    return tables.value.test(words) || tables.amount.test(words);
  });

/** Whether a line is a row of such a table by itself. */
export function isRow(text: string): boolean {
  const columns = columnsIn(text);
  return columns.length > 2 && holdsFigures(text, columns);
}
