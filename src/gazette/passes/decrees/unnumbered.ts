import { officesIn } from "../../grammar/agencies.ts";
import { dateLine, dateTail } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { isOrderHead, orderHeadOf } from "../../grammar/orders.ts";
import { publishes } from "../../grammar/sends-on.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isOrderTitle } from "./head-line.ts";
import { isTitleLine, letterheadOf, together } from "./title-line.ts";
import { titleBelow } from "./titles.ts";

/** `某市人民代表大会常务委员会公告` without an ordinal, right over the sentence that publishes a law. */
export function publishingAt(views: View[], at: number): Candidate | undefined {
  const text = views[at + 1];
  if (!isOrderHead(views[at]!.text) || views[at]!.section !== undefined || !text) return undefined;
  const says = text.folded.startsWith("《") && publishes.test(text.tight.slice(0, 500));
  return says ? { from: at, body: at + 1, numbers: [], head: at, key: "" } : undefined;
}

/** `滇西省人民政府命令` over `滇西省封山禁火令`: an order without an ordinal, whose title says what is ordered. */
export function orderTitledAt(views: View[], at: number): Candidate | undefined {
  const { text, section } = views[at]!;
  if (section !== undefined || !views[at + 1] || !isOrderHead(text)) return undefined;
  if (!isOffice(orderHeadOf([text])) || !isOrderTitle(views, at + 1)) return undefined;
  const title: [number, number] = [at + 1, at + 2];
  return {
    from: at,
    body: at + 2,
    title,
    numbers: [],
    head: at,
    key: titleKey(views[at + 1]!.text),
  };
}

const isOffice = (head: string) => officesIn(head.slice(0, -1)) !== null;

/** So many lines say which meeting it was and when. */
const LINES = 2;

/** `某县人民政府` / `常务会议纪要` / `第7次` / `2022年6月17日`: minutes whose letterhead is their title. */
export function minutesAt(views: View[], at: number): Candidate | undefined {
  const to = titleEnd(views, at);
  if (to === undefined) return undefined;
  let body = to;
  while (body < to + LINES && views[body] && isOfMeeting(views[body]!)) body++;
  if (body === to || titleBelow(views, body - 1) || titleBelow(views, to)) return undefined;
  const title: [number, number] = [at, to];
  const key = titleKey(together(views.slice(...title)));
  return { from: at, body, title, numbers: [], series: true, key };
}

function titleEnd(views: View[], at: number): number | undefined {
  const [first, second] = views.slice(at, at + 2);
  if (!first || first.section !== undefined) return undefined;
  if (letterheadOf(first) && first.tight.endsWith("纪要")) return at + 1;
  if (second && isOfSeries(first, second)) return at + 1;
  return second && officesIn(first.text) && elements.letterheadKind.test(second.tight)
    ? at + 2
    : undefined;
}

/** `研究城区排水有关问题的会议纪要` / `〔2008〕第12期`: what a meeting was about, and the issue of its series */
const isOfSeries = (first: View, second: View) =>
  isTitleLine(first) &&
  elements.minutes.test(first.tight) &&
  elements.letterheadIssue.test(second.tight);

const isOfMeeting = ({ tight, text }: View) =>
  elements.letterheadIssue.test(tight) || dateLine(text) !== undefined || isDated(text);

/** `某地区行政公署办公室　　2015年12月8日`: who keeps the minutes, and the day */
const isDated = (text: string) => officesIn(dateTail(text)?.before ?? "") !== null;
