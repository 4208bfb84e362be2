import { titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { gluedNumber } from "../../grammar/numbers.ts";
import { gluedOrdinal, twoLineNumber } from "../../grammar/orders.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { letterhead } from "./letterhead.ts";
import { together } from "./title-line.ts";

/** A candidate of title lines alone. */
export function untitledNumber(views: View[], title: [from: number, to: number]): Candidate {
  const last = views[title[1] - 1]!;
  const words = together(views.slice(...title));
  const number = gluedNumber(last.text) ?? ordinalBehind(words, last.text);
  const length = number ? last.tight.length - number.at : 0;
  return {
    from: letterhead(views, title[0]),
    body: title[1],
    title,
    numbers: [],
    number,
    glued: number && tailOf(last.text, length),
    key: titleKey(words.slice(0, words.length - length)),
  };
}

/** `…关于…的通告（第三号）`: the ordinal behind the title is the number of that office's 通告. */
function ordinalBehind(words: string, last: string) {
  const found = gluedOrdinal(last);
  const title = found && words.slice(0, words.length - found.ordinal.length);
  const issuer = title && matterOf(title)?.issuer;
  const number = issuer && twoLineNumber(`${issuer}${genreOf(title)}`, found.ordinal);
  return number ? { ...number, at: found.at } : undefined;
}

/** The end of a text that holds so many characters of ink. */
function tailOf(text: string, ink: number): string {
  let at = text.length;
  for (let left = ink; left > 0 && at > 0; at--) if (text[at - 1]!.trim() !== "") left--;
  return text.slice(at);
}
