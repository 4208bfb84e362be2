/** Which rows of a table are its header, and what they say for each column. */
import { fold, unspaced } from "../grammar/fold.ts";
import { tables } from "../grammar/tables.ts";
import type { Slot } from "./grid.ts";

const LABEL_LIMIT = 40;

/** Header rows with merged cells spelled out, and the rows under them. */
export function headerOf(grid: Slot[][]): { header: string[][]; rows: string[][] } {
  const count = headerRows(grid);
  const header = spelledOut(grid.slice(0, count));
  const printed = header[0]?.[0];
  const corner = cornerOf(header);
  for (const row of header) if (row[0] === printed) row[0] = corner;
  return {
    header: header.map((row) => row.map(unspaced)),
    rows: grid.slice(count).map((row) => row.map(({ text }) => text)),
  };
}

/** Rows before the first that holds figures, as long as the merges above reach down. */
function headerRows(grid: Slot[][]): number {
  const first = grid[0];
  if (!first || grid.length < 2 || !isLabels(first)) return 0;
  let count = 1;
  while (count < grid.length - 1 && goesDown(grid[count - 1]!, grid[count]!)) count++;
  return count;
}

const isValue = ({ text }: Slot) => tables.value.test(fold(text).trim());

const isLabels = (row: Slot[]) =>
  row.some(({ text }) => text !== "") &&
  row.every((slot) => slot.text.length <= LABEL_LIMIT && (slot.text === "" || !isValue(slot)));

/** Whether a row divides what the header's row above it names. */
function goesDown(above: Slot[], row: Slot[]): boolean {
  if (!isLabels(row)) return false;
  const reaches = row.some(({ merged, text }, x) => merged && text === above[x]?.text);
  const flattened = row[0]?.text === "" && above.slice(1).some(({ text }) => text === "");
  const divided = above.some(({ merged }) => merged);
  return reaches ? divided || row[0]?.merged === true : flattened;
}

/** A blank of a header's row stands under the cell above it, or to the right of the one it divides. */
function spelledOut(rows: Slot[][]): string[][] {
  const out: string[][] = [];
  rows.forEach((row, y) => {
    const below = rows[y + 1];
    const cells: string[] = [];
    row.forEach(({ text }, x) => {
      const above = out[y - 1]?.[x];
      const left = below && below[x]?.text !== "" && x > 0 ? cells[x - 1] : undefined;
      cells.push(text !== "" ? text : (above ?? left ?? ""));
    });
    out.push(cells);
  });
  return out;
}

/**
 * The first header cell. Where it was cut by a slanting line (土地级别 行 业), it
 * names the columns and then the rows: the columns say their own kind (I级, II级
 * …), so the last word is what the first column holds.
 */
function cornerOf(header: string[][]): string {
  const corner = header[0]?.[0] ?? "";
  const words = wordsOf(fold(corner).trim());
  const others = new Set(header[0]?.slice(1).filter((text) => text !== "") ?? []);
  const ends = new Set([...others].map((text) => text.trim().at(-1)));
  return words.length === 2 &&
    others.size > 1 &&
    ends.size === 1 &&
    words[0]!.includes([...ends][0]!)
    ? words[1]!
    : corner;
}

/** Words between spaces, single characters in a row taken as one padded word. */
function wordsOf(text: string): string[] {
  const out: string[] = [];
  let padded = false;
  for (const part of text.split(/ +/)) {
    if (padded && part.length === 1) out[out.length - 1] += part;
    else out.push(part);
    padded = part.length === 1;
  }
  return out;
}
