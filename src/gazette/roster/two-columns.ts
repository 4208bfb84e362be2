import { wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { furtherRoles, labelIn } from "../grammar/rosters.ts";
import type { Block, Paragraph } from "../nodes.ts";
import { rosterLine } from "./line.ts";

/**
 * Lines of several people under a line of two roles, as two columns side by side are read:
 * `副组长：陆　峰　…　成　员：鲍　磊　…` over `钱　江　…　励　丹　…`. Whose role is whose is not told.
 */
export function inTwoColumns(blocks: readonly Block[]): Paragraph[] {
  const found: Paragraph[] = [];
  let open = false;
  for (const block of blocks) {
    const text = block.type === "paragraph" && !block.data?.frame ? fold(wording(block)) : "";
    if (labelIn(text)) open = furtherRoles(text).length > 0;
    else if (open && (rosterLine(text, false)?.people.length ?? 0) > 1)
      found.push(block as Paragraph);
    else open = false;
  }
  return found;
}
