import type { VFile } from "vfile";
import { wording } from "../edit.ts";
import { tight } from "../grammar/fold.ts";
import { rosters as names } from "../grammar/rosters.ts";
import { doubt } from "../message.ts";
import type { Block, IssueRoot, Paragraph } from "../nodes.ts";
import { AppointmentReader, isAppointing } from "../roster/appointments.ts";
import { withRosters } from "../roster/group.ts";
import { withSentences } from "../roster/sentences.ts";
import { inTwoColumns } from "../roster/two-columns.ts";

/**
 * Puts lines that name people and their posts into rosters, by role; in a 任免
 * document the sentences that appoint and relieve too. Asks where two columns stand side by side.
 * Reads: paragraphs and tables of every text, under their sections.
 * Writes: `roster` nodes in their place, anchors still empty.
 */
export function rosters(tree: IssueRoot, file: VFile) {
  for (const decree of tree.children) {
    if (decree.type !== "decree") continue;
    const { fields } = decree.data;
    const reader = isAppointing(fields) ? new AppointmentReader(fields.issuer[0]) : undefined;
    for (const part of decree.children) {
      if (part.type !== "part") continue;
      if (reader) withSentences(part, reader);
      within(part, part.data.title ?? "", file);
    }
  }
}

function within(holder: { children: Block[] }, heading: string, file: VFile) {
  for (const block of holder.children)
    if (block.type === "section") within(block, wording(block.children[0] as Block), file);
  for (const line of inTwoColumns(holder.children)) askColumns(line, file);
  holder.children = withRosters(holder.children, names.listed.test(tight(heading)));
}

function askColumns(line: Paragraph, file: VFile) {
  doubt(
    file,
    "columns",
    "上一行并列两个职务，此行又有几人，像是名单左右两栏；各人的职务请对照原刊",
    {
      place: line.position,
      actual: wording(line).slice(0, 20),
    },
  );
}
