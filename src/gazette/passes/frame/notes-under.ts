/** The notes between a title and its text: who speaks, the day, a registration, what a web page adds. */
import { elements } from "../../grammar/elements.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isRecordLine } from "../../grammar/record.ts";
import type { FrameRole } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { dayOf, isByline, readByline } from "./byline.ts";
import { setFrame } from "./set-frame.ts";

/** No note of a title is longer. */
const NOTE = 500;

/** Reads the notes from a line on; gives the index of the first line that is none. */
export function notesUnder(views: View[], from: number, fields: Decree): number {
  let at = from;
  for (; at < views.length; at++) {
    if (isOfHead(views[at]!)) continue;
    const role = noteOf(views, at, fields);
    if (role === undefined) break;
    setFrame(views[at]!, role);
  }
  return at;
}

/** What a note is, once its field is taken from it; undefined where a line is no note. */
function noteOf(views: View[], at: number, fields: Decree): FrameRole | undefined {
  const view = views[at]!;
  const { tight, folded } = view;
  const date = dayOf(view);
  const publicity = publicityOf(folded);
  if (isByline(views, at)) readByline(view, fields);
  else if (date) fields.date = date;
  else if (isRegistration(view)) {
    fields.registration ??= registrationOf(view);
    return "登记号";
  } else if (isRecordLine(folded) || publicity !== undefined) {
    fields.publicity ??= publicity ?? null;
    return isRecordLine(folded) ? "著录" : "附注";
  } else if (!elements.titleNote.test(tight.slice(0, NOTE)) && !elements.days.test(tight))
    return undefined;
  return "题注";
}

/** A line of the head that stands under the 题注, where the title is printed twice. */
const isOfHead = ({ block }: View) =>
  block.type === "paragraph" && ["机关", "文号"].includes(block.data?.frame ?? "");

/** `统一登记号：LJGS—2020—002` under the number */
const isRegistration = ({ tight, block }: View) =>
  block.type === "paragraph" && tight.length < 60 && elements.registration.test(tight);
const registrationOf = ({ tight }: View) => {
  const { id, code } = elements.registration.exec(tight)!.groups!;
  return id ?? code ?? tight;
};
