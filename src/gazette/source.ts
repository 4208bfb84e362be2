import type { Point, Position } from "unist";
import type { Span } from "./nodes.ts";

/** One line of the raw file, without its line end. */
export interface RawLine extends Span {
  /** 1-based */
  number: number;
}

/**
 * A raw file with its lines: turns offsets (UTF-16 units) into unist points.
 * Lines end as vfile-location has it: `\n`, `\r\n` or a lone `\r`.
 */
export class Source {
  readonly raw: string;
  readonly lines: RawLine[];

  constructor(raw: string) {
    this.raw = raw;
    this.lines = linesOf(raw);
  }

  /** The line an offset stands on, 1-based. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  point(offset: number): Point {
    const line = this.lineAt(offset);
    return { line, column: offset - this.lines[line - 1]!.start + 1, offset };
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  slice(span: Span): string {
    return this.raw.slice(span.start, span.end);
  }

  /** The span without the spaces around it. */
  trim({ start, end }: Span): Span {
    while (start < end && isSpace(this.raw.charCodeAt(start))) start++;
    while (end > start && isSpace(this.raw.charCodeAt(end - 1))) end--;
    return { start, end };
  }
}

/** What carries no ink: a space of any width, or nothing at all. */
const SPACES = /[\s\u200b\u2060]+/g;
const SPACE = /[\s\u200b\u2060]/;

/** Whether a character, by its code unit, carries no ink: to take it out of its text as a string takes longer. */
export const isSpace = (unit: number) =>
  unit === 0x20 || (!isHan(unit) && SPACE.test(String.fromCharCode(unit)));

/** The common case: a unified ideograph is no space, bracket or stop. */
export const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

/** Characters that carry ink, counted as code points. */
export const inkOf = (text: string) => {
  const ink = text.replace(SPACES, "");
  return ink.length - (ink.match(PAIR)?.length ?? 0);
};

/** One code point that takes two units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function linesOf(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const end of raw.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ number: lines.length + 1, start, end: raw.length });
  return lines;
}
