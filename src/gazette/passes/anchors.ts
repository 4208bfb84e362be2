import { setAnchors } from "../anchors.ts";
import type { IssueRoot, Part } from "../nodes.ts";

/**
 * Names every place of a decree that can be cited by the numbering printed there.
 * Reads: parts, sections with their leads, tables, rosters.
 * Writes: `data.anchor` of each.
 */
export function anchors(tree: IssueRoot): void {
  for (const decree of tree.children) {
    if (decree.type !== "decree") continue;
    setAnchors(decree.children.filter((child): child is Part => child.type === "part"));
  }
}
