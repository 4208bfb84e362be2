import { wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { isName, isPost, labelIn, rosters } from "../grammar/rosters.ts";
import type { Block, Row, Table } from "../nodes.ts";
import { rowLines } from "./build.ts";
import { type Line, REST } from "./rest-of-post.ts";

/** A table whose every row is a role's label (or none), a name and a post; the line under it may end its last post. */
export function tableLines(table: Table, next: Block | undefined): Line[] | undefined {
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
