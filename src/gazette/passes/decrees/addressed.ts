import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { gluedNumber } from "../../grammar/numbers.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isAddressees, isRecipients } from "../../grammar/recipients.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isTitleAt, isWholeTitle, letterheadOf, together } from "./title-line.ts";
import { untitledNumber } from "./untitled.ts";

/** A title has so many lines at most. */
const LINES = 3;

/** The last line of a document, or none: what stands under it begins something. A day in brackets stands under a title. */
export const isEnd = (view: View | undefined) =>
  view === undefined ||
  view.section !== undefined ||
  (dateLine(view.text) !== undefined && !elements.bracketed.test(view.tight)) ||
  elements.printed.test(view.tight) ||
  publicityOf(view.folded) !== undefined;

/** Whether a line can be a title, whatever kind it ends in; no office's name and no letterhead. */
const isLine = (views: View[], at: number) =>
  isTitleAt(views, at) && !letterheadOf(views[at]!) && !elements.printed.test(views[at]!.tight);

/** `全县动员起来打一场爱国卫生攻坚战` between the end of a document and `各乡镇人民政府：` */
export function addressedAt(views: View[], at: number): Candidate | undefined {
  if (!isEnd(views[at - 1])) return undefined;
  let to = at;
  while (to < at + LINES && isLine(views, to)) to++;
  return to > at && views[to] && isAddressees(views[to]!.text)
    ? { ...untitledNumber(views, [at, to]), addressed: true }
    : undefined;
}

/**
 * `某市人民政府关于…的通知（某政发〔2017〕2号）` over whom it is sent to: a title with its number
 * behind it. One line of several that are such, as in a list of repealed documents, is none.
 */
export function gluedAt(views: View[], at: number): Candidate | undefined {
  if (isGlued(views[at - 1])) return undefined;
  let to = at;
  while (to < at + LINES && isLine(views, to) && !isGlued(views[to])) to++;
  if (!isGlued(views[to]) || !isLine(views, to) || !isTo(views[to + 1])) return undefined;
  const words = together(views.slice(at, to + 1));
  return isWholeTitle(words.slice(0, gluedNumber(words)?.at))
    ? { ...untitledNumber(views, [at, to + 1]), sent: true }
    : undefined;
}

const isGlued = (view: View | undefined) =>
  view?.block.type === "paragraph" && (gluedNumber(view.text)?.at ?? 0) > 0;
const isTo = (view: View | undefined) =>
  view?.block.type === "paragraph" && view.tight.endsWith(":") && isRecipients(view.text);

/** The lines between the end of a document and a number: its title, whatever kind they end in. */
export function titleBetween(
  views: View[],
  number: number,
): [from: number, to: number] | undefined {
  let from = number;
  while (from > 0 && number - from < LINES && isLine(views, from - 1)) from--;
  return from < number && isEnd(views[from - 1]) ? [from, number] : undefined;
}
