/** A stretch of a text around the first of its marked words. */
import type { Span } from "./matches.ts";

/** A piece of an excerpt; marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

const [BEFORE, LENGTH] = [28, 90];

/** Cuts a text to some ninety characters around its first span, with … where it was cut. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const first = spans[0]?.[0] ?? 0;
  const start = first <= BEFORE * 1.5 ? 0 : whole(text, first - BEFORE);
  const least = spans[0]?.[1] ?? 0;
  const cut = Math.min(text.length, Math.max(start + LENGTH, least));
  const over = spans.find(([from, to]) => from < cut && cut < to); // no marked word is cut in two
  const end = whole(text, over?.[1] ?? cut);
  const pieces = marked(text, spans, start, end);
  return [
    ...(start > 0 ? [{ text: "…", marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: "…", marked: false }] : []),
  ];
}

/** A text from `start` to `end` in pieces. */
export function marked(
  text: string,
  spans: readonly Span[],
  start = 0,
  end = text.length,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to).replace(/\s+/g, " "), marked: isMarked });
    at = Math.max(at, to);
  };
  for (const [from, to] of spans) {
    if (to <= start || from >= end) continue;
    add(Math.max(from, start), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
}

/** Not between the halves of one character. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
