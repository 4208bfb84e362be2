import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { splitOffices } from "../../grammar/agencies.ts";
import { dateLine, dateTail } from "../../grammar/dates.ts";
import { dayBeside } from "../../grammar/numbers.ts";
import { titleNoteOf } from "../../grammar/title-notes.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";

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

/** The day in the letterhead of 纪要 and the like: `某市人民政府办公室　2022年11月28日`. */
export function dateOfHead({ children }: DecreeNode): string | null {
  for (const child of children) {
    if (child.type !== "paragraph") continue;
    const words = wording(child);
    if (child.data?.frame === "文号") {
      const day = dateLine(dayBeside(words) ?? "")?.iso;
      if (day) return day;
    }
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
