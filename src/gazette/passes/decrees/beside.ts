import {
  isChronicleTitle,
  isFiguresTitle,
  isGreeting,
  isSpeechTitle,
  opensDay,
} from "../../grammar/beside.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { fold } from "../../grammar/fold.ts";
import { tables } from "../../grammar/tables.ts";
import { isHeads } from "../../table/headed.ts";
import { mayBeRow } from "../../table/narrow.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isTitleAt, together } from "./title-line.ts";
import { untitledNumber } from "./untitled.ts";

/** A title has so many lines at most; so many lines under it say who spoke and when. */
const LINES = 3;
const UNDER = 4;

/**
 * `在全县…大会上的讲话` over a day in brackets or `同志们：`, `…主要经济指标` over a unit
 * or rows, `大事记` over what happened on several days: what gazettes print beside their documents.
 */
export function besideAt(views: View[], at: number): Candidate | undefined {
  for (let to = at + 1; to <= at + LINES && isTitleAt(views, to - 1); to++) {
    const words = together(views.slice(at, to));
    const under = views.slice(to, to + UNDER);
    const begun = untitledNumber(views, [at, to]);
    if (isSpeechTitle(words) && under.some(opensSpeech)) return { ...begun, beside: "讲话" };
    if (isChronicleTitle(words) && under.filter(({ tight }) => opensDay(tight)).length > 1)
      return { ...begun, beside: "大事记" };
    if (isFiguresTitle(words) && under.some(isOfTable)) return { ...begun, beside: "数据" };
  }
  return undefined;
}

const opensSpeech = ({ text, tight }: View) =>
  isGreeting(tight) || (elements.bracketed.test(tight) && dateLine(text) !== undefined);

/** Whether a line is a table, its unit, the heads of its columns or a row. */
export const isOfTable = ({ block, text }: View) =>
  block.type === "table" || tables.unit.test(fold(text)) || isHeads(text) || mayBeRow(text);
