import { splitOffices } from "../../grammar/agencies.ts";
import { orderOf } from "../../grammar/canonical.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { bareKind, genreOf } from "../../grammar/genres.ts";
import { dayBeside, isDamagedNumber, numberLine } from "../../grammar/numbers.ts";
import { isOrdinalLine, twoLineNumber } from "../../grammar/orders.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { titleBetween } from "./addressed.ts";
import type { Candidate } from "./candidates.ts";
import { furtherNumbers, isJoint, jointBelow } from "./joint-numbers.ts";
import { letterPage } from "./letter-page.ts";
import { isOfficesLine, letterhead } from "./letterhead.ts";
import { isWholeTitle, together } from "./title-line.ts";
import { titleAbove } from "./titles.ts";
import { under } from "./under.ts";

/** A line that is a number, with its title above it or under it. */
export function numberedAt(views: View[], at: number): Candidate | undefined {
  const { text } = views[at]!;
  const isOrdinal = isOrdinalLine(text);
  const below = isDay(views[at - 1]) ? at - 1 : at;
  const above =
    isOrdinal || isNumber(views[at])
      ? (titleAbove(views, below) ?? titleOverCode(views, at - 1))
      : undefined;
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

/** A whole title over `ZYQD01-2021-0003`, which stands over the number. */
function titleOverCode(views: View[], code: number): [from: number, to: number] | undefined {
  const line = views[code];
  const isCode = line?.block.type === "paragraph" && elements.registration.test(line.tight);
  const title = isCode && line.tight.length < 60 ? titleAbove(views, code) : undefined;
  return title && isWholeTitle(together(views.slice(...title))) ? title : undefined;
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

/** `签发人：顾长风`, `登记号：ZYDR-2023-00006` between a number and its title */
const isOfNumber = (view: View | undefined) =>
  view?.block.type === "paragraph" &&
  (elements.handling.test(view.tight) ||
    (view.tight.length < 60 && elements.registration.test(view.tight)));

/** A number with its title under it; a letterhead over it is the title of a document that has no other. */
function withTitleBelow(views: View[], at: number, number: Candidate["number"]): Candidate {
  const from = letterhead(views, at);
  let last = at;
  while (isOfNumber(views[last + 1])) last++;
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

/** Whether a line is a number, whole or damaged. */
export const isNumber = (view: View | undefined) =>
  view !== undefined && (numberLine(view.text) !== undefined || isDamagedNumber(view.text));
