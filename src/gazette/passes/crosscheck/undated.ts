import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { dateLine } from "../../grammar/dates.ts";
import { tight } from "../../grammar/fold.ts";
import { isNearlyDate } from "../../grammar/nearly.ts";
import { doubt } from "../../message.ts";
import type { Block, DecreeNode } from "../../nodes.ts";

/** A document that has no date and ends in one: who signs over it was not recognised, or it signs nothing, or the date is damaged. */
export function undated({ children, data: { fields } }: DecreeNode, file: VFile) {
  const main = children.find((child) => child.type === "part");
  const last = main && lastOf(main.children);
  if (fields.date !== null || last?.type !== "paragraph" || last.data?.frame) return;
  const words = wording(last).trim();
  const isWhole = dateLine(words)?.iso != null;
  if (!isWhole && !isNearlyDate(tight(words))) return;
  const reason = isWhole
    ? `文末有日期“${words}”，其上却没有认出署名；date 留空，请核对原刊`
    : `文末“${words}”像日期而有误字；date 留空，请核对原刊，在勘误 corrections 中改正`;
  doubt(file, "date", reason, {
    place: last.position,
    actual: words,
    expected: [isWhole ? "署名与成文日期" : "2019年7月11日"],
  });
}

/** The last line of blocks, the list of the attachments and the notes aside. */
function lastOf(blocks: readonly Block[]): Block | undefined {
  const last = blocks.findLast(
    (block) => !(block.type === "paragraph" && ASIDE.has(block.data?.frame ?? "")),
  );
  return last?.type === "section" ? lastOf(last.children) : last;
}

const ASIDE = new Set(["附件说明", "附注"]);
