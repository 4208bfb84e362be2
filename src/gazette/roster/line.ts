/** A line of a roster read as people: who, and with which post. Pure functions over one line. */
import { fold } from "../grammar/fold.ts";
import { remembering } from "../grammar/remember.ts";
import { isName, isPost, labelIn, rosters } from "../grammar/rosters.ts";
import { nameList } from "./name-list.ts";
import { type PersonRead, person, spanOf } from "./person.ts";
import { joinHalves, type Token, tokensOf } from "./tokens.ts";
import { asRead, told } from "./told.ts";
import { officeBeforeName } from "./under-label.ts";

export interface LineRead {
  /** the role the line opens with, 组长 for `组 长:` */
  role?: string;
  /** where the label ends */
  end: number;
  people: PersonRead[];
  /** whether name, post, name, post … with spaces between is the whole line */
  plain: boolean;
}

/** Whether a line is a roster's by itself: a role's label, or people with their posts. */
export const isRosterLine = remembering((line: string): boolean => {
  const read = line.length < 120 ? rosterLine(line, true) : undefined;
  if (!read) return false;
  const rest = fold(line).slice(read.end).trim();
  if (read.role !== undefined) return read.people.length > 0 || rest === "" || isPost(rest);
  return read.plain && read.people.every(({ post }) => isPost(post) && !rosters.noPost.test(post));
});

/**
 * Reads a line as a role's label, as people, or both. `sure` for lines of which
 * nothing else is known; otherwise a line under a label, where more is a name.
 */
export function rosterLine(line: string, sure: boolean): LineRead | undefined {
  if (line.length > 400) return undefined;
  const folded = fold(line);
  const label = labelIn(folded);
  const start = label?.end ?? 0;
  const there = label && rosters.attended.test(label.role) && officeBeforeName(folded, start);
  if (there) return { ...label, people: asRead(there, folded), plain: false };
  const found = people(line, folded, start, sure && !label);
  if (label) return { ...label, people: found?.people ?? [], plain: found?.plain ?? false };
  return found && { end: 0, ...found };
}

type People = Pick<LineRead, "people" | "plain">;

function people(line: string, folded: string, start: number, sure: boolean): People | undefined {
  const listed = sure ? undefined : (nameList(line, folded, start) ?? told(folded, start));
  if (listed) return { people: listed, plain: false };
  const bare = folded.replace(rosters.tail, "");
  const found = inColumns(line, folded, start, sure);
  if (found || sure || bare === folded) return found;
  const named = inColumns(line, bare, start, sure);
  return named && { ...named, plain: false };
}

function inColumns(line: string, folded: string, start: number, sure: boolean) {
  const tokens = joinHalves(tokensOf(folded, start), line);
  return inTurn(tokens, folded, sure) ?? postFirst(tokens, folded, sure);
}

/** name post name post …; a name alone where names alone stand. */
function inTurn(tokens: Token[], folded: string, sure: boolean): People | undefined {
  if (!tokens[0] || !isName(tokens[0].text, sure)) return undefined;
  const named =
    tokens.every(({ text }) => isName(text, true)) ||
    (!sure && tokens.length > 1 && tokens.every(({ text }) => isName(text, false)));
  if (named && sure) return undefined;
  const people: PersonRead[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    while (!named && next < tokens.length && !opens(tokens, at, next, folded)) next++;
    const post = next > at + 1 ? spanOf(tokens[at + 1]!, tokens[next - 1]!) : undefined;
    people.push(person(tokens[at]!, post, folded));
    at = next;
  }
  if (sure && people.some(({ post }) => post === "")) return undefined;
  if (people.some(({ post }) => holdsNames(post))) return undefined;
  return { people, plain: true };
}

/** `武松 鲁智深 公孙`: several names are nobody's post. */
const holdsNames = (post: string) =>
  !isPost(post) && post.split(" ").filter((word) => isName(word, true)).length > 1;

/** So wide is the space between two columns; behind it a name needs no surname. */
const COLUMN = 4;
const standsApart = (tokens: Token[], at: number) =>
  tokens[at]!.start - tokens[at - 1]!.end >= COLUMN;

/** Whether a new person begins at `next`: a name, behind a whole post, with a post of its own. */
function opens(tokens: Token[], at: number, next: number, folded: string): boolean {
  if (next === at + 1 || !isName(tokens[next]!.text, !standsApart(tokens, next))) return false;
  const after = tokens[next + 1];
  if (!after || isName(after.text, true)) return false;
  return isPost(folded.slice(tokens[at + 1]!.start, tokens[next - 1]!.end));
}

/** `市政府副市长　裴 峰` */
function postFirst(tokens: Token[], folded: string, sure: boolean): People | undefined {
  const last = tokens.at(-1);
  if (tokens.length < 2 || !last || !isName(last.text, sure)) return undefined;
  const post = spanOf(tokens[0]!, tokens.at(-2)!);
  if (!isPost(folded.slice(post.start, post.end))) return undefined;
  return { people: [person(last, post, folded)], plain: false };
}
