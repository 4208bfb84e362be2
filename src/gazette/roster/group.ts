/** Blocks in a row -> the same with rosters where lines name people. */
import { spanning, wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { isName, isPost, labelIn, rosters } from "../grammar/rosters.ts";
import type { Block, Paragraph, Person, Roster, Row, Table } from "../nodes.ts";
import { goOn, linesOf, rolesOf, rowLines } from "./build.ts";
import { isRosterLine, type LineRead, rosterLine } from "./line.ts";
import { announcedIn, listedIn } from "./listed.ts";
import { partRoles } from "./part-roles.ts";
import { spacedIn } from "./spaced.ts";

type Line = Paragraph | Person;

/** No line that ends a post is longer. */
const REST = 25;

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
    if (!known && goesOn(run, block)) return;
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

/** Whether a line is the rest of the post above it; it is put there. */
function goesOn(run: Run, block: Block): boolean {
  const person = run.lines.at(-1);
  if (person?.type !== "person" || block.type !== "paragraph" || block.data?.frame) return false;
  const text = fold(wording(block));
  const post = fold(wording(person.children[1]));
  if (text.length > REST + 15 || post === "") return false;
  const apart = endsWith(post, text) ? false : isNext(post, text);
  if (apart === undefined || (apart && standsUnder(person, block))) return false;
  goOn(person, block, apart);
  run.blocks.push(block);
  return true;
}

/** Indented as the name above, and no further: one more of the list, named by office (县气象局局长), no further post. */
function standsUnder({ position: name }: Person, { position: line }: Block): boolean {
  const [above, below] = [name?.start.column ?? 1, line?.start.column ?? 1];
  return below > 1 && below <= above;
}

/** A remark alone on its line, or the rest of a bracket. */
const endsWith = (post: string, text: string) =>
  rosters.remarkAlone.test(text) ||
  (post.lastIndexOf("(") > post.lastIndexOf(")") && rosters.closes.test(text));

/** Whether a line is the rest of a post (`false`) or one more of the same person (`true`). */
function isNext(post: string, text: string): boolean | undefined {
  if (rosters.noRest.test(text) || text.length > REST) return undefined;
  const isWhole = isPost(post) || rosters.bracketed.test(post);
  const apart = isWhole && !rosters.goesOn.test(post);
  if (!isPost(apart ? text : post + text)) return undefined;
  const other = text.length < 4 || isName(text, true) || isRosterLine(text);
  return apart && (other || rosters.collective.test(text.trim())) ? undefined : apart;
}

/** A table whose every row is a role's label (or none), a name and a post; the line under it may end its last post. */
function tableLines(table: Table, next: Block | undefined): Line[] | undefined {
  const below = next?.type === "paragraph" && !next.data?.frame ? fold(wording(next)) : "";
  const end = below.length <= REST && !rosters.noRest.test(below) ? below : "";
  const last = table.children.length - 1;
  const rows = table.children.map((row, at) => rowRead(row, at === last ? end : ""));
  if (rows.some((row) => row === undefined)) return undefined;
  return rows.flatMap((row) => row!);
}

function rowRead(row: Row, end: string): Line[] | undefined {
  const cells = row.children
    .map((cell) => fold(wording(cell)).trim())
    .filter((text) => text !== "");
  const label = cells[0] !== undefined && labelIn(cells[0]) !== undefined;
  const rest = label ? cells.slice(1) : cells;
  if (rest.length < 2 || rest.length % 2 === 1) return undefined;
  const names = rest.filter((_, at) => at % 2 === 0).map((name) => name.replace(/ /g, ""));
  const posts = rest.filter((_, at) => at % 2 === 1);
  const whole = (post: string, at: number) =>
    isPost(post) || (at === posts.length - 1 && isPost(post + end));
  if (!names.every((name) => isName(name, !label)) || !posts.every(whole)) return undefined;
  return rowLines(row, label);
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
