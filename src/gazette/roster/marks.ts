/** What a roster's nodes say, as data. */
import { wording } from "../edit.ts";
import { fold, unspaced } from "../grammar/fold.ts";
import { isPost, labelIn, rosters } from "../grammar/rosters.ts";
import type { Cell, Paragraph, Person, Role, Roster } from "../nodes.ts";
import type { RosterMark } from "../schema.ts";
import { rosterLine } from "./line.ts";

type RoleMark = RosterMark["roles"][number];
type PersonMark = RoleMark["people"][number];

/** The mark of a roster; its title is the caller's to find. */
export function rosterMark({ data, children }: Roster, title: string | null): RosterMark {
  return { anchor: data.anchor, title, roles: children.map(roleMark) };
}

function roleMark({ children }: Role): RoleMark {
  const [first] = children;
  const label = first?.type === "paragraph" ? labelIn(fold(wording(first))) : undefined;
  return { role: label?.role ?? "", people: children.flatMap(peopleOf) };
}

function peopleOf(line: Paragraph | Person): PersonMark[] {
  if (line.type === "person") return [personMark(line)];
  const read = rosterLine(wording(line), false);
  const at = line.position?.start.line ?? 1;
  return (read?.people ?? []).map(({ name, post }) => ({ name, post: unspaced(post), line: at }));
}

function personMark({ children: [name, post], position }: Person): PersonMark {
  const words = unspaced(wording(name)).replace(/ /g, "");
  const own = rosters.name.exec(fold(words));
  const bare = own?.groups?.name ? words.slice(0, own.groups.name.length) : words;
  return { name: bare, post: postOf(post), line: position?.start.line ?? 1 };
}

/** Posts of one person on lines of their own are listed with 、. */
function postOf(cell: Cell): string {
  const words = wording(cell)
    .split("\n")
    .map((line) => unspaced(line).replace(rosters.tail, ""))
    .join("、");
  const inner = rosters.bracketed.exec(words)?.groups?.post;
  return inner !== undefined && isPost(fold(inner)) ? inner : words;
}
