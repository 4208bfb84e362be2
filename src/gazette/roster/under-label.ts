/** Further ways in which people stand behind a role's label, all of them in the line's words alone. */
import { isName, isPost, rosters } from "../grammar/rosters.ts";
import type { Span } from "../nodes.ts";
import { split } from "./tokens.ts";

/** Somebody, and which words of the line say so. */
export interface Found {
  nameAt: Span;
  postAt: Span;
}

/** `组长：县长王刚`, `副组长：副县长李明、公安局局长张华`: the post right in front of the name. */
export function postBeforeName(folded: string, start: number): Found[] | undefined {
  return everyPart(folded, start, rosters.between, (text, at) => {
    const lengths = NAME.filter(
      (length) => isName(text.slice(-length), true) && isPost(text.slice(0, -length)),
    );
    const cut = at + text.length - lengths[0]!;
    return lengths.length === 1
      ? { nameAt: { start: cut, end: at + text.length }, postAt: { start: at, end: cut } }
      : undefined;
  });
}

/** `列席：罗桂兰，县发改局李军、副县长黄国华`: who was there, by name, or with the office or post in front. */
export function officeBeforeName(folded: string, start: number): Found[] | undefined {
  const found = everyPart(folded, start, rosters.between, (text, at) => {
    const end = at + text.length;
    const note = text.length - text.replace(rosters.remark, "").length;
    const cuts = NAME.map((length) => length + note).filter(
      (length) => isPerson(text.slice(-length)) && isBefore(text.slice(0, -length)),
    );
    const name = isPerson(text) ? 0 : text.length - cuts[0]!;
    if (!isPerson(text) && cuts.length !== 1) return undefined;
    return {
      nameAt: { start: at + name, end },
      postAt: name === 0 ? { start: end, end } : { start: at, end: at + name },
    };
  });
  return found?.some(({ postAt }) => postAt.end > postAt.start) ? found : undefined;
}

const isPerson = (words: string) =>
  isName(words.replace(rosters.apart, "$<first>$<last>"), true) && !isPost(words);
/** What may stand in front of a name: a post, or an office of more than its last word. */
const isBefore = (words: string) =>
  !words.includes(" ") && (isPost(words) || (words.length > 2 && rosters.body.test(words)));

/** `成员：赵云，县政府办主任；马超，县财政局局长。`: the post behind a comma. */
export function postBehindComma(folded: string, start: number): Found[] | undefined {
  return everyPart(folded, start, rosters.betweenPeople, (text, at) => {
    const comma = text.indexOf(",");
    const isPerson = comma > 0 && isName(text.slice(0, comma), true) && isPost(text);
    return isPerson
      ? {
          nameAt: { start: at, end: at + comma },
          postAt: { start: at + comma + 1, end: at + text.length },
        }
      : undefined;
  });
}

/** Characters that a name without a dot can have. */
const NAME = [2, 3, 4];

/** What each part between separators says; nothing where one of them says nothing. */
function everyPart(
  folded: string,
  start: number,
  between: RegExp,
  read: (text: string, at: number) => Found | undefined,
): Found[] | undefined {
  const parts = split(folded, start, between).filter(({ text }) => text.trim() !== "");
  const found = parts.map(({ start: at, text }) => {
    const lead = text.length - text.trimStart().length;
    return read(text.trim(), at + lead);
  });
  return found.length > 0 && found.every((one) => one !== undefined) ? found : undefined;
}
