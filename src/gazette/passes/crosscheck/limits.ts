import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { tight } from "../../grammar/fold.ts";
import { headOf } from "../../grammar/limits.ts";
import { numberLine } from "../../grammar/numbers.ts";
import { standing } from "../../grammar/titles.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";
import type { Entry } from "../../schema.ts";
import { type Holder, holdersIn } from "../../walk.ts";

/**
 * Says where the cut between documents is doubtful: what looks like the head
 * of a document stands inside another, or a document has nothing of a head and
 * the contents do not name it.
 */
export function checkLimits(decrees: DecreeNode[], entries: readonly Entry[], file: VFile) {
  const listed = new Set(entries.map(({ decree }) => decree));
  for (const decree of decrees) {
    const cited = new Set(decree.data.fields.marks.citations.map(({ number }) => number));
    for (const holder of holdersIn(decree)) inside(holder, cited, file);
    if (!listed.has(String(decree.data.fields.order))) headless(decree, file);
  }
}

/** A number that the document cites is that of a text it forwards. */
function inside({ node, frame, isTitle }: Holder, cited: Set<string | null>, file: VFile) {
  if (frame || isTitle || node.type === "cell") return;
  const words = wording(node);
  const what = words.length < 120 ? headOf(tight(words)) : undefined;
  if (!what || cited.has(numberLine(words)?.canonical ?? "")) return;
  doubt(file, "limit", `此行像另一件公文的${what},却在前一件之中;请核对是否漏分了一件`, {
    place: node.position,
    actual: words.trim(),
  });
}

/** Neither number nor date, or no text: a line may have been taken for a title. */
function headless({ data: { fields }, position, children }: DecreeNode, file: VFile) {
  if (standing.test(tight(fields.title))) return;
  const isEmpty = !children.some((child) => child.type === "part" && child.children.length > 0);
  if (!isEmpty && (fields.number !== null || fields.date !== null)) return;
  const lacks = isEmpty ? "没有正文" : "没有文号和成文日期";
  doubt(file, "limit", `“${fields.title}”${lacks},目录也未列;请核对是否误分了一件`, {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
  });
}
