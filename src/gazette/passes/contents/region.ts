import { contentsLine } from "../../grammar/contents.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { tight } from "../../grammar/fold.ts";
import { openingOf } from "../../grammar/markers.ts";
import { masthead } from "../../grammar/masthead.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isRecord } from "../../grammar/record.ts";
import type { View } from "../../view.ts";
import { pairsOf, recordEnd } from "../decrees/record-of.ts";
import { aboveSection, firstRepeat } from "./repeat.ts";
import { isContentsTable } from "./table.ts";

export interface Region {
  start: number;
  end: number;
}

/** Where the contents stand: from their heading to the first line of a document. */
export function regionOf(views: View[]): Region | undefined {
  const limit = firstBody(views, 0);
  const heading = views.findIndex(({ tight }) => masthead.contents.test(tight.slice(0, 40)));
  const table = views.findIndex(({ block }) => block.type === "table" && isContentsTable(block));
  const paged = views.slice(0, limit).filter(isPagedLine);
  const candidates = [heading, table].filter((at) => at !== -1 && at <= limit);
  if (candidates.length === 0 && paged.length < 3) return undefined;
  const start = candidates.length > 0 ? Math.min(...candidates) : 0;
  const stop = firstBody(views, start + 1);
  const end =
    lastPaged(views, start, stop) ??
    firstRepeat(views, start, stop) ??
    overRecord(views, start, stop);
  return end === undefined || isOfText(views.slice(start, end)) ? undefined : { start, end };
}

/** The contents of one text, printed under its title: nothing but numbered headings, no document among them. */
function isOfText([heading, ...lines]: View[]): boolean {
  if (!masthead.contents.test(heading!.tight)) return false;
  const end = lines.findIndex((view) => !isPaged(view) || view.block.type === "table");
  const listed = end === -1 ? lines : lines.slice(0, end);
  const isHeading = ({ text, tight }: View) =>
    openingOf(text) && !contentsLine.document.test(tight);
  return listed.length > 1 && listed.every(isHeading);
}

/** So many lines with a page make contents of what stands behind the last document. */
const LISTED = 3;

/** Contents printed behind the last document: a heading, and nothing but lines with pages and sections to the end. */
export function regionBehind(views: View[]): Region | undefined {
  const start = views.findLastIndex(({ tight }) => masthead.contents.test(tight));
  if (start === -1) return undefined;
  const lines = views.slice(start + 1).filter(({ tight }) => tight !== "");
  const paged = lines.filter(isPaged);
  if (paged.length < LISTED || firstBody(views, start + 1) < views.length) return undefined;
  return { start, end: lastPaged(views, start, views.length)! };
}

/** The first block that only a document has: a date, a 主送机关, prose. */
function firstBody(views: View[], from: number): number {
  const at = views.findIndex(
    ({ text, folded, tight, block }, index) =>
      index >= from &&
      (tight.length > 150 ||
        isRecorded(block) ||
        recordEnd(views, index) > index ||
        (tight.endsWith("。") && tight.length > 30) ||
        (tight.length > 4 && tight.endsWith(":") && !contentsLine.named.test(tight)) ||
        elements.label.test(tight.slice(0, 20)) ||
        isDay(text) ||
        publicityOf(folded) !== undefined),
  );
  return at === -1 ? views.length : at;
}

/** A day; a month may be an entry: `2008年7月` under 大事记 */
function isDay(text: string): boolean {
  const date = dateLine(text);
  return date !== undefined && date.iso?.length !== MONTH;
}
const MONTH = "2008-07".length;

/** Whether a line of the contents ends in its page. */
export function isPaged(view: View): boolean {
  if (view.block.type === "table") return !isRecorded(view.block);
  if (contentsLine.cutNumber.test(view.folded)) return false;
  if (contentsLine.lettered.test(view.folded.slice(-160))) return true;
  const page = contentsLine.page.exec(view.folded.slice(-160))?.groups?.page;
  return (
    page !== undefined && Number(tight(page)) < 1000 && view.tight.length > tight(page).length + 1
  );
}

/** A line with its page; any table may stand among the lines of the contents, but makes none. */
const isPagedLine = (view: View) => view.block.type !== "table" && isPaged(view);

/** A web page's record of a document. */
const isRecorded = (block: View["block"]) => isRecord(pairsOf(block) ?? []);

/** The block after the last line with a page. */
function lastPaged(views: View[], start: number, stop: number): number | undefined {
  for (let at = stop - 1; at > start - 1; at--) if (isPaged(views[at]!)) return at + 1;
  return undefined;
}

/** Contents of a web site, each with the day it was put up, end over the record of the first document. */
function overRecord(views: View[], start: number, stop: number): number | undefined {
  const listed = views.slice(start, stop).filter(isDated).length;
  if (listed < LISTED || recordEnd(views, stop) === stop) return undefined;
  return aboveSection(views, start, stop);
}

/** A line of contents that ends in the day its document was put up: `…的通知 2023-03-10` */
export const isDated = ({ folded, block }: View) =>
  block.type === "paragraph" && contentsLine.published.test(folded);
