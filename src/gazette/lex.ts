import { wording } from "./edit.ts";
import { htmlTable } from "./lex/html-table.ts";
import { Ink } from "./lex/ink.ts";
import { opening } from "./lex/opening.ts";
import { phrasing } from "./lex/phrasing.ts";
import { pipeTable, tabTable } from "./lex/rows.ts";
import type { Block, Span } from "./nodes.ts";
import { inkOf, type Source } from "./source.ts";

export interface Lexed {
  blocks: Block[];
  markup: Span[];
}

/**
 * Cuts the raw file into blocks. It gives these guarantees:
 * every line with ink is a paragraph, a figure or rows of a table, in the
 * order of the file; every node has its exact position; a text node equals its
 * slice of the raw file; a character of ink is in a text node or in `markup`,
 * once; the work is linear in the length of the file.
 */
export function lex(source: Source): Lexed {
  const ink = new Ink(source);
  const blocks: Block[] = [];
  let before = 0;
  for (let index = 0; index < source.lines.length; ) {
    const line = source.lines[index]!;
    const blank = ink.line(index) === "";
    const table = blank ? undefined : tableAt(ink, index);
    if (table) blocks.push(...table.blocks, ...ink.takePictures());
    const rest = table ? table.rest : line;
    if (rest && !blank) blocks.push(...oneLine(ink, rest, before));
    before = blank ? before + 1 : 0;
    index = table?.next ?? index + 1;
  }
  return { blocks, markup: ink.markup };
}

const tableAt = (ink: Ink, index: number) =>
  htmlTable(ink, index) ?? pipeTable(ink, index) ?? tabTable(ink, index);

/** A line as a paragraph and the pictures named in it; nothing when it is all markup. */
function oneLine(ink: Ink, line: Span, before: number): Block[] {
  const { text, lex } = opening(ink, line, before);
  const children = phrasing(ink, text);
  const pictures = ink.takePictures();
  if (inkOf(wording(children)) === 0) return pictures;
  const position = ink.source.position(text.start, text.end);
  return [{ type: "paragraph", children, position, data: { lex } }, ...pictures];
}
