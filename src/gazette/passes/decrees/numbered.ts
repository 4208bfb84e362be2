import { isAuthority, officesIn, splitOffices } from "../../grammar/agencies.ts";
import { orderOf, partsOf } from "../../grammar/canonical.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { bareKind, genreOf } from "../../grammar/genres.ts";
import { dayBeside, isDamagedNumber, numberLine } from "../../grammar/numbers.ts";
import {
  isDamagedOrdinal,
  isOrderHead,
  isOrdinalLine,
  isPlaceAlone,
  orderHeadOf,
  twoLineNumber,
} from "../../grammar/orders.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { titleBetween } from "./addressed.ts";
import type { Candidate } from "./candidates.ts";
import { isHeadAt, isOrderTitle } from "./head-line.ts";
import { letterPage } from "./letter-page.ts";
import { isOfficesLine, letterhead } from "./letterhead.ts";
import { isTitleLine, titleAbove, titleBelow, together } from "./titles.ts";

const HEAD = 4;

/**
 * `桐岭市人民政府令` over `第38号`, with a title under it or none; offices that
 * order together may stand on lines of their own.
 */
export function orderAt(views: View[], at: number): Candidate | undefined {
  const last = headEnd(views, at);
  if (last === undefined) return undefined;
  const lines = [...views.keys()].slice(at, last + 1);
  const head = orderHeadOf(lines.map((line) => views[line]!.text));
  for (const next of [last + 1, last + 2]) {
    const number = views[next] && twoLineNumber(head, views[next].text);
    if (number)
      return under(views, { from: at, numbers: [...lines, next], number, head: last }, next);
  }
  const ordinal = views[last + 1];
  if (!ordinal || !isDamagedOrdinal(ordinal.text)) return undefined;
  const begun = { from: at, numbers: [...lines, last + 1], damaged: true, head: last };
  return under(views, begun, last + 1);
}

/** The line that ends a head which begins here: `国家发展和改革委员会` / `财政部令`, `某省人民政府` / `令`, `某部` / `某部 令` / `某署`. */
function headEnd(views: View[], at: number): number | undefined {
  for (let last = at; last < Math.min(at + HEAD, views.length); last++) {
    if (isSectionOver(views, last)) return undefined;
    if (isHeadAt(views, last)) return withOfficesUnder(views, last, at + HEAD);
    if (last === at && isPlaceOver(views, at)) continue;
    if (!isAuthority(views[last]!.text)) return undefined;
  }
  return undefined;
}

/** `诺水彝族藏族自治州` over `人民代表大会常务委员会公告`: an office's name over two lines */
const isPlaceOver = (views: View[], at: number) =>
  views[at + 1] !== undefined &&
  isPlaceAlone(views[at]!.text, views[at + 1]!.text) &&
  isHeadAt(views, at + 1);

/** The kind in the middle line of three: offices stand under it too, and then the ordinal. */
function withOfficesUnder(views: View[], head: number, limit: number): number {
  let last = head;
  while (last + 1 < limit && views[last + 1] && officesIn(views[last + 1]!.text)) last++;
  return views[last + 1] && isOrdinalLine(views[last + 1]!.text) ? last : head;
}

/** `省人民政府令`, a section of the contents, right over the head `某省人民政府令` is no head itself. */
const isSectionOver = (views: View[], at: number) =>
  views[at]!.section !== undefined && views[at + 1] && isOrderHead(views[at + 1]!.text);

/** A line that is a number, with its title above it or under it. */
export function numberedAt(views: View[], at: number): Candidate | undefined {
  const { text } = views[at]!;
  const isOrdinal = isOrdinalLine(text);
  const below = isDay(views[at - 1]) ? at - 1 : at;
  const above = isOrdinal || isNumber(views[at]) ? titleAbove(views, below) : undefined;
  const number = isOrdinal ? ordinalUnder(views, above, text) : numberLine(text);
  const damaged = !number && isDamagedNumber(text);
  if (!number && !damaged) return undefined;
  if (above) {
    const from = letterhead(views, above[0]);
    const key = titleKey(together(views.slice(...above)));
    const numbers = number && isJoint(views, above) ? [at, ...furtherNumbers(views, at)] : [at];
    return { from, body: numbers.at(-1)! + 1, title: above, numbers, number, damaged, key };
  }
  if (damaged || isAtEnd(views, at)) return undefined;
  return jointBelow(views, at, number) ?? withTitleBelow(views, at, number);
}

