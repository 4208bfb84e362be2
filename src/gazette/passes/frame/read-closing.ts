import type { VFile } from "vfile";
import { type DateRead, differ } from "../../grammar/dates.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { doubt } from "../../message.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";
import type { Closing } from "./closing.ts";
import { setFrame } from "./set-frame.ts";

/** Takes from the lines that close a text who signs, the day and what is said of publicity. */
export function readClosing(views: View[], closing: Closing, fields: Decree, file: VFile) {
  const { signatures, date, days, notes } = closing;
  for (const { at } of signatures) setFrame(views[at]!, "署名");
  fields.signer = signatures.flatMap(({ signer }) => signer ?? []).join("、") || fields.signer;
  if (date) {
    if (!signatures.some(({ at }) => at === date.at)) setFrame(views[date.at]!, "日期");
    fields.date = date.iso;
    for (const at of days?.lines ?? [])
      if (!signatures.some((one) => one.at === at)) setFrame(views[at]!, "日期");
    if (date.iso === null) noSuchDay(views[date.at]!, date.printed, file);
    else if (days && differ(days.all)) twoDays(views[date.at]!, days.all, date.iso, file);
  }
  for (const at of notes) {
    setFrame(views[at]!, "附注");
    fields.publicity ??= publicityOf(views[at]!.folded) ?? null;
  }
}

function noSuchDay({ block }: View, printed: string, file: VFile) {
  doubt(file, "date", `成文日期不成其为日期：“${printed}”；date 留空，请核对原刊`, {
    place: block.position,
    actual: printed,
    expected: ["2019年7月11日"],
  });
}

/** Offices that issue together date a document by the last of them to sign (条例第九条). */
function twoDays({ block }: View, all: readonly DateRead[], iso: string, file: VFile) {
  const printed = all.map((one) => one.printed);
  doubt(
    file,
    "date",
    `联合署名之下的日期不同（${printed.join("、")}），暂取在后的 ${iso}；请核对原刊`,
    {
      place: block.position,
      actual: printed.join("、"),
      expected: ["最后签发机关负责人签发的日期"],
    },
  );
}
