/** The decrees of a parsed issue, each with what the passes noted about the issue that concerns it. */
import type { Node, Parent } from "unist";
import type { Correction, DecreeBody, DecreeNode, Doubt, IssueRoot, Part } from "./nodes.ts";
import type { Decree, Marks } from "./schema.ts";

/** A decree on its own: frontmatter and body. */
export interface DecreeDocument {
  decree: Decree;
  body: DecreeBody;
}

/**
 * Takes the decrees out of an issue's tree. Corrections and doubts are numbered
 * anew within each, so that an erratum of one never changes the file of another.
 * Changes the ids on the nodes of the tree.
 */
export function decreesOf(tree: IssueRoot): DecreeDocument[] {
  return tree.children.filter((child) => child.type === "decree").map((node) => one(node, tree));
}

function one(node: DecreeNode, { data }: IssueRoot): DecreeDocument {
  const parts = node.children.filter((child): child is Part => child.type === "part");
  const { fields } = node.data;
  const [first, last] = fields.lines;
  const inside = ({ line }: { line: number }) => line >= first && line <= last;
  const drops = data.drops.filter(inside).map(({ line, text, rule }) => ({ line, text, rule }));
  const marks = { ...fields.marks, ...noted(node, data), drops, joins: data.joins.filter(inside) };
  return { decree: { ...fields, marks }, body: { type: "body", children: parts } };
}

/** The corrections and doubts that stand in a decree, in their order there, from 1. */
function noted(node: DecreeNode, data: IssueRoot["data"]): Pick<Marks, "corrections" | "doubts"> {
  const corrections: Numbered<Marks["corrections"][number]> = new Map();
  const doubts: Numbered<Marks["doubts"][number]> = new Map();
  walk(node, null, (child, anchor) => {
    const { id } = child.data;
    if (child.type === "correction") {
      const mark = data.corrections.find((other) => other.id === id);
      if (mark) child.data = { ...child.data, id: numbered(corrections, id, mark) };
    } else {
      const mark = data.doubts.find((other) => other.id === id);
      if (mark) child.data = { ...child.data, id: numbered(doubts, id, { ...mark, anchor }) };
    }
  });
  return { corrections: [...corrections.values()], doubts: [...doubts.values()] };
}

/** Marks by the number they have in the issue; a mark in two pieces is one mark. */
type Numbered<M> = Map<number, M>;

/** The number a mark has within its decree. */
function numbered<M extends { id: number }>(known: Numbered<M>, id: number, mark: M): number {
  const own = known.get(id) ?? { ...mark, id: known.size + 1 };
  known.set(id, own);
  return own.id;
}

/** Visits corrections and doubts in reading order, with the anchor of the innermost place around each. */
function walk(
  node: Node,
  around: string | null,
  see: (node: Correction | Doubt, anchor: string | null) => void,
): void {
  const anchor = (node.data as { anchor?: string | null } | undefined)?.anchor || around;
  if (node.type === "correction" || node.type === "doubt") see(node as Correction | Doubt, anchor);
  for (const child of (node as Partial<Parent>).children ?? []) walk(child, anchor, see);
}
