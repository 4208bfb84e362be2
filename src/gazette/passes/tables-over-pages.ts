import { wording } from "../edit.ts";
import { tight } from "../grammar/fold.ts";
import type { Block, IssueRoot, Phrasing, Row, Table, Text } from "../nodes.ts";

/**
 * Puts a table together that a page's end broke and the next page goes on with under the
 * same head, which is left out the second time. Two tables with nothing of a page between
 * them, or with another head, are two.
 * Reads: `table` nodes in a row, `data.drops` of the pages.
 * Writes: rows of the first table, `data.drops`.
 */
export function tablesOverPages(tree: IssueRoot) {
  const out: IssueRoot["children"] = [];
  const pages = tree.data.drops.map(({ start }) => start).sort((one, two) => one - two);
  for (const block of tree.children as Block[]) {
    const above = out.at(-1);
    if (above?.type !== "table" || block.type !== "table" || !goesOn(above, block, pages)) {
      out.push(block);
      continue;
    }
    const [head, ...rows] = block.children;
    drop(tree, head!);
    above.children.push(...rows);
    above.position!.end = block.position!.end;
  }
  tree.children = out;
}

/** The same head over rows of both, and something of a page between. */
function goesOn(above: Table, below: Table, pages: readonly number[]): boolean {
  const [from, to] = [above.position!.end.offset!, below.position!.start.offset!];
  const isParted = pages.some((at) => at >= from && at < to);
  if (!isParted || above.children.length < 2 || below.children.length < 2) return false;
  const head = below.children[0]!.children.flatMap(({ children }) => textsOf(children));
  if (head.includes(undefined)) return false;
  const [one, two] = [above, below].map(({ children }) => headOf(children[0]!));
  return one!.length > 1 && one!.join("|") === two!.join("|");
}

const headOf = ({ children }: Row) => children.map((cell) => tight(wording(cell)));

/** The texts of phrasing; undefined for what a person corrected, which is not left out. */
const textsOf = (nodes: readonly Phrasing[]): (Text | undefined)[] =>
  nodes.flatMap((node) => {
    if (node.type === "text") return [node];
    if (node.type === "break") return [];
    const isSmall = node.type === "superscript" || node.type === "subscript";
    return isSmall ? textsOf(node.children) : [undefined];
  });

function drop(tree: IssueRoot, head: Row) {
  for (const text of head.children.flatMap(({ children }) => textsOf(children))) {
    const { value, position } = text!;
    const { start, end } = position!;
    const [from, to] = [start.offset!, end.offset!];
    tree.data.drops.push({ start: from, end: to, line: start.line, text: value, rule: "续表表头" });
  }
}
