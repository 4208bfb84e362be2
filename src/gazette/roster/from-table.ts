/** A table whose head says 姓名 is a list of people too: who they are, as data. */
import { tight, unspaced } from "../grammar/fold.ts";
import { isName, rosters } from "../grammar/rosters.ts";
import type { Table } from "../nodes.ts";
import type { RosterMark } from "../schema.ts";
import { gridOf, type Slot } from "../table/grid.ts";

interface Columns {
  /** index of the row with the column's names */
  head: number;
  name: number;
  posts: number[];
  role: number;
}

/** The people of a table with columns 姓名 and 职务 or 单位; undefined when it has none. */
export function tableMark(table: Table, title: string | null): RosterMark | undefined {
  const grid = gridOf(table);
  const columns = columnsOf(grid);
  if (!columns) return undefined;
  const rows = grid.slice(columns.head + 1).map((row) => personOf(row, columns));
  const people = rows.filter((one) => one !== undefined);
  if (people.length === 0 || people.length < rows.length * 0.8) return undefined;
  const roles: RosterMark["roles"] = [];
  const at = table.position?.start.line ?? 1;
  for (const { role, name, post, row } of people) {
    if (roles.length === 0 || (role !== "" && role !== roles.at(-1)!.role))
      roles.push({ role, people: [] });
    const line = table.children[columns.head + 1 + row]?.position?.start.line ?? at;
    roles.at(-1)!.people.push({ name, post, line });
  }
  return { anchor: table.data.anchor, title, roles };

  function personOf(row: Slot[], { name, posts, role }: Columns) {
    const named = tight(row[name]?.text ?? "");
    const found = rosters.name.exec(named)?.groups?.name;
    if (!found || !isName(named, false)) return undefined;
    const post = posts.map((column) => unspaced(row[column]?.text ?? "")).join("");
    const place = grid.indexOf(row) - columns!.head - 1;
    return { role: unspaced(row[role]?.text ?? ""), name: found, post, row: place };
  }
}

/** Which columns hold names, posts and roles, by the first row that says 姓名. */
function columnsOf(grid: Slot[][]): Columns | undefined {
  const head = grid.slice(0, 3).findIndex((row) => row.some(isNameHead));
  const row = grid[head]?.map(({ text }) => tight(text));
  if (!row) return undefined;
  const name = row.findIndex((text) => rosters.nameColumn.test(text));
  const posts = [...row.keys()].filter((at) => at > name && rosters.postColumn.test(row[at]!));
  const role = row.findIndex((text, at) => at < name && rosters.roleColumn.test(text));
  return posts.length > 0 ? { head, name, posts, role } : undefined;
}

const isNameHead = ({ text }: Slot) => rosters.nameColumn.test(tight(text));
