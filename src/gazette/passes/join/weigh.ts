import { isOfTwo } from "../../grammar/artefacts.ts";
import { elements, sentence, TERMINAL } from "../../grammar/elements.ts";
import {
  ENOUGH,
  endsItem,
  evidence,
  goesOn,
  isBrokenOff,
  isFigure,
  isHalf,
  isOpen,
  NEVER,
  THIN,
  waitsForFigure,
} from "../../grammar/joins.ts";
import { isAddressed } from "../../grammar/recipients.ts";
import { isBareHeading, isStart, isWhole, mayGoOn } from "../../grammar/starts.ts";
import { isBeside } from "../../table/narrow.ts";
import type { View } from "../../view.ts";
import type { Seam } from "./setting.ts";

/** What is found of a seam between two blocks. */
export interface Weighed {
  /** join them; leave them and ask; the upper one breaks off and the lower begins something; apart */
  verdict: "join" | "ask" | "cut" | "apart";
  /** why it was not weighed at all; null when the evidence was counted */
  reason: string | null;
  /** what spoke for and against, with its weight */
  found: { name: string; weight: number }[];
  score: number;
}

/** What the setting alone is worth: a full line over what no paragraph begins with, or over what one may. */
const SET: Record<"goes on" | "full" | "none", Weighed["found"]> = {
  "goes on": [{ name: "上行满栏而下行顶格", weight: ENOUGH }],
  full: [{ name: "上行满栏", weight: ENOUGH }],
  none: [],
};

const unweighed = (verdict: Weighed["verdict"], reason: string): Weighed => ({
  verdict,
  reason,
  found: [],
  score: 0,
});

/** Whether two blocks in a row are one paragraph that a page's end broke, and on what evidence. */
export function weigh(upper: View, lower: View, seam?: Seam): Weighed {
  if (seam === "begins") return unweighed("apart", "下一行缩进，另起一段");
  if (seam === undefined && mayEndItem(upper, lower))
    return unweighed("ask", "上一行像独行标题，下一行却像一项之尾");
  if (
    seam === "full" &&
    isBareHeading(upper) &&
    !isStart(lower) &&
    !isHalf(upper.folded, lower.folded)
  )
    return unweighed("ask", "上一行满栏，像独行标题");
  const beside = besideReason(upper, lower);
  if (beside) return unweighed(seam === undefined ? "apart" : "ask", beside);
  const whole = wholeReason(upper, lower, seam);
  if (whole) return unweighed("apart", whole);
  const goes =
    (isOpen(upper.folded) && mayGoOn(lower)) ||
    waitsForFigure(upper.folded, lower.folded) ||
    (seam !== undefined && isFigure(lower.folded));
  if (isWhole(lower) || (isStart(lower) && !goes))
    return unweighed(isCut(upper, lower) ? "cut" : "apart", "下一行自成一行或另起一条");
  const set = SET[seam ?? "none"];
  const counted = evidence
    .filter(({ holds }) => holds(tailOf(upper.folded), lower.folded))
    .map(({ name, weight }) => ({ name, weight }));
  const found = [...set, ...counted];
  const score = found.reduce((sum, { weight }) => sum + weight, 0);
  const never = found.some(({ weight }) => weight <= NEVER);
  const joins = !never && score >= ENOUGH;
  return {
    verdict: joins ? "join" : never || score >= THIN ? "ask" : "apart",
    reason: null,
    found,
    score,
  };
}

/** Lines that are no words in a row: two columns in one line, rows of a table with single spaces. */
const besideReason = (upper: View, lower: View) => {
  if (isOfTwo(upper.folded) && isOfTwo(lower.folded)) return "上下两行都像左右两栏并成的一行";
  return isBeside(upper.text, lower.text) ? "上下两行都像表格的行" : undefined;
};

/** `（二）连续两年未开发利|用的；`: two halves of an item, or a heading and what is listed under it. */
const mayEndItem = (upper: View, lower: View) =>
  isBareHeading(upper) &&
  upper.lex.hashes === 0 &&
  !isStart(lower) &&
  endsItem(upper.folded, lower.folded);

/** The end of a long paragraph says as much as the whole. */
const tailOf = (text: string) => (text.length > 2000 ? text.slice(-2000) : text);

/** Why a line can be no upper half of a broken paragraph; one that ends in 》 or ) is one only before what cannot begin one. */
function wholeReason(view: View, lower: View, seam: Seam): string | undefined {
  if (view.text === "") return "上一行没有字";
  if (isAddressed(view.folded, lower.folded)) return "上一行是主送机关";
  const open = isOpen(view.folded);
  if (!open && isEnded(view.folded, seam) && !goesOn(view.folded, lower.folded))
    return "上一行有句末标点";
  if (isWhole(view) || elements.telephone.test(view.tight))
    return "上一行自成一行（标题、文号、日期、名单、表的一行等）";
  if (!open && seam === undefined && (isBareHeading(view) || elements.tableNote.test(view.folded)))
    return "上一行是独行标题或表注";
  return undefined;
}

/** Whether a sentence ends with its line; a full line whose quotation or bracket holds no sentence ends in its midst. */
const isEnded = (folded: string, seam: Seam) =>
  TERMINAL.test(folded) &&
  seam !== "goes on" &&
  !(seam === "full" && sentence.closesWord.test(folded));

/** Whether a sentence breaks off before what closes a text, or before the next provision. */
const isCut = ({ folded, lex }: View, lower: View) =>
  lex.hashes === 0 && isBrokenOff(tailOf(folded)) && lower.block.type === "paragraph";
