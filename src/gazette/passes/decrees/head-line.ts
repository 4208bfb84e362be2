import { elements } from "../../grammar/elements.ts";
import { bareKind } from "../../grammar/genres.ts";
import { isOrderHead } from "../../grammar/orders.ts";
import type { View } from "../../view.ts";

/**
 * Whether a line is the head of a 令, 公告 or 通告; not `通　告` under `关于…通行的`,
 * which ends a title of several lines.
 */
export function isHeadAt(views: readonly View[], at: number): boolean {
  return isOrderHead(views[at]!.text) && !endsTitle(views, at);
}

/** `通　告` under `关于调整部分道路禁止货车通行的`: the kind alone, as the last line of a title. */
export const endsTitle = (views: readonly View[], at: number) =>
  bareKind.test(views[at]!.tight) && elements.titleGoesOn.test(views[at - 1]?.tight ?? "");
