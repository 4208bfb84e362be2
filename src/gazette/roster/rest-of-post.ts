/** A line that ends the post of whom the line above names. */
import { wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { isName, isPost, rosters } from "../grammar/rosters.ts";
import type { Block, Paragraph, Person } from "../nodes.ts";
import { goOn } from "./build.ts";
import { isRosterLine } from "./line.ts";

/** A line of a roster: a role's label, or somebody. */
export type Line = Paragraph | Person;

/** No line that ends a post is longer. */
export const REST = 25;

/** Whether a line is the rest of the post above it (`person`); it is put there. */
export function goesOn(person: Line | undefined, block: Block): boolean {
  if (person?.type !== "person" || block.type !== "paragraph" || block.data?.frame) return false;
  const text = fold(wording(block));
  const post = fold(wording(person.children[1]));
  if (text.length > REST + 15 || post === "") return false;
  const apart = endsWith(post, text) ? false : isNext(post, text);
  if (apart === undefined || (apart && standsUnder(person, block))) return false;
  goOn(person, block, apart);
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
