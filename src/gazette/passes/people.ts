import { wording } from "../edit.ts";
import { unspaced } from "../grammar/fold.ts";
import { rosters } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, IssueRoot, Section } from "../nodes.ts";
import { rosterMark } from "../roster/marks.ts";
import type { Marks } from "../schema.ts";

/**
 * Says who is in each roster, in which role and with which post.
 * Reads: `roster` nodes with their anchors, the line or heading over them.
 * Writes: `marks.rosters`.
 */
export function people(tree: IssueRoot) {
  for (const decree of tree.children)
    if (decree.type === "decree")
      for (const part of decree.children)
        if (part.type === "part") within(part.children, part.data.title, decree.data.fields.marks);
}

function within(blocks: readonly Block[], title: string | null, marks: Marks) {
  blocks.forEach((block, at) => {
    if (block.type === "section") within(block.children, headingOf(block) ?? title, marks);
    if (block.type === "roster")
      marks.rosters.push(rosterMark(block, lineOver(blocks[at - 1]) ?? title));
  });
}

/** The words of a section's own heading, without its numeral. */
function headingOf(section: Section): string | undefined {
  const lead = leadOf(section.children[0]!);
  if (!lead || section.data.kind !== "heading") return undefined;
  return unspaced(wording(lead).slice(section.data.number?.length ?? 0)) || undefined;
}

/** `领导组`: a short line over a roster that says whose it is. */
function lineOver(block: Block | undefined): string | undefined {
  if (block?.type !== "paragraph" || block.data?.frame) return undefined;
  const words = unspaced(wording(block));
  return rosters.caption.test(words) ? words : undefined;
}
