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
 * （二） opens a paragraph further down. `heads` are the first halves.
 */
export function partRunIns(blocks: readonly Block[]): { blocks: Block[]; heads: Set<Block> } {
  const views = blocks.map(viewOf);
  const openings = views.map(({ block, text }) =>
    block.type === "paragraph" && block.data?.frame === undefined ? openingOf(text) : undefined,
  );
  const heads = new Set<Block>();
  const parted = views.flatMap((view, at) => {
    const inner = openings[at] && innerOf(view, openings[at]);
    if (!inner || !hasSister(openings, at, inner.opening)) return [view.block];
    const [head, rest] = halves(view.block as Paragraph, inner.at);
    heads.add(head);
    return [head, rest];
  });
  return { blocks: parted, heads };
}

/** The first of a narrower kind, right behind the opening sentence. */
function innerOf({ text }: View, { token, rank }: Opening) {
  const length = openingLength(text.slice(token.length));
  if (length === 0) return undefined;
  const at = token.length + length;
  const rest = text.slice(at);
  const blank = rest.length - rest.trimStart().length;
  const opening = openingOf(rest.trimStart());
  return opening && opening.rank > rank && opening.number === 1
    ? { at: at + blank, opening }
    : undefined;
}

/** Whether the next of that kind opens a paragraph before a wider one does. */
function hasSister(openings: (Opening | undefined)[], at: number, { marker, rank }: Opening) {
  for (const next of openings.slice(at + 1, at + FAR)) {
    if (next && next.rank < rank) return false;
    if (next?.marker === marker) return next.number === 2;
  }
  return false;
}

function halves(block: Paragraph, at: number): [Paragraph, Paragraph] {
  const [head, rest] = cut(block.children, at);
  const half = (children: Paragraph["children"]): Paragraph => {
    const position = spanning(children);
    return { ...block, children, ...(position && { position }) };
  };
  return [half(head), half(rest)];
}
