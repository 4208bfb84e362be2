import { officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { unspaced } from "../../grammar/fold.ts";
import { toInteger } from "../../grammar/numerals.ts";
import type { View } from "../../view.ts";
import { isTitleLine } from "../decrees/title-line.ts";

/** `附件2` over a text, or in front of its title. */
export interface Label {
  number: number | null;
  /** the title on the label's own line */
  title: string | null;
  omitted: boolean;
}

const SHORT = 60;

/** The label that a line is, if any. */
export function labelAt({ tight, folded, text, block }: View): Label | undefined {
  if (block.type !== "paragraph" || tight.length > SHORT + 12) return undefined;
  const alone = elements.label.exec(tight);
  if (alone) return { number: toInteger(alone.groups!.number ?? ""), title: null, omitted: false };
  const omitted = elements.labelOmitted.exec(tight)?.groups;
  if (omitted)
    return { number: toInteger(omitted.number ?? ""), title: omitted.title || null, omitted: true };
  const titled = elements.attached.exec(folded);
  if (!titled || sentence.ended.test(titled.groups!.title!)) return undefined;
  const title = text.slice(text.length - titled.groups!.title!.length);
  return { number: toInteger(titled.groups!.number ?? ""), title: unspaced(title), omitted: false };
}

/**
 * How many lines from `at` on are a list of attachments (附件说明) and no label:
 * several items in a row, or one with nothing of a text behind it. 0 for none.
 */
export function listLength(views: View[], at: number): number {
  const first = views[at]!;
  if (first.block.type !== "paragraph" || first.block.data?.frame === "附件说明") return 0;
  const alone = elements.label.test(first.tight);
  if (!alone && !elements.attached.test(first.folded)) return 0;
  let end = at + 1;
  while (views[end] && isItem(views[end]!)) end++;
  const next = views[end];
  if (end - at === 1) return !alone && (closes(next) || isSignature(views, end)) ? 1 : 0;
  return closes(next) || isTitleLine(next!) ? end - at : 0;
}

/** `福江省自然资源厅` over its date */
const isSignature = (views: View[], at: number) =>
  officesIn(views[at]?.text ?? "") !== null && dateLine(views[at + 1]?.text ?? "") !== undefined;

/** A further item of a list: `2.X`, `附件2.docx`, `2.…(略)`. */
const isItem = ({ folded, tight, block }: View) =>
  block.type === "paragraph" &&
  tight.length < 80 &&
  !tight.endsWith("。") &&
  (elements.attachedNext.test(folded) || elements.attachedFile.test(tight));

/** What can stand behind a list of attachments: the end, a label, a date, the signature. */
const closes = (next: View | undefined) =>
  next === undefined ||
  elements.label.test(next.tight.slice(0, 8)) ||
  elements.attached.test(next.folded) ||
  dateLine(next.text) !== undefined ||
  (next.block.type === "paragraph" && next.block.data?.frame !== undefined);
