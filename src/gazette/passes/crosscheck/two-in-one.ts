import type { VFile } from "vfile";
import { contentsLine } from "../../grammar/contents.ts";
import { doubt } from "../../message.ts";
import type { Entry } from "../../schema.ts";

/** Leaders in the midst of a title: its page is damaged, and the next entry was taken for the rest of it. */
export function twoInOne({ line, title }: Entry, file: VFile) {
  if (!contentsLine.leadersInside.test(title)) return;
  doubt(
    file,
    "limit",
    "目录此条的题名之间有引导点，像是两条并作一条；请核对页码，并核对是否漏分了一件",
    {
      place: { line, column: 1 },
      actual: title,
    },
  );
}
