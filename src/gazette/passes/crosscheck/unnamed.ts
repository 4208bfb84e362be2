import type { VFile } from "vfile";
import { wording } from "../../edit.ts";
import { isPostAlone } from "../../grammar/signatures.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode } from "../../nodes.ts";

/** Says that a document is signed by a post alone: a name written by hand is not recognised. */
export function unnamed({ children, data: { fields } }: DecreeNode, file: VFile) {
  if (fields.signer !== null) return;
  const main = children.find((child) => child.type === "part");
  for (const block of main?.children ?? []) {
    if (block.type !== "paragraph" || block.data?.frame !== "署名") continue;
    const words = wording(block).trim();
    if (!isPostAlone(words)) continue;
    doubt(file, "signer", `署名只有职务“${words}”，没有姓名；signer 留空，请核对原刊`, {
      place: block.position,
      actual: words,
      expected: ["市长　周明远"],
    });
  }
}
