import { attachments } from "../../grammar/attachments.ts";
import { dateLine } from "../../grammar/dates.ts";
import { sentence } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { publishes } from "../../grammar/sends-on.ts";
import { signatureIn } from "../../grammar/signatures.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isTitleAt, together } from "./title-line.ts";

/** So many lines sign an order, and so many are the title of what it publishes, at most. */
const SIGNED = 4;
const TITLE = 3;
/** No sentence that publishes is longer. */
const LONGEST = 500;

/**
 * `《…办法》已经…通过，现予公布` / `省长　李纪恒` / `2013年3月1日` / `…办法`: an order whose head is
 * not printed, or was a picture.
 */
export function headlessAt(views: View[], at: number): Candidate | undefined {
  const { folded, tight } = views[at]!;
  if (!folded.startsWith("《") || !publishes.test(tight.slice(0, LONGEST))) return undefined;
  const title = matchesOf(folded.slice(0, LONGEST), attachments.nested)[0]?.groups?.title;
  const day = dayUnder(views, at);
  if (!title || !isOver(views[at - 1]) || day === undefined) return undefined;
  return isCalled(views, day + 1, titleKey(title))
    ? { from: at, body: at, numbers: [], headless: true, key: "" }
    : undefined;
}

/** Nothing of its own stands over it: the end of another document, the name of a section. */
const isOver = (view: View | undefined) =>
  view === undefined ||
  view.section !== undefined ||
  view.block.type === "table" ||
  sentence.full.test(view.tight) ||
  dateLine(view.text) !== undefined;

/** The day under the persons who sign. */
function dayUnder(views: View[], at: number): number | undefined {
  let next = at + 1;
  while (next <= at + SIGNED && views[next] && signatureIn(views[next]!.text, false)?.signer)
    next++;
  return next > at + 1 && views[next] && dateLine(views[next]!.text) ? next : undefined;
}

/** Whether the lines from here on are the title that the order names. */
function isCalled(views: View[], from: number, key: string): boolean {
  for (let to = from + 1; to <= from + TITLE && isTitleAt(views, to - 1); to++)
    if (titleKey(together(views.slice(from, to))) === key) return true;
  return false;
}
