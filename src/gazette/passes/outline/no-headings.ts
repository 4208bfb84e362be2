/** Lines that `#` marks and that are no headings, as what stands around them says. */
import { officesIn } from "../../grammar/agencies.ts";
import { isPost } from "../../grammar/rosters.ts";
import type { Block } from "../../nodes.ts";
import { isRosterLine, rosterLine } from "../../roster/line.ts";
import { announcedIn } from "../../roster/listed.ts";
import { spacedIn } from "../../roster/spaced.ts";
import type { View } from "../../view.ts";

/**
 * Indexes of the lines of a text that name its people (in a committee set by
 * spaces, in an announced list, under another line of a roster), and of the office
 * alone on its first line, whose text it is.
 */
export function withoutHeading(views: readonly View[]): Set<number> {
  const blocks = views.map(({ block }) => block);
  const listed = new Set<Block>([...spacedIn(blocks).keys(), ...announcedIn(blocks).keys()]);
  const first = views.findIndex(isPlain);
  const isNone = (view: View, at: number) =>
    listed.has(view.block) || isNextPerson(views, at) || (at === first && isAuthor(view));
  return new Set(views.flatMap((view, at) => (isHashed(view) && isNone(view, at) ? [at] : [])));
}

const isPlain = ({ block }: View) => block.type === "paragraph" && block.data?.frame === undefined;
const isHashed = (view: View) => isPlain(view) && view.lex.hashes > 0;

/** `## 索朗次仁 州公安局副局长` under `马哈买（回族） 州畜牧兽医局副局长`: whatever the surname */
function isNextPerson(views: readonly View[], at: number): boolean {
  const above = views[at - 1];
  if (!above || !isRosterLine(above.text)) return false;
  const read = rosterLine(views[at]!.text, false);
  const [person, ...others] = read?.people ?? [];
  return read?.plain === true && others.length === 0 && person !== undefined && isPost(person.post);
}

const isAuthor = ({ text }: View) => officesIn(text) !== null;
