import { wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { endnoteMark, endnoteMarksIn } from "../grammar/footnotes.ts";
import type { Block, DecreeNode, IssueRoot, Paragraph } from "../nodes.ts";

/**
 * Gives a note that a converter set at the end of the file (`[^1]: …`) back to the
 * document that bears its mark: behind the words that bear it, behind the whole where a
 * title does. A mark that two documents bear, or none, moves nothing.
 * Reads: `decree` nodes with their blocks in a row, `data.frame`.
 * Writes: the place of such notes, `data.moved`.
 */
export function endnotes(tree: IssueRoot) {
  const decrees = tree.children.filter((node): node is DecreeNode => node.type === "decree");
  const last = decrees.at(-1);
  const notes = (last?.children ?? []).filter(isEndnote);
  if (!last || notes.length === 0) return;
  const holders = bearers(decrees, new Set<Block>(notes));
  const moved = new Set<Block>();
  for (const note of notes) {
    const held = holders.get(endnoteMark(fold(wording(note)))!);
    if (held?.length !== 1 || held[0]!.decree === last) continue;
    moved.add(note);
    put(tree, held[0]!, note);
  }
  last.children = last.children.filter((one) => !moved.has(one as Block));
  last.data.fields.lines[1] = last.children.at(-1)!.position!.end.line;
}

/** A block that bears a mark, and its document. */
interface Bearer {
  decree: DecreeNode;
  block: Block;
}

/** Which documents bear each mark, and in which block first. */
function bearers(decrees: readonly DecreeNode[], notes: ReadonlySet<Block>): Map<string, Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const decree of decrees)
    for (const block of decree.children as Block[]) {
      const marks = notes.has(block) ? [] : endnoteMarksIn(fold(wording(block)));
      for (const mark of marks) {
        const held = found.get(mark) ?? [];
        if (held.at(-1)?.decree !== decree) found.set(mark, [...held, { decree, block }]);
      }
    }
  return found;
}

const isEndnote = (block: { type: string }): block is Paragraph =>
  block.type === "paragraph" && endnoteMark(fold(wording(block as Block))) !== undefined;

function put(tree: IssueRoot, { decree: { children }, block }: Bearer, note: Paragraph) {
  const isHead = block.type === "paragraph" && block.data?.frame !== undefined;
  children.splice(isHead ? children.length : children.indexOf(block) + 1, 0, note);
  const span = { start: block.position!.start.offset!, end: note.position!.end.offset! };
  tree.data.moved = [...(tree.data.moved ?? []), span];
}
