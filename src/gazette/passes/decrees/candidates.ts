import { titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import type { NumberRead } from "../../grammar/number-read.ts";
import { gluedNumber } from "../../grammar/numbers.ts";
import { gluedOrdinal, isOrderHead, twoLineNumber } from "../../grammar/orders.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { isNumber, letterhead, numberedAt, orderAt } from "./numbered.ts";
import { isTitleLine, isTitleNote, linesToKind, titleBelow, together } from "./titles.ts";

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
  /** the last line of the head of a 令, 公告 or 通告 */
  head?: number | undefined;
  key: string;
}

/** Every place where the words have the shape of a document's beginning, in order. */
export function candidatesIn(views: View[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < views.length; at++) {
    const candidate = candidateAt(views, at);
    if (!candidate) continue;
    const last = found.at(-1);
    if (last && candidate.from < last.body) {
      const isMore = candidate.numbers.length > 0 || candidate.from <= last.from;
      if (isMore && last.numbers.length === 0) found[found.length - 1] = candidate;
    } else found.push(candidate);
    at = Math.max(at, candidate.body - 1);
  }
  return found;
}

const candidateAt = (views: View[], at: number) =>
  orderAt(views, at) ??
  numberedAt(views, at) ??
  titledAt(views, at) ??
  notedAt(views, at) ??
  sectionedAt(views, at);

/** A title without a number line: whole words, or words that a number is glued to. */
function titledAt(views: View[], at: number): Candidate | undefined {
  const view = views[at]!;
  if (!isTitleLine(view) || isOrderHead(view.text)) return undefined;
  const title = titleBelow(views, at - 1);
  if (!title || isNumber(views[title[1]])) return undefined;
  return untitledNumber(views, title);
}

/** `桐岭市湿地保护条例` with a 题注 under it: the title of a law that names no matter. */
function notedAt(views: View[], at: number): Candidate | undefined {
  const lines = linesToKind(views, at);
  return lines > 0 && isTitleNote(views[at + lines])
    ? untitledNumber(views, [at, at + lines])
    : undefined;
}

/** The first lines under the name of a section are a title, whatever their words. */
function sectionedAt(views: View[], at: number): Candidate | undefined {
  if (views[at - 1]?.section === undefined || !isTitleLine(views[at]!)) return undefined;
  let to = at + Math.max(1, linesToKind(views, at));
  while (
    genreOf(together(views.slice(at, to))) === null &&
    to < at + 3 &&
    views[to] &&
    isTitleLine(views[to]!)
  )
    to++;
  return views[to] && !isNumber(views[to]) ? untitledNumber(views, [at, to]) : undefined;
}

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
