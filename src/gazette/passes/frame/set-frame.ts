import type { FrameRole } from "../../nodes.ts";
import type { View } from "../../view.ts";

/** Says what part of the frame a paragraph is; other blocks are none. */
export function setFrame({ block }: View, frame: FrameRole) {
  if (block.type === "paragraph") block.data = { ...block.data, frame };
}
