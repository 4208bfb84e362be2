import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { splitOffices } from "../../grammar/agencies.ts";
import { dateLine, dateTail } from "../../grammar/dates.ts";
import { elements } from "../../grammar/elements.ts";
import { unspaced } from "../../grammar/fold.ts";
import { dayBeside, numberLine, withoutDay } from "../../grammar/numbers.ts";
import { titleNoteOf } from "../../grammar/title-notes.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import { setFrame } from "./set-frame.ts";

/**
 * Takes from the 题注 of a document what it says nowhere else: the number of
 * the order that published it, its day, who passed it.
 */
export function readTitleNotes(views: View[], fields: Decree, file: VFile) {
  for (const { block, tight } of views) {
    if (block.type !== "paragraph" || block.data?.frame !== "题注") continue;
    const note = titleNoteOf(tight);
    if (!note) continue;
    if (note.number && fields.number === null) {
      fields.number = note.number;
      fields.numberPrinted ??= note.number;
    }
    if (fields.issuer.length === 0 && fields.number === null && note.body)
      fields.issuer = splitOffices(note.body);
    if (fields.date !== null || note.date === null) continue;
    fields.date = note.date;
    if (note.amended) severalDays(file, block.position, note.date);
  }
}

/** `（一九九二年三月二十日云政干〔1992〕7号）` as the last line of a document that names neither: its number and its day. */
export function readNumberAtEnd(views: View[], fields: Decree) {
  const last = views.at(-1);
  const day = last && elements.bracketed.test(last.tight) && dayBeside(last.text);
  const number = day ? numberLine(last.text) : undefined;
  if (!day || !number || fields.number !== null || fields.numberPrinted !== null) return;
  fields.number = number.canonical;
  fields.numberPrinted = unspaced(withoutDay(last.text));
  fields.date ??= dateLine(day)?.iso ?? null;
  setFrame(last, "题注");
}

/** The day in the letterhead of 纪要 and the like: `某市人民政府办公室　2022年11月28日`. */
export function dateOfHead(node: DecreeNode): string | null {
  const beside = dayOfNumber(node);
  if (beside) return beside;
  for (const child of node.children) {
    if (child.type !== "paragraph") continue;
    const words = wording(child);
    if (child.data?.frame !== "机关") continue;
    const date = (dateLine(words) ?? dateTail(words))?.iso;
    if (date) return date;
  }
  return null;
}

function severalDays(file: VFile, place: View["block"]["position"], date: string) {
  doubt(
    file,
    "date",
    `题注有通过与修改的几个日期，暂取 ${date}；请核对，需要时用勘误 fields 写明 date`,
    {
      place,
      actual: date,
      expected: ["成文日期"],
    },
  );
}

/** The day beside the number: `云政发〔1992〕21号　（1992年3月18日）`. */
export function dayOfNumber({ children }: DecreeNode): string | null {
  for (const child of children) {
    if (child.type !== "paragraph" || child.data?.frame !== "文号") continue;
    const day = dateLine(dayBeside(wording(child)) ?? "")?.iso;
    if (day) return day;
  }
  return null;
}
