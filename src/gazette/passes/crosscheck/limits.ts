import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { orderOf } from "../../grammar/canonical.ts";
import { tight } from "../../grammar/fold.ts";
import { headOf, publishes } from "../../grammar/limits.ts";
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
    publishesNothing(decree, file);
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

/** A 令 or 公告 that publishes a text, 现予公布, and has none: it may have been taken for the next document. */
function publishesNothing({ data: { fields }, position, children }: DecreeNode, file: VFile) {
  const order = orderOf(fields.number);
  if (!order || fields.texts.length > 0 || tight(fields.title) !== `${order.issuer}${order.kind}`)
    return;
  const main = children.find((child) => child.type === "part");
  const words = (main?.children ?? []).slice(0, PREFACE).map((block) => wording(block));
  if (!words.some((line) => publishes.test(tight(line)))) return;
  doubt(file, "limit", "此件说现予公布,却没有找到所公布的文本;请核对后面一件是否即是", {
    place: position && { start: position.start, end: position.start },
    actual: fields.title,
  });
}

/** So many lines may stand before 现予公布. */
const PREFACE = 3;

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
