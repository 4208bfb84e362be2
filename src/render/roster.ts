import type { ElementContent } from "hast";
import type { Cell, Paragraph, Person, Role, Roster } from "../gazette/nodes.ts";
import { isSentences } from "../gazette/roster/sentences.ts";
import { strings } from "../strings.ts";
import { phrasing } from "./phrasing.ts";
import { el, note, type State } from "./types.ts";

/** A list of people as a table of posts held, names and offices; without posts when it tells of none. */
export function roster(node: Roster, state: State): ElementContent {
  const { anchor } = node.data;
  if (isSentences(node)) return sentences(node, state);
  const mark = state.marks.rosters.find((other) => other.anchor === anchor);
  const { columns, title } = strings.render.roster;
  const posts = node.children.some(isLabelled);
  return el("figure", { className: ["tbl"], id: anchor }, [
    el("table", { className: ["grid", "people"] }, [
      el("caption", {}, [el("span", { ...note, className: ["vh"] }, [mark?.title ?? title])]),
      el("thead", note, [
        el(
          "tr",
          {},
          columns.slice(posts ? 0 : 1).map((name) => el("th", { scope: "col" }, [name])),
        ),
      ]),
      ...node.children.map((role) => group(role, posts, state)),
    ]),
  ]);
}

/** Sentences that name people (任命…为…) stand as the paragraphs they are. */
function sentences({ data, children }: Roster, state: State): ElementContent {
  const lines = children.flatMap((role) => role.children as Paragraph[]);
  return el(
    "div",
    { id: data.anchor },
    lines.map((line) => el("p", {}, phrasing(line.children, state))),
  );
}

/**
 * One post and who holds it: the label stands before its first person and covers
 * the rest; one that names nobody (成员：有关单位负责人) has the line to itself.
 * A list that goes on after a break has people without a label.
 */
function group(role: Role, posts: boolean, state: State): ElementContent {
  const labelled = isLabelled(role);
  const label = labelled ? (role.children[0] as Paragraph).children : [];
  const rest = labelled ? role.children.slice(1) : role.children;
  const rows = rest.map((child) =>
    child.type === "person" ? person(child, posts, state) : remark(child, state),
  );
  const covers = {
    rowSpan: rows.length > 1 ? rows.length : undefined,
    colSpan: rows.length === 0 ? COLUMNS : undefined,
  };
  const head = labelled
    ? el("th", { scope: "rowgroup", ...covers }, phrasing(label, state))
    : el("td", covers);
  const [first = [], ...others] = rows;
  return el("tbody", {}, [
    el("tr", {}, [...(posts ? [head] : []), ...first]),
    ...others.map((cells) => el("tr", {}, cells)),
  ]);
}

/** What is held, name and office. */
const COLUMNS = 3;

const isLabelled = ({ children }: Role): boolean => children[0]?.type === "paragraph";

function person(
  { children: [name, post] }: Person,
  posts: boolean,
  state: State,
): ElementContent[] {
  const className = ["name"];
  const named = posts
    ? el("td", { className }, words(name, state))
    : el("th", { scope: "row", className }, words(name, state));
  return [named, el("td", {}, words(post, state))];
}

/** A line between the people that is no person. */
function remark(node: Paragraph, state: State): ElementContent[] {
  return [el("td", { colSpan: 2 }, phrasing(node.children, state))];
}

const words = (cell: Cell, state: State): ElementContent[] => phrasing(cell.children, state);
