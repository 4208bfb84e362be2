import type { Block, IssueRoot } from "../nodes.ts";
import { withRosters } from "../roster/group.ts";

/**
 * Puts lines that name people and their posts into rosters, by role.
 * Reads: paragraphs and tables of every text, under their sections.
 * Writes: `roster` nodes in their place, anchors still empty.
 */
export function rosters(tree: IssueRoot) {
  for (const decree of tree.children)
    if (decree.type === "decree")
      for (const part of decree.children) if (part.type === "part") within(part);
}

function within(holder: { children: Block[] }) {
  for (const block of holder.children) if (block.type === "section") within(block);
  holder.children = withRosters(holder.children);
}