/** `临民发〔2008〕31号`, `临卫发〔2008〕52号` under `临财社〔2008〕45号`: what each of the offices that issue together calls it. */
function furtherNumbers(views: View[], at: number): number[] {
  const agencies = new Set<string | undefined>();
  const found: number[] = [];
  for (let next = at; ; next++) {
    const view = views[next];
    const canonical = view && numberLine(view.text)?.canonical;
    const parts = canonical ? partsOf(canonical) : undefined;
    if (!parts || parts.kind !== null || agencies.has(parts.agency)) return found;
    agencies.add(parts.agency);
    if (next > at) found.push(next);
  }
}

/** Whether several offices issue what a title names. */
const isJoint = (views: View[], title: [number, number]) => {
  const words = views.slice(...title).map(({ folded }) => folded);
  return splitOffices(matterOf(words.join(" "))?.issuer ?? "").length > 1;
};

/** Numbers in a row over the title of offices that issue together. */
function jointBelow(views: View[], at: number, number: Candidate["number"]): Candidate | undefined {
  const more = furtherNumbers(views, at);
  if (!number || more.length === 0) return undefined;
  const begun = { from: letterhead(views, at), numbers: [at, ...more], number };
  const found = under(views, begun, more.at(-1)!);
  return found.title && isJoint(views, found.title) ? found : undefined;
}

/** `（2017年7月3日）` between a title and its number */
const isDay = (view: View | undefined) =>
  view?.tight.startsWith("(") === true && dateLine(view.text) !== undefined;

/** `（一九九二年三月二十日云政干〔1992〕7号）` under a text: when and under which number it was sent. */
const isAtEnd = (views: View[], at: number) =>
  at > 0 &&
  elements.bracketed.test(views[at]!.tight) &&
  dayBeside(views[at]!.text) !== undefined &&
  titleBetween(views, at) === undefined;

/** `海屿省人民政府令(第302号)` on one line: the head of what stands under it. */
const isDecree = (number: Candidate["number"]) => orderOf(number?.canonical ?? null)?.kind === "令";

/** A number with its title under it; a letterhead over it is the title of a document that has no other. */
function withTitleBelow(views: View[], at: number, number: Candidate["number"]): Candidate {
  const from = letterhead(views, at);
  let last = at;
  while (views[last + 1] && elements.handling.test(views[last + 1]!.tight)) last++;
  const found = under(views, { from, numbers: [at], number }, last);
  if (found.title && from === at) return { ...found, from: letterPage(views, at) };
  if (!found.title && from === at && isDecree(number)) return { ...found, head: at };
  if (!found.title && views[at - 1] && bareKind.test(views[at - 1]!.tight))
    return {
      ...found,
      from: letterhead(views, at - 1),
      title: [at - 1, at],
      key: views[at - 1]!.tight,
    };
  const between = found.title ? undefined : titleBetween(views, at);
  if (between)
    return {
      ...found,
      from: between[0],
      title: between,
      key: titleKey(together(views.slice(...between))),
    };
  const named = isOfficesLine(views[from]) ? from + 1 : from;
  if (found.title || named >= at || genreOf(views[named]!.tight) === null) return found;
  return { ...found, title: [named, at], key: titleKey(views[named]!.tight) };
}

/** `(第三号)` or `2019年第5号` under `…关于…的通告` is a number of that office's 通告. */
function ordinalUnder(views: View[], title: [number, number] | undefined, ordinal: string) {
  const lines = title ? views.slice(...title) : [];
  const kind = genreOf(together(lines));
  const issuer = matterOf(lines.map(({ folded }) => folded).join(" "))?.issuer;
  const offices = issuer && splitOffices(issuer).join("、");
  return kind && offices ? twoLineNumber(`${offices}${kind}`, ordinal) : undefined;
}

type Begun = Pick<Candidate, "from" | "numbers" | "number" | "head" | "damaged">;

/** A candidate whose title, if any, stands under its number. */
function under(views: View[], begun: Begun, last: number): Candidate {
  const title =
    titleBelow(views, last, begun.head === undefined) ?? noticeBelow(views, last + 1, begun.head);
  const key = title ? titleKey(together(views.slice(...title))) : "";
  return { ...begun, title, body: title?.[1] ?? last + 1, key };
}

/** `…代表变动情况的公告` under 公告 and its ordinal, `…禁火令` under 令: a title by its own kind. */
function noticeBelow(
  views: View[],
  at: number,
  head: number | undefined,
): [number, number] | undefined {
  const view = views[at];
  if (head === undefined || !view || !isTitleLine(view)) return undefined;
  return elements.ofNotice.test(view.tight) || isOrderTitle(views, at) ? [at, at + 1] : undefined;
}

/** Whether a line is a number, whole or damaged. */
export const isNumber = (view: View | undefined) =>
  view !== undefined && (numberLine(view.text) !== undefined || isDamagedNumber(view.text));
