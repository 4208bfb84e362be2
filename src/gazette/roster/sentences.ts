/** The paragraphs of a 任免 document that name people: into a roster's node, and as its data. */
import { spanning, wording } from "../edit.ts";
import type { Block, Paragraph, Roster } from "../nodes.ts";
import type { RosterMark } from "../schema.ts";
import type { AppointmentReader } from "./appointments.ts";

/**
 * Puts runs of sentences that appoint or relieve into rosters of one role; a
 * numbered one stays the provision it is.
 */
export function withSentences(holder: { children: Block[] }, reader: AppointmentReader) {
  const out: Block[] = [];
  let run: Paragraph[] = [];
  let named = false;
  const close = () => {
    out.push(...(named ? [rosterOf(run)] : run));
    run = [];
    named = false;
  };
  for (const block of holder.children) {
    const read = isPlain(block) ? reader.read(wording(block)) : undefined;
    if (read && (read.heads || read.people.length > 0)) {
      run.push(block as Paragraph);
      named ||= read.people.length > 0;
      continue;
    }
    close();
    if (block.type === "section") withSentences(block, reader);
    else if (block.type === "heading" || opensProvision(block)) reader.read(wording(block));
    out.push(block);
  }
  close();
  holder.children = out;
}

const opensProvision = (block: Block): block is Paragraph =>
  block.type === "paragraph" && block.children[0]?.type === "lead";

const isPlain = (block: Block): block is Paragraph =>
  block.type === "paragraph" && !block.data?.frame && !opensProvision(block);

function rosterOf(lines: Paragraph[]): Roster {
  const position = spanning(lines);
  const at = position && { position };
  return {
    type: "roster",
    children: [{ type: "role", children: lines, ...at }],
    data: { anchor: "" },
    ...at,
  };
}

/** Whether a roster's lines are all sentences. */
export const isSentences = ({ children }: Roster) =>
  children.every((role) => role.children.every(({ type }) => type === "paragraph"));

/** The people of sentences by what becomes of them, under the anchor of their roster or provision. */
export function sentencesMark(
  anchor: string,
  lines: readonly Block[],
  reader: AppointmentReader,
): RosterMark | undefined {
  const roles: RosterMark["roles"] = [];
  for (const line of lines) {
    const at = line.position?.start.line ?? 1;
    for (const { verb, name, post } of reader.read(wording(line)).people) {
      if (!roles.some(({ role }) => role === verb)) roles.push({ role: verb, people: [] });
      roles.find(({ role }) => role === verb)!.people.push({ name, post, line: at });
    }
  }
  return roles.length > 0 ? { anchor, title: null, roles } : undefined;
}
