/** Whose a text is and of which day, where that stands over it and not under it. */
import { officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { isProse } from "../../grammar/genres.ts";
import { isRecipients } from "../../grammar/recipients.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { setFrame } from "./set-frame.ts";

/** So many offices sign at most, and so long is a line that is text and no further line of a signature. */
const OFFICES = 5;
const SENTENCE = 20;
/** So long is the second line of a title at most. */
const SECOND = 30;

/** Reads the lines that sign over a text; gives how many they are. */
export const signedOver = (views: View[], fields: Decree): number =>
  officesAndDay(views, fields) || officeAlone(views, fields) || dayAlone(views, fields);

/** `松阳县统计局` / `2023年3月28日` right under the title of a text that follows: whose it is and its day. */
function officesAndDay(views: View[], fields: Decree): number {
  const first = views[0] && isSecondTitle(views[0]) ? 1 : 0;
  let at = first;
  while (views[at] && officesIn(views[at]!.text)) at++;
  const date =
    at > first && at < first + OFFICES && views[at] ? dateLine(views[at]!.text)?.iso : undefined;
  if (!date || !views.slice(at + 1, at + 4).some(({ tight }) => tight.length > SENTENCE)) return 0;
  const offices = views.slice(first, at).flatMap(({ text }) => officesIn(text) ?? []);
  if (fields.issuer.length === 0) fields.issuer = offices;
  fields.date = date;
  for (const view of views.slice(0, at + 1)) setFrame(view, "题注");
  return at + 1;
}

/**
 * `州医疗保障局` right under a title, over the text or its addressees: who explains, or who issues
 * what names no office. Under the title of a list it heads a group.
 */
function officeAlone([office, text]: View[], fields: Decree): number {
  const offices = isProse.has(fields.genre ?? "") && office && officesIn(office.text);
  if (!offices || !text || !(text.tight.length > SENTENCE || isRecipients(text.text))) return 0;
  if (fields.issuer.length === 0) fields.issuer = offices;
  setFrame(office!, "题注");
  return 1;
}

/** `1999年12月25日` alone between the title and the text: its day, as lists of appointments print it. */
function dayAlone([day, text]: View[], fields: Decree): number {
  const date = day && dateLine(day.text)?.iso;
  if (!date || !text || text.tight.length <= SENTENCE || dateLine(text.text)) return 0;
  fields.date = date;
  setFrame(day, "题注");
  return 1;
}

/** `——全省人口情况` under the title of a bulletin. */
const isSecondTitle = ({ folded, tight }: View) =>
  elements.dash.test(folded) && tight.length <= SECOND && !sentence.ended.test(tight);
