import { elements, sentence } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import type { View } from "../../view.ts";
import { setFrame } from "./set-frame.ts";

/** No item of a list of attachments is longer. */
const LONGEST = 80;
/** No rest of one is. */
const REST = 40;

/** The list of attachments that stands between the text and the signature. */
export function readAttached(views: View[], start: number, end: number) {
  let at = end - 1;
  while (at >= start && (isNext(views[at]!) || isRest(views, at, end))) at--;
  if (at < start) return;
  const { folded, tight } = views[at]!;
  if (!elements.attached.test(folded) && !(at < end - 1 && elements.label.test(tight))) return;
  for (const view of views.slice(at, end)) setFrame(view, "附件说明");
}

const isNext = ({ folded, tight }: View) =>
  elements.attachedNext.test(folded) && tight.length < LONGEST;

/**
 * The second line of an item, `附件：1.…联席会议|制度`: the next item's numeral
 * follows it, or the two spell a title that is printed further down.
 */
function isRest(views: View[], at: number, end: number): boolean {
  const { tight } = views[at]!;
  const above = views[at - 1];
  if (!above || tight === "" || tight.length > REST) return false;
  const item = itemOf(above);
  if (!item) return false;
  const next = at + 1 < end ? itemOf(views[at + 1]!) : undefined;
  if (next && next.number === item.number + 1) return !sentence.end.test(tight);
  return isPrinted(views, end, titleKey(item.title + tight));
}

/** The number (0 for none) and the title of an item, the first behind its label or a further one. */
function itemOf({ folded }: View): { number: number; title: string } | undefined {
  const match = elements.attached.exec(folded) ?? elements.attachedNext.exec(folded);
  if (!match) return undefined;
  const { number, title } = match.groups!;
  const numeral = elements.numeral.exec(title!)?.[0] ?? "";
  return {
    number: Number.parseInt(number || numeral || "0", 10),
    title: title!.slice(numeral.length),
  };
}

/** Whether a line further down, or two of them, spell a title. */
const isPrinted = (views: View[], end: number, key: string) =>
  views.slice(end).some(({ tight }, at, below) => {
    const own = titleKey(tight);
    return (
      own === key || (key.startsWith(own) && own + titleKey(below[at + 1]?.tight ?? "") === key)
    );
  });
