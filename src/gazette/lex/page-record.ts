import { markup } from "../grammar/markup.ts";
import type { Ink } from "./ink.ts";

/** So many lines a page's record has at most. */
const LINES = 12;

/**
 * The line behind what a program that reads page by page says of a page, between two
 * lines of `---`: `primary_language: zh`. It is markup, and holds no word of the gazette:
 * a line with any sign but ASCII makes it text. Undefined where none begins.
 */
export function pageRecord(ink: Ink, first: number): number | undefined {
  if (!markup.fence.test(ink.line(first))) return undefined;
  let next = first + 1;
  while (next - first <= LINES && isOfRecord(ink, next)) next++;
  if (next === first + 1 || !isFence(ink, next)) return undefined;
  for (let at = first; at <= next; at++) {
    const { start, end } = ink.source.trim(ink.source.lines[at]!);
    ink.mark(start, end);
  }
  return next + 1;
}

const isOfRecord = (ink: Ink, at: number) =>
  at < ink.source.lines.length && markup.pageRecord.test(ink.line(at));

const isFence = (ink: Ink, at: number) =>
  at < ink.source.lines.length && markup.fence.test(ink.line(at));
