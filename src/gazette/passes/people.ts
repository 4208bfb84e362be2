import { wording } from "../edit.ts";
import { unspaced } from "../grammar/fold.ts";
import { rosters } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, IssueRoot, Section } from "../nodes.ts";
import { AppointmentReader, isAppointing } from "../roster/appointments.ts";
import { tableMark } from "../roster/from-table.ts";
import { rosterMark } from "../roster/marks.ts";
import { isSentences, sentencesMark } from "../roster/sentences.ts";
import type { Marks, RosterMark } from "../schema.ts";

/**
 * Says who is in each roster, in which role and with which post; of a 任免
 * document also who is appointed to what and relieved of what.
 * Reads: `roster` nodes with their anchors, the line or heading over them.
 * Writes: `marks.rosters`.
 */
export function people(tree: IssueRoot) {
  for (const decree of tree.children) {
    if (decree.type !== "decree") continue;
    const { fields } = decree.data;
    const reader = isAppointing(fields) ? new AppointmentReader(fields.issuer[0]) : undefined;
    for (const part of decree.children)
      if (part.type === "part")
        within(part.children, part.data.title, { marks: fields.marks, reader });
  }
}

interface Into {
  marks: Marks;
  /** reads the sentences of a 任免 document */
  reader: AppointmentReader | undefined;
}

function within(blocks: readonly Block[], title: string | null, into: Into) {
  blocks.forEach((block, at) => {
    if (block.type === "section") {
      sentences(block.data.anchor, block.children.slice(0, 1), into);
      within(block.children, headingOf(block) ?? title, into);
    }
    const mark = block.type === "table" && tableMark(block, lineOver(blocks[at - 1]) ?? title);
    if (mark) into.marks.rosters.push(listed(mark, into));
    if (block.type !== "roster") return;
    if (into.reader && isSentences(block))
      sentences(
        block.data.anchor,
        block.children.flatMap(({ children }) => children as Block[]),
        into,
      );
    else
      into.marks.rosters.push(listed(rosterMark(block, lineOver(blocks[at - 1]) ?? title), into));
  });
}

function sentences(anchor: string, lines: readonly Block[], { marks, reader }: Into) {
  const mark = reader && sentencesMark(anchor, lines, reader);
  if (mark) marks.rosters.push(mark);
}

/** A list under `任命:` whose people have no role of their own. */
function listed(mark: RosterMark, { reader }: Into): RosterMark {
  for (const one of mark.roles) one.role ||= reader?.verb ?? "";
  return mark;
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
