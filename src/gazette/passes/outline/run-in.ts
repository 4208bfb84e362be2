import { cut, spanning } from "../../edit.ts";
import { openingLength } from "../../grammar/leads.ts";
import { type Opening, openingOf } from "../../grammar/markers.ts";
import type { Block, Paragraph } from "../../nodes.ts";
import { type View, viewOf } from "../../view.ts";

/** So many blocks further the sister of a run-in provision must stand. */
const FAR = 200;

/**
 * Parts a paragraph where a second provision runs in behind the first one's
 * opening sentence (`二、重点任务。（一）实施增绿工程。…`), when its sister
 * （二） opens a paragraph further down, or a sentence of the same paragraph; and
 * where such a row begins with the paragraph. `heads` are the first halves.
 */
export function partRunIns(blocks: readonly Block[]): { blocks: Block[]; heads: Set<Block> } {
  const views = blocks.map(viewOf);
  const openings = views.map(({ block, text }) =>
    block.type === "paragraph" && block.data?.frame === undefined ? openingOf(text) : undefined,
  );
  const heads = new Set<Block>();
  const parted = views.flatMap((view, at) => {
    const own = openings[at];
    if (!own) return [view.block];
    const inner = innerOf(view, own);
    if (!inner) return piecesOf(view.block as Paragraph, rowOf(view, own));
    const sisters = sistersOf(view, inner);
    if (sisters.length === 0 && !hasSister(openings, at, inner.opening)) return [view.block];
    const [head, ...rest] = piecesOf(view.block as Paragraph, [inner.at, ...sisters]);
    heads.add(head!);
    return [head!, ...rest];
  });
  return { blocks: parted, heads };
}

interface Inner {
  at: number;
  opening: Opening;
}

/** The first of a narrower kind, right behind the opening sentence. */
function innerOf({ text }: View, { token, rank }: Opening): Inner | undefined {
  const length = openingLength(text.slice(token.length));
  if (length === 0) return undefined;
  const inner = openingFrom(text, token.length + length);
  return inner && inner.opening.rank > rank && inner.opening.number === 1 ? inner : undefined;
}

/** The numeral at a place of a text, blanks aside. */
function openingFrom(text: string, from: number): Inner | undefined {
  const head = text.slice(from, from + FIRST);
  const blank = head.length - head.trimStart().length;
  const opening = openingOf(head.trimStart());
  return opening && { at: from + blank, opening };
}

/** No numeral and its blanks are longer. */
const FIRST = 40;

/** Where further provisions begin in a paragraph that opens with the first of them: `（1）加强领导。|（2）严肃纪律。` */
const rowOf = (view: View, opening: Opening): number[] =>
  opening.number === 1 &&
  opening.rank >= WIDEST &&
  openingLength(view.text.slice(opening.token.length)) > 0
    ? sistersOf(view, { at: opening.token.length, opening })
    : [];

/** 编 章 节 条 stand in paragraphs of their own. */
const WIDEST = 5;

/** Where the sisters of a run-in begin, each a sentence of the same paragraph: 。（二）…。（三）… */
function sistersOf({ text }: View, { at, opening }: Inner): number[] {
  const found: number[] = [];
  for (let stop = text.indexOf("。", at); stop !== -1; stop = text.indexOf("。", stop + 1)) {
    const next = openingFrom(text, stop + 1);
    const isNext = next?.opening.number === found.length + 2;
    if (next && isNext && next.opening.marker === opening.marker) found.push(next.at);
  }
  return found;
}

/** Whether the next of that kind opens a paragraph before a wider one does. */
function hasSister(openings: (Opening | undefined)[], at: number, { marker, rank }: Opening) {
  for (const next of openings.slice(at + 1, at + FAR)) {
    if (next && next.rank < rank) return false;
    if (next?.marker === marker) return next.number === 2;
  }
  return false;
}

function piecesOf(block: Paragraph, cuts: readonly number[]): Paragraph[] {
  if (cuts.length === 0) return [block];
  const out: Paragraph[] = [];
  let { children } = block;
  let from = 0;
  for (const at of cuts) {
    const [head, rest] = cut(children, at - from);
    out.push(piece(block, head));
    children = rest;
    from = at;
  }
  return [...out, piece(block, children)];
}

function piece(block: Paragraph, children: Paragraph["children"]): Paragraph {
  const position = spanning(children);
  return { ...block, children, ...(position && { position }) };
}
