import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { tight } from "../../grammar/fold.ts";
import { forwards, maySign } from "../../grammar/sends-on.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode, FrameRole, Part } from "../../nodes.ts";
import { type Holder, holdersIn } from "../../walk.ts";

/**
 * Counts the ends of a document as its heads are counted elsewhere: it is closed once, and a text
 * that it carries is not, unless it is a document itself. A further end is that of another
 * document, whose head is damaged beyond recognition.
 */
export function checkEnds(decree: DecreeNode, file: VFile) {
  const lines = Map.groupBy(holdersIn(decree), ({ part }) => part);
  for (const [part, own] of lines)
    if (part.data.role !== "正文") signedText(own, part, decree.data.fields.title, file);
}

/**
 * `某局` / `2010年4月6日` at the end of a 办法 or a list that is attached, which nobody signs there;
 * or at the end of a text that is signed under its title already.
 */
function signedText(lines: readonly Holder[], { data }: Part, carrier: string, file: VFile) {
  const days = framed(lines, "日期");
  const signs = framed(lines, "署名");
  const last = lines.findLast(({ frame }) => frame !== "附注");
  const isSigned =
    days.length > 0 && signs.length > 0 && ["署名", "日期"].includes(last?.frame ?? "");
  const isForwarded = data.role === "印发" && forwards.test(tight(carrier));
  const may = isForwarded || maySign(tight(data.title ?? ""));
  if (!isSigned || (may && isOneEnd(lines))) return;
  doubt(
    file,
    "limit",
    `所附${data.title ? `“${data.title}”` : "文本"}之末另有落款；请核对是否漏分了一件`,
    { place: last!.node.position, actual: wording(last!.node).trim() },
  );
}

const framed = (lines: readonly Holder[], role: FrameRole) =>
  lines.filter(({ frame }) => frame === role);

/** Whether all that signs and dates a text stands together. */
function isOneEnd(lines: readonly Holder[]): boolean {
  const first = lines.findIndex(isEnd);
  return lines.slice(first).every((line) => isEnd(line) || line.frame === "附注");
}

const isEnd = ({ frame }: Holder) => frame === "署名" || frame === "日期";
