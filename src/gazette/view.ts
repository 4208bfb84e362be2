import { wording } from "./edit.ts";
import { closed, fold, tight, withStop } from "./grammar/fold.ts";
import type { Block, Lex } from "./nodes.ts";

/** A block as the passes look at it: its words in three spellings, its line, what stood around it. */
export interface View {
  block: Block;
  /** as shown */
  text: string;
  /** same length, half width, every space a blank; a point that ends a sentence is a stop */
  folded: string;
  /** folded, without any space */
  tight: string;
  lex: Lex;
  /** line of the raw file, 1-based */
  line: number;
  /** the name of a section between documents, where the line is one (decrees pass) */
  section?: string;
}

const PLAIN: Lex = { hashes: 0, bold: 0, dash: false, hardBreak: false, before: 0, indent: 0 };

/** The view of a block; of a table or a picture the words are empty. */
export function viewOf(block: Block): View {
  const isWords = block.type === "paragraph" || block.type === "heading";
  const text = isWords ? wording(block) : "";
  const plain = fold(text);
  const folded = withStop(plain);
  return {
    block,
    text,
    folded,
    tight: folded === plain ? tight(text) : closed(folded),
    lex: (isWords && block.data?.lex) || PLAIN,
    line: block.position?.start.line ?? 1,
  };
}

/** The same question about a view, asked once of each: its words stay as they are. */
export function seenOnce<T>(ask: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, T>();
  return (view) => {
    const found = known.get(view);
    if (found !== undefined || known.has(view)) return found as T;
    const answer = ask(view);
    known.set(view, answer);
    return answer;
  };
}
