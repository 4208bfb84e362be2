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
  const corrections: Marks["corrections"] = [];
  const doubts: Marks["doubts"] = [];
  walk(node, null, (child, anchor) => {
    if (child.type === "correction") {
      const mark = data.corrections.find(({ id }) => id === child.data.id);
      if (mark) corrections.push({ ...mark, id: corrections.length + 1 });
      child.data.id = corrections.length;
    } else {
      const mark = data.doubts.find(({ id }) => id === child.data.id);
      if (mark) doubts.push({ ...mark, id: doubts.length + 1, anchor });
      child.data.id = doubts.length;
    }
  });
  return { corrections, doubts };
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
