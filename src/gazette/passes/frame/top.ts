import { officesIn } from "../../grammar/agencies.ts";
import { dateInside, dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { fold } from "../../grammar/fold.ts";
import { genres } from "../../grammar/genres.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import {
  addresseesBefore,
  isRecipients,
  recipientsGoOn,
  recipientsOf,
} from "../../grammar/recipients.ts";
import { isRecordLine } from "../../grammar/record.ts";
import { isName } from "../../grammar/rosters.ts";
import type { FrameRole } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { isTitleLine } from "../decrees/titles.ts";

/** `松阳县统计局` / `2023年3月28日` right under the title of a text that follows: whose it is and its day. */
function signedOver(views: View[], fields: Decree): number {
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

/** `1999年12月25日` alone between the title and the text: its day, as lists of appointments print it. */
function dayOver([day, text]: View[], fields: Decree): number {
  const date = day && dateLine(day.text)?.iso;
  if (!date || !text || text.tight.length <= SENTENCE || dateLine(text.text)) return 0;
  fields.date = date;
  setFrame(day, "题注");
  return 1;
}

/**
 * `州医疗保障局` right under a title, over the text or its addressees: who explains, or who issues
 * what names no office. Under the title of a list it heads a group.
 */
function issuedBy([office, text]: View[], fields: Decree): number {
  const offices = fields.genre && UNDERSIGNED.has(fields.genre) && office && officesIn(office.text);
  if (!offices || !text || !(text.tight.length > SENTENCE || isRecipients(text.text))) return 0;
  if (fields.issuer.length === 0) fields.issuer = offices;
  setFrame(office!, "题注");
  return 1;
}

/** Kinds whose text is prose: no group of a list is headed by an office in them. */
const UNDERSIGNED: ReadonlySet<string> = new Set([
  ...[
    "解读",
    "规定",
    "办法",
    "条例",
    "细则",
    "规则",
    "决定",
    "决议",
    "通知",
    "通告",
    "公告",
    "意见",
  ],
]);

/** `——全省人口情况` under the title of a bulletin. */
const isSecondTitle = ({ folded, tight }: View) =>
  elements.dash.test(folded) && tight.length <= SECOND && !sentence.ended.test(tight);

/** So many offices sign at most, and so long is a line that is text and no further line of a signature. */
const OFFICES = 5;
const SENTENCE = 20;
/** So long is the second line of a title at most. */
const SECOND = 30;

/** The notes under the title and the 主送机关; gives the index of the first line of the text. */
export function readTop(views: View[], fields: Decree): number {
  let at = signedOver(views, fields) || issuedBy(views, fields) || dayOver(views, fields);
  for (; at < views.length; at++) {
    const view = views[at]!;
    if (isOfHead(view)) continue;
    const date = dayOf(view);
    if (isByline(views, at)) {
      if (fields.issuer.length === 0) fields.issuer = officesIn(view.text) ?? [];
      fields.signer = speakerOf(view.text) ?? fields.signer;
    } else if (date) fields.date = date;
    else if (isRegistration(view)) {
      fields.registration ??= registrationOf(view);
      setFrame(view, "登记号");
      continue;
    } else if (isRecordLine(view.folded)) {
      fields.publicity ??= publicityOf(view.folded) ?? null;
      setFrame(view, "著录");
      continue;
    } else if (publicityOf(view.folded)) {
      fields.publicity ??= publicityOf(view.folded)!;
      setFrame(view, "附注");
      continue;
    } else if (!isNote(view)) break;
    setFrame(view, "题注");
  }
  const line = views[at];
  if (line && line.block.type === "paragraph" && isRecipients(line.text)) {
    const more = views[at + 1];
    const two = more && isRecipients(more.text) && recipientsGoOn(line.text);
    const lines = two ? [line, more] : [line];
    fields.recipients = lines.flatMap(({ text }) => recipientsOf(text));
    for (const one of lines) setFrame(one, "主送");
    at += lines.length;
  } else if (line?.block.type === "paragraph" && genres.official.test(fields.genre ?? "")) {
    const head = addresseesBefore(line.text);
    if (head) fields.recipients = recipientsOf(head);
  }
  return at;
}

export function setFrame({ block }: View, frame: FrameRole) {
  if (block.type === "paragraph") block.data = { ...block.data, frame };
}

/** `统一登记号：LJGS—2020—002` under the number */
const isRegistration = ({ tight, block }: View) =>
  block.type === "paragraph" && tight.length < 60 && elements.registration.test(tight);
const registrationOf = ({ tight }: View) => {
  const { id, code } = elements.registration.exec(tight)!.groups!;
  return id ?? code ?? tight;
};

/** A line of the head that stands under the 题注, where the title is printed twice. */
const isOfHead = ({ block }: View) =>
  block.type === "paragraph" && ["机关", "文号"].includes(block.data?.frame ?? "");

const isNote = ({ tight }: View) => elements.titleNote.test(tight.slice(0, 500));

/** The day of a line under the title: `（2018年11月20日）`, `——2021年1月15日在…会议上`. */
function dayOf(view: View | undefined): string | null | undefined {
  if (!view) return undefined;
  if (view.tight.startsWith("(")) return dateLine(view.text)?.iso;
  return elements.subtitle.test(view.tight) ? dateInside(view.text)?.iso : undefined;
}

/**
 * `省水利厅`, `市委副书记、市长　林建华` between a title and its day in brackets; a
 * speaker or an office under such a day.
 */
function isByline(views: View[], at: number): boolean {
  const view = views[at]!;
  if (dayOf(view) !== undefined || !isTitleLine(view)) return false;
  if (dayOf(views[at + 1]) !== undefined) return true;
  const named = speakerOf(view.text) !== null || officesIn(view.text) !== null;
  return dayOf(views[at - 1]) !== undefined && named;
}

/** Who speaks, by the line under the title: `市委副书记、市长　林建华`, `孙立人`. */
function speakerOf(text: string): string | null {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  const padded = words.length - words.findLastIndex((word) => word.length > 1) - 1;
  const name = padded > 1 ? words.slice(-padded).join("") : words.at(-1)!;
  return isName(name, true) ? name : null;
}
