import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { dateLine } from "../../grammar/dates.ts";
import { doubt } from "../../message.ts";
import type { Block, DecreeNode } from "../../nodes.ts";

/** A document that has no date and ends in one: who signs over it was not recognised, or it signs nothing. */
export function undated({ children, data: { fields } }: DecreeNode, file: VFile) {
  const main = children.find((child) => child.type === "part");
  const last = main && lastOf(main.children);
  if (fields.date !== null || last?.type !== "paragraph" || last.data?.frame) return;
  const words = wording(last);
  if (!dateLine(words)?.iso) return;
  doubt(file, "date", `文末有日期“${words.trim()}”，其上却没有认出署名；date 留空，请核对原刊`, {
    place: last.position,
    actual: words.trim(),
    expected: ["署名与成文日期"],
  });
}

/** The last line of blocks, the list of the attachments aside. */
function lastOf(blocks: readonly Block[]): Block | undefined {
  const last = blocks.findLast(
    (block) => !(block.type === "paragraph" && block.data?.frame === "附件说明"),
  );
  return last?.type === "section" ? lastOf(last.children) : last;
}
