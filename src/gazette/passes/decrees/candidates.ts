import { officesIn } from "../../grammar/agencies.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import {
  gluedNumber,
  isDamagedNumber,
  isOrderHead,
  isOrdinalLine,
  type NumberRead,
  numberLine,
  twoLineNumber,
} from "../../grammar/numbers.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { isTitleLine, titleAbove, titleBelow, together } from "./titles.ts";

/** Where a document may begin. Ranges are indexes of the views, the end excluded. */
export interface Candidate {
  from: number;
  /** the first line after title, number and letterhead */
  body: number;
  title?: [from: number, to: number] | undefined;
  /** the lines of the number */
  numbers: number[];
  number?: NumberRead | undefined;
  /** a line that begins as a number and is damaged */
  damaged?: boolean;
  /** a number as printed at the end of the title's last line */
  glued?: string | undefined;
  /** the head of a 令, 公告 or 通告 */
  head?: number | undefined;
  key: string;
}

/** Every place where the words have the shape of a document's beginning, in order. */
export function candidatesIn(views: View[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < views.length; at++) {
    const candidate = orderAt(views, at) ?? numberedAt(views, at) ?? titledAt(views, at);
    if (!candidate) continue;
    const last = found.at(-1);
    if (last && candidate.from < last.body) {
      if (candidate.numbers.length > 0 && last.numbers.length === 0)
        found[found.length - 1] = candidate;
    } else found.push(candidate);
    at = Math.max(at, candidate.body - 1);
  }
  return found;
}

/** `桐岭市人民政府令` over `第38号`, or both on one line, with a title under it or none. */
function orderAt(views: View[], at: number): Candidate | undefined {
  const view = views[at]!;
  if (!isOrderHead(view.text)) return undefined;
  for (const next of [at + 1, at + 2]) {
    const ordinal = views[next];
    const number = ordinal && twoLineNumber(view.text, ordinal.text);
    if (!number) continue;
    return under(views, { from: at, numbers: [at, next], number, head: at }, next);
  }
  return undefined;
}

/** A line that is a number, with its title above it or under it. */
function numberedAt(views: View[], at: number): Candidate | undefined {
  const { text } = views[at]!;
  const isOrdinal = isOrdinalLine(text);
  const above = isOrdinal || isNumber(views[at]) ? titleAbove(views, at) : undefined;
  const number = isOrdinal ? ordinalUnder(views, above, text) : numberLine(text);
  const damaged = !number && isDamagedNumber(text);
  if (!number && !damaged) return undefined;
  if (above) {
    const from = letterhead(views, above[0]);
    const key = titleKey(together(views.slice(...above)));
    return { from, body: at + 1, title: above, numbers: [at], number, damaged, key };
  }
  if (damaged) return undefined;
  return under(views, { from: letterhead(views, at), numbers: [at], number }, at);
}

/** `(第三号)` or `2019年第5号` under `…关于…的通告` is a number of that office's 通告. */
function ordinalUnder(views: View[], title: [number, number] | undefined, ordinal: string) {
  const words = title && together(views.slice(...title));
  const kind = words && genreOf(words);
  const issuer = words && matterOf(words)?.issuer;
  return kind && issuer ? twoLineNumber(`${issuer}${kind}`, ordinal) : undefined;
}

type Begun = Pick<Candidate, "from" | "numbers" | "number" | "head">;

/** A candidate whose title, if any, stands under its number. */
function under(views: View[], begun: Begun, last: number): Candidate {
  const title = titleBelow(views, last);
  const key = title ? titleKey(together(views.slice(...title))) : "";
  return { ...begun, title, body: title?.[1] ?? last + 1, key };
}

/** A title without a number line: whole words, or words that a number is glued to. */
function titledAt(views: View[], at: number): Candidate | undefined {
  const view = views[at]!;
  if (!isTitleLine(view) || isOrderHead(view.text)) return undefined;
  const title = titleBelow(views, at - 1);
  if (!title || isNumber(views[title[1]])) return undefined;
  return untitledNumber(views, title);
}

/** A candidate of title lines alone. */
export function untitledNumber(views: View[], title: [from: number, to: number]): Candidate {
  const last = views[title[1] - 1]!;
  const number = gluedNumber(last.text);
  const words = together(views.slice(...title));
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

/** The end of a text that holds so many characters of ink. */
function tailOf(text: string, ink: number): string {
  let at = text.length;
  for (let left = ink; left > 0 && at > 0; at--) if (text[at - 1]!.trim() !== "") left--;
  return text.slice(at);
}

const isNumber = (view: View | undefined) =>
  view !== undefined && (numberLine(view.text) !== undefined || isDamagedNumber(view.text));

/** `忻州市人民政府文件` above title or number belongs to the document. */
function letterhead(views: View[], from: number): number {
  const above = views[from - 1];
  if (!above || !isTitleLine(above)) return from;
  const office = elements.letterhead.exec(above.tight)?.groups?.office;
  return office && officesIn(office) ? from - 1 : from;
}
