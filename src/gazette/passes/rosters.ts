import { wording } from "../edit.ts";
import { tight } from "../grammar/fold.ts";
import { rosters as names } from "../grammar/rosters.ts";
import type { Block, IssueRoot } from "../nodes.ts";
import { AppointmentReader, isAppointing } from "../roster/appointments.ts";
import { withRosters } from "../roster/group.ts";
import { withSentences } from "../roster/sentences.ts";

/**
 * Puts lines that name people and their posts into rosters, by role; in a 任免
 * document the sentences that appoint and relieve too.
 * Reads: paragraphs and tables of every text, under their sections.
 * Writes: `roster` nodes in their place, anchors still empty.
 */
export function rosters(tree: IssueRoot) {
  for (const decree of tree.children) {
    if (decree.type !== "decree") continue;
    const { fields } = decree.data;
    const reader = isAppointing(fields) ? new AppointmentReader(fields.issuer[0]) : undefined;
    for (const part of decree.children) {
      if (part.type !== "part") continue;
      if (reader) withSentences(part, reader);
      within(part, part.data.title ?? "");
    }
  }
}

function within(holder: { children: Block[] }, heading: string) {
  for (const block of holder.children)
    if (block.type === "section") within(block, wording(block.children[0] as Block));
  holder.children = withRosters(holder.children, names.listed.test(tight(heading)));
}
