import { furniture as grammar } from "../grammar/furniture.ts";
import type { Block, IssueRoot, Text } from "../nodes.ts";
import { viewOf } from "../view.ts";

/**
 * Leaves out what the printer adds to a page: a page number on a line of its
 * own, and the running head beside it, so that what they broke can be joined.
 * A head alone stays: it may be the gazette's name.
 * Reads: paragraphs in a row, before they are joined.
 * Writes: `data.drops`.
 */
export function furniture(tree: IssueRoot) {
  const blocks = tree.children as Block[];
  const kinds = blocks.map(kindOf);
  const near = (at: number) => kinds[at - 1] === "页码" || kinds[at + 1] === "页码";
  tree.children = blocks.filter((block, at) => {
    const kind = kinds[at];
    if (kind === undefined || (kind === "页眉" && !near(at))) return true;
    drop(tree, block, kind);
    return false;
  });
}

function kindOf(block: Block): "页码" | "页眉" | undefined {
  if (block.type !== "paragraph" || block.children.some(({ type }) => type !== "text"))
    return undefined;
  const { tight } = viewOf(block);
  if (tight.length > 80) return undefined;
  if (grammar.page.test(tight)) return "页码";
  return grammar.head.test(tight) || grammar.latin.test(tight) ? "页眉" : undefined;
}

function drop(tree: IssueRoot, block: Block, kind: string) {
  if (block.type !== "paragraph") return;
  for (const { value, position } of block.children as Text[]) {
    const { start, end } = position!;
    const { line } = start;
    tree.data.drops.push({ start: start.offset!, end: end.offset!, line, text: value, rule: kind });
  }
}
