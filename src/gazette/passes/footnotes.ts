import { endnoteMark, firstNote, nextNote, noteMark, referencesIn } from "../grammar/footnotes.ts";
import { ordinalOf } from "../grammar/markers.ts";
import type { Block, IssueRoot } from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { setFrame } from "./frame/set-frame.ts";

/** So many blocks stand between a word and its note at most. */
const FAR = 80;

/**
 * Marks footnotes: a line that begins with a mark which a word before it bears
 * (`二次供水①` … `①二次供水，是指`), `[^1]: …` however far, and the lines that go on after `注：①`.
 * Reads: paragraphs in a row, page numbers and all.
 * Writes: `data.frame`.
 */
export function footnotes(tree: IssueRoot) {
  const borne = new Map<string, number>();
  let chain: number | null = null;
  for (const [at, block] of (tree.children as Block[]).entries()) {
    const view = viewOf(block);
    if (block.type !== "paragraph") continue;
    const mark = view.lex.hashes > 0 ? undefined : noteMark(view.folded);
    const place = mark === undefined ? undefined : borne.get(mark);
    chain = inChain(view, chain);
    const isNear = place !== undefined && at - place <= FAR;
    const isEndnote = endnoteMark(view.folded) !== undefined;
    if (chain !== null || isNear || isEndnote) setFrame(view, "脚注");
    else for (const one of referencesIn(view.folded)) borne.set(one, at);
    if (mark !== undefined && place !== undefined) borne.delete(mark);
  }
}

/** The numeral of a line in a list of notes under `注：①`; null when the line is none of it. */
function inChain({ folded }: View, last: number | null): number | null {
  const first = firstNote(folded);
  if (first !== undefined) return ordinalOf(first);
  const next = last === null ? undefined : nextNote(folded);
  return next !== undefined && ordinalOf(next) === last! + 1 ? last! + 1 : null;
}
