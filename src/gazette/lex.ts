import { spanning, wording } from "./edit.ts";
import { htmlTable } from "./lex/html-table.ts";
import { Ink } from "./lex/ink.ts";
import { opening } from "./lex/opening.ts";
import { pageRecord } from "./lex/page-record.ts";
import { phrasing } from "./lex/phrasing.ts";
import { pipeTable } from "./lex/rows.ts";
import { ruledTable } from "./lex/ruled-table.ts";
import { tabTable } from "./lex/tab-table.ts";
import type { Block, Phrasing, Span } from "./nodes.ts";
import { inkOf, type Source } from "./source.ts";

export interface Lexed {
  blocks: Block[];
  markup: Span[];
  /** where cells stand across one another */
  moved: Span[];
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
    const record = pageRecord(ink, index);
    if (record !== undefined) {
      before++;
      index = record;
      continue;
    }
    const line = source.lines[index]!;
    const blank = ink.line(index) === "";
    const table = blank ? undefined : tableAt(ink, index);
    if (table) blocks.push(...table.blocks);
    const rest = table ? table.rest : line;
    if (rest && !blank) blocks.push(...oneLine(ink, rest, before));
    before = blank ? before + 1 : 0;
    index = table?.next ?? index + 1;
  }
  return { blocks, markup: ink.markup, moved: ink.moved };
}

const tableAt = (ink: Ink, index: number) =>
  htmlTable(ink, index) ?? pipeTable(ink, index) ?? ruledTable(ink, index) ?? tabTable(ink, index);

/** A line as a paragraph, cut where pictures are named in it; nothing when it is all markup. */
function oneLine(ink: Ink, line: Span, before: number): Block[] {
  const { text, lex } = opening(ink, line, before);
  const blocks: Block[] = [];
  const paragraph = (words: Phrasing[]) => {
    const position = spanning(words);
    if (inkOf(wording(words)) > 0 && position)
      blocks.push({ type: "paragraph", children: words, position, data: { lex } });
  };
  let words = phrasing(ink, text);
  for (const picture of ink.takePictures()) {
    const at = words.findIndex(
      (node) => node.position!.start.offset! > picture.position!.start.offset!,
    );
    paragraph(at === -1 ? words : words.slice(0, at));
    words = at === -1 ? [] : words.slice(at);
    blocks.push(picture);
  }
  paragraph(words);
  return blocks;
}
