import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import type { NumberRead } from "../../grammar/number-read.ts";
import { isLawName } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { addressedAt, gluedAt } from "./addressed.ts";
import { besideAt, isOfTable } from "./beside.ts";
import { isHeadAt } from "./head-line.ts";
import { headlessAt } from "./headless.ts";
import { inFrontAt } from "./in-front.ts";
import { isNumber, numberedAt } from "./numbered.ts";
import { orderAt } from "./order-at.ts";
import { onceEach } from "./printed-twice.ts";
import { recordEnd } from "./record-of.ts";
import { withRecord } from "./recorded.ts";
import { isTitleAt, isTitleLine, isTitleNote, linesToKind, together } from "./title-line.ts";
import { titleBelow } from "./titles.ts";
import { minutesAt, orderTitledAt, publishingAt } from "./unnumbered.ts";
import { untitledNumber } from "./untitled.ts";

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
  /** minutes by their letterhead and issue: `某市人民政府专题会议纪要` over `〔2020〕18号` */
  series?: boolean;
  /** up to three lines whatever their words, between the end of a document and addressees */
  addressed?: boolean;
  /** a whole title with its number behind it, over addressees */
  sent?: boolean;
  /** a title over a paragraph that begins with its number and day */
  inFront?: boolean;
  /** an order whose head is not printed */
  headless?: boolean;
  /** a speech, figures or a chronicle, by the title and what stands under it */
  beside?: "讲话" | "数据" | "大事记";
  /** the lines of a web page's records of the document, over its title and under it */
  records?: [from: number, to: number][];
  /** the head that stands under the 题注 of a title that is printed twice: lines of the text that are read as a head */
  again?: [from: number, to: number];
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
  return onceEach(found, views);
}

const candidateAt = (views: View[], at: number) => {
  const found =
    orderAt(views, at) ??
    publishingAt(views, at) ??
    orderTitledAt(views, at) ??
    headlessAt(views, at) ??
    numberedAt(views, at) ??
    minutesAt(views, at) ??
    gluedAt(views, at) ??
    inFrontAt(views, at) ??
    besideAt(views, at) ??
    titledAt(views, at) ??
    notedAt(views, at) ??
    sectionedAt(views, at) ??
    addressedAt(views, at) ??
    recordedAt(views, at);
  return found && withRecord(found, views);
};

/** Up to three lines of a title, whatever their words, over a web page's record of it. */
function recordedAt(views: View[], at: number): Candidate | undefined {
  for (let to = at + 1; to <= at + 3 && isTitleAt(views, to - 1); to++)
    if (recordEnd(views, to) > to) return untitledNumber(views, [at, to]);
  return undefined;
}

/** A title without a number line: whole words, or words that a number is glued to. */
function titledAt(views: View[], at: number): Candidate | undefined {
  const view = views[at]!;
  if (!isTitleLine(view) || isHeadAt(views, at)) return undefined;
  const title = titleBelow(views, at - 1);
  if (!title || isNumber(views[title[1]])) return undefined;
  return untitledNumber(views, title);
}

/** `桐岭市湿地保护条例` with a 题注 under it: the title of a law that names no matter. */
function notedAt(views: View[], at: number): Candidate | undefined {
  const lines = linesToKind(views, at) || (isLawAt(views, at) ? 1 : 0);
  return lines > 0 && isTitleNote(views[at + lines])
    ? untitledNumber(views, [at, at + lines])
    : undefined;
}

/** `中华人民共和国水法`: a title by its name, whose last word is no kind that other titles have. */
const isLawAt = (views: View[], at: number) => isTitleAt(views, at) && isLawName(views[at]!.tight);

/** The first lines under the name of a section are a title, whatever their words; a chronicle may begin with its first day. */
function sectionedAt(views: View[], at: number): Candidate | undefined {
  const section = views[at - 1]?.section;
  if (section === undefined || views[at]!.section !== undefined) return undefined;
  if (elements.dayAlone.test(views[at]!.tight))
    return { from: at, body: at, numbers: [], key: titleKey(section) };
  if (!isTitleLine(views[at]!)) return undefined;
  let to = at + Math.max(1, linesToKind(views, at));
  while (
    genreOf(together(views.slice(at, to))) === null &&
    to < at + 3 &&
    views[to] &&
    isTitleLine(views[to]!) &&
    !isOfTable(views[to]!)
  )
    to++;
  return views[to] && !isNumber(views[to]) ? untitledNumber(views, [at, to]) : undefined;
}
