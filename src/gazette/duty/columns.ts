/** Duties that a table states in columns of its own: 牵头单位, 配合单位, 完成时限. */
import { wording } from "../edit.ts";
import { duties } from "../grammar/duties.ts";
import { tight } from "../grammar/fold.ts";
import type { Block, Cell, Table } from "../nodes.ts";
import { gridOf } from "../table/grid.ts";
import { headerOf } from "../table/header.ts";
import { ownWordsOf } from "../table/own-words.ts";
import { cellRead, type Who } from "./cell.ts";
import { deadlinesIn } from "./deadlines.ts";
import type { NoteRead } from "./note.ts";
import { type Rules, takeRules } from "./rules.ts";

type Row = (Cell | undefined)[];
type Role = "lead" | "cooperating" | "responsible" | "deadline";
const WHO = ["lead", "responsible", "cooperating"] as const;
const ROLES: Role[] = [...WHO, "deadline"];

/** The duty of each row, by the cell that bears its mark: the first that names who leads or answers. */
export function dutiesInColumns(blocks: readonly Block[]): Map<Cell, NoteRead> {
  const found = new Map<Cell, NoteRead>();
  for (const block of blocks) {
    if (block.type === "section")
      for (const [cell, duty] of dutiesInColumns(block.children)) found.set(cell, duty);
    if (block.type === "table") inTable(block, found);
  }
  return found;
}

function inTable(table: Table, found: Map<Cell, NoteRead>) {
  const { above, grid } = ownWordsOf(gridOf(table));
  const cells = cellsOf(table).slice(above);
  const heads = Math.max(1, headerOf(grid).header.length);
  for (const [from, to] of bandsOf(cells[0] ?? []))
    inBand(
      cells.map((row) => row.slice(from, to)),
      heads,
      found,
    );
}

/** The columns, once; or tables that stand side by side under one head said twice: 任务 责任单位 任务 责任单位 */
function bandsOf(head: Row): [from: number, to: number][] {
  const names = head.map((cell) => (cell ? tight(wording(cell)) : ""));
  const half = names.length / 2;
  const isTwice = half > 1 && names.every((name, at) => name !== "" && name === names[at % half]);
  return isTwice
    ? [
        [0, half],
        [half, names.length],
      ]
    : [[0, names.length]];
}

function inBand(grid: Row[], heads: number, found: Map<Cell, NoteRead>) {
  const head = grid.slice(0, heads);
  const roles = rolesOf(head);
  if (!roles.includes("lead") && !roles.includes("responsible")) return;
  const rules = rulesOf(head);
  const told = new Set<Cell>();
  const rows = grid.slice(heads);
  const said = withoutDitto(rows);
  const ofRole = (row: Row | undefined, role: Role) =>
    row?.filter((cell, x): cell is Cell => cell !== undefined && roles[x] === role) ?? [];
  for (const [y, row] of rows.entries()) {
    const cells = WHO.flatMap((role) => ofRole(row, role));
    const bearer = cells.find((cell) => !told.has(cell));
    if (!bearer) continue;
    for (const cell of cells) told.add(cell);
    const who = together(
      WHO.flatMap((role) => ofRole(said[y], role).map((cell) => cellRead(cell, role))),
    );
    const { lead, responsible, cooperating } = who;
    if (lead.length + responsible.length + cooperating.length === 0) continue;
    const deadlines = ofRole(said[y], "deadline").flatMap(deadlinesOf);
    const plain = !roles.includes("lead") && lead.length === 0;
    found.set(bearer, { ...who, deadlines, plain, bare: false, rules });
  }
}

/** The rows with what 同上 means in its place: the cell over it. */
function withoutDitto(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows)
    out.push(row.map((cell, x) => (cell && isDitto(cell) ? (out.at(-1)?.[x] ?? cell) : cell)));
  return out;
}

const isDitto = (cell: Cell) => duties.ditto.test(tight(wording(cell)));

function together(read: readonly Who[]): Who {
  const all = (role: keyof Who) => read.flatMap((one) => one[role]);
  return { lead: all("lead"), responsible: all("responsible"), cooperating: all("cooperating") };
}

/** What the head says of its column: 责任单位(第一个为牵头单位) */
const rulesOf = (head: Row[]): Rules =>
  Object.assign({}, ...head.flat().map((cell) => (cell ? takeRules(wording(cell)).rules : {})));

/** The role of each column, by the lowest row of the head that names one: 责任分工 over 牵头单位 */
const rolesOf = (head: Row[]) =>
  (head[0] ?? []).map((_, x) =>
    head
      .map((row) => row[x] && roleOf(tight(wording(row[x]))))
      .findLast((role) => role !== undefined),
  );

function roleOf(head: string): Role | undefined {
  const groups = duties.column.exec(head)?.groups ?? {};
  return ROLES.find((role) => groups[role] !== undefined);
}

const SHORT = 24;

/** The time limits of a cell; what is short and no date is one as it stands: 长期坚持, 2021年三季度. */
function deadlinesOf(cell: Cell): string[] {
  const words = tight(wording(cell));
  const found = deadlinesIn(words).map((one) => one.words);
  return found.length > 0 || words === "" || words.length > SHORT ? found : [words];
}

/** Which cell stands at each place, merged ones at every place they cover. */
function cellsOf({ children }: Table): Row[] {
  const grid: Row[] = children.map(() => []);
  children.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (grid[y]![x]) x++;
      const { colspan = 1, rowspan = 1 } = cell.data ?? {};
      for (const line of grid.slice(y, y + rowspan))
        for (let at = x; at < x + colspan; at++) line[at] ??= cell;
      x += colspan;
    }
  });
  return grid;
}
