/** Blocks in a row -> the same with rosters where lines name people. */
import { spanning, wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { labelIn, rosters } from "../grammar/rosters.ts";
import type { Block, Paragraph, Roster } from "../nodes.ts";
import { linesOf, rolesOf } from "./build.ts";
import { isRosterLine, type LineRead, rosterLine } from "./line.ts";
import { announcedIn, listedIn } from "./listed.ts";
import { partRoles } from "./part-roles.ts";
import { goesOn, type Line } from "./rest-of-post.ts";
import { spacedIn } from "./spaced.ts";
import { tableLines } from "./table-lines.ts";

/** The run of lines that is being read. */
interface Run {
  blocks: Block[];
  lines: Line[];
  /** the roles it has had, 组长 */
  roles: Set<string>;
}

const nothing = (): Run => ({ blocks: [], lines: [], roles: new Set() });

/** Puts runs of roster lines into rosters, `listed` ones of names alone too; a run without people is left as it was. */
export function withRosters(blocks: readonly Block[], listed = false): Block[] {
  const out: Block[] = [];
  let run = nothing();
  const close = () => {
    out.push(...closed(run));
    run = nothing();
  };
  const parted = blocks.flatMap(partRoles);
  const told = new Map([
    ...spacedIn(parted),
    ...announcedIn(parted),
    ...(listed ? listedIn(parted) : []),
  ]);
  parted.forEach((block, at) => {
    const known = told.get(block);
    if (!known && goesOn(run.lines.at(-1), block)) {
      run.blocks.push(block);
      return;
    }
    const lines = known ?? linesIn(block, run, parted.slice(at + 1, at + 3));
    if (!lines) {
      close();
      out.push(block);
      return;
    }
    if (opensAnew(run, lines)) close();
    run.blocks.push(block);
    run.lines.push(...lines);
    for (const line of lines) if (isLabel(line)) run.roles.add(roleOf(line)!);
  });
  close();
  return out;
}

const isLabel = (line: Line): line is Paragraph =>
  line.type === "paragraph" && labelIn(fold(wording(line))) !== undefined;

const roleOf = (line: Paragraph) => labelIn(fold(wording(line)))?.role;

/** The lines of a block that belong to a roster; undefined when it is none. */
function linesIn(block: Block, run: Run, [next, after]: Block[]): Line[] | undefined {
  if (block.type === "table") return tableLines(block, next);
  if (block.type !== "paragraph" || block.data?.frame) return undefined;
  const text = wording(block);
  const under = run.roles.size > 0;
  const read = rosterLine(text, !under);
  if (!read) return undefined;
  if (read.role !== undefined || under || isRosterLine(text)) {
    const sure =
      read.role !== undefined ||
      run.lines.length > 0 ||
      isPeople(next) ||
      (isPeople(after) && isNamed(next)) ||
      saysCharge(next);
    return sure ? linesOf(block, read) : undefined;
  }
  return standsAmong(read, run, next) ? linesOf(block, read) : undefined;
}

/** `葛兆清　　教授、云岭大学` between people who are given with their posts: one of them, whatever he is. */
const standsAmong = ({ plain, people }: LineRead, run: Run, next: Block | undefined) =>
  plain &&
  run.lines.at(-1)?.type === "person" &&
  isPeople(next) &&
  people.every(({ post }) => post.length > 2 && !rosters.noPost.test(post));

const isPeople = (block: Block | undefined) =>
  block?.type === "paragraph" && !block.data?.frame && isRosterLine(wording(block));

/** Somebody with what they are, whatever that is. */
const isNamed = (block: Block | undefined) => {
  const read = block?.type === "paragraph" ? rosterLine(wording(block), true) : undefined;
  return read?.plain === true && read.role === undefined;
};

/** `负责教育、卫生健康等方面工作。` under somebody's name and post: what they have charge of */
const saysCharge = (block: Block | undefined) =>
  block?.type === "paragraph" && !block.data?.frame && rosters.charge.test(fold(wording(block)));

/** A role that the roster has already: another roster begins. */
function opensAnew(run: Run, lines: readonly Line[]): boolean {
  return lines.some((line) => isLabel(line) && run.roles.has(roleOf(line)!));
}

function closed({ blocks, lines }: Run): Block[] {
  if (!lines.some(namesSomebody)) return blocks;
  const position = spanning(lines);
  const roster: Roster = {
    type: "roster",
    children: rolesOf(lines, isLabel),
    data: { anchor: "" },
    ...(position && { position }),
  };
  return [roster];
}

const namesSomebody = (line: Line) =>
  line.type === "person" || (rosterLine(wording(line), false)?.people.length ?? 0) > 0;
