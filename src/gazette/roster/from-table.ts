/** A table whose head says 姓名 is a list of people too: who they are, as data. */
import { tight, unspaced } from "../grammar/fold.ts";
import { isName, rosters } from "../grammar/rosters.ts";
import type { Table } from "../nodes.ts";
import type { RosterMark } from "../schema.ts";
import { gridOf, type Slot } from "../table/grid.ts";

/** A column of names and what belongs to it, up to the next column of names. */
interface Columns {
  name: number;
  posts: number[];
  role: number;
  /** columns 任命职务 and 免去职务 */
  verbs: { at: number; role: "任命" | "免去" }[];
}

interface Read {
  role: string;
  name: string;
  post: string;
  line: number;
}

/** The people of a table with columns 姓名 and 职务 or 单位, once or side by side; undefined when it has none. */
export function tableMark(table: Table, title: string | null): RosterMark | undefined {
  const grid = gridOf(table);
  const head = grid.slice(0, 3).findIndex((row) => row.some(isNameHead));
  const all = head === -1 ? [] : columnsOf(grid[head]!);
  const start = table.position?.start.line ?? 1;
  const cells = grid.slice(head + 1).flatMap((row, at) => {
    const line = table.children[head + 1 + at]?.position?.start.line ?? start;
    const blank = (columns: Columns) => all.length > 1 && isBlank(row, columns);
    return all
      .filter((columns) => !blank(columns))
      .flatMap((columns) =>
        columns.verbs.length > 0
          ? appointedOf(row, columns, line)
          : (severalOf(row, columns, line) ?? [personOf(row, columns, line)]),
      );
  });
  const people = cells.filter((one) => one !== undefined);
  if (people.length === 0 || people.length < cells.length * 0.8) return undefined;
  const roles: RosterMark["roles"] = [];
  for (const { role, ...person } of people) {
    if (roles.length === 0 || (role !== "" && role !== roles.at(-1)!.role))
      roles.push({ role, people: [] });
    roles.at(-1)!.people.push(person);
  }
  return { anchor: table.data.anchor, title, roles };
}

/** The last row of columns side by side may be short. */
const isBlank = (row: Slot[], { name }: Columns) => tight(row[name]?.text ?? "") === "";

/** `李 明 / 张 华` in one cell, a line each, their posts in as many lines beside them. */
function severalOf(row: Slot[], { name, posts, role }: Columns, line: number): Read[] | undefined {
  const names = (row[name]?.lines ?? []).map((words) => tight(words));
  if (names.length < 2 || !names.every((one) => isName(one, true))) return undefined;
  const postOf = (at: number) =>
    posts
      .map((column) => row[column]?.lines ?? [])
      .map((lines) => (lines.length === names.length ? unspaced(lines[at]!) : ""))
      .join("");
  return names.map((words, at) => ({
    role: unspaced(row[role]?.text ?? ""),
    name: nameIn(words)!,
    post: postOf(at),
    line,
  }));
}

function personOf(row: Slot[], { name, posts, role }: Columns, line: number): Read | undefined {
  const found = nameIn(tight(row[name]?.text ?? ""));
  if (!found) return undefined;
  const post = posts.map((column) => unspaced(row[column]?.text ?? "")).join("");
  return { role: unspaced(row[role]?.text ?? ""), name: found, post, line };
}

/** Who is appointed to what and relieved of what, by the columns of a row; an empty cell says nothing. */
function appointedOf(row: Slot[], { name, verbs }: Columns, line: number): (Read | undefined)[] {
  const found = nameIn(tight(row[name]?.text ?? ""));
  const said = verbs.flatMap(({ at, role }) => {
    const post = unspaced(row[at]?.text ?? "");
    return found && post !== "" ? [{ role, name: found, post, line }] : [];
  });
  return said.length > 0 ? said : [undefined];
}

/** The name of a cell that can hold nothing else; the longer ones of minorities too. */
function nameIn(cell: string): string | undefined {
  if (rosters.sum.test(cell)) return undefined;
  const found = isName(cell, false) ? rosters.name.exec(cell) : rosters.long.exec(cell);
  return found?.groups?.name;
}

/** Which columns hold names, posts and roles, by the row that says 姓名. */
function columnsOf(slots: Slot[]): Columns[] {
  const row = slots.map(({ text }) => tight(text));
  const names = [...row.keys()].filter((at) => rosters.nameColumn.test(row[at]!));
  return names.flatMap((name, which) => {
    const next = names[which + 1] ?? row.length;
    const posts = [...row.keys()].filter(
      (at) => at > name && at < next && rosters.postColumn.test(row[at]!),
    );
    const role = row.findIndex((text, at) => at < names[0]! && rosters.roleColumn.test(text));
    const verbs = [...row.keys()].flatMap((at): Columns["verbs"] => {
      if (at <= name || at >= next) return [];
      if (rosters.gainColumn.test(row[at]!)) return [{ at, role: "任命" }];
      return rosters.lossColumn.test(row[at]!) ? [{ at, role: "免去" }] : [];
    });
    return posts.length + verbs.length > 0 ? [{ name, posts, role, verbs }] : [];
  });
}

const isNameHead = ({ text }: Slot) => rosters.nameColumn.test(tight(text));
