import { officesIn } from "../../grammar/agencies.ts";
import { elements } from "../../grammar/elements.ts";
import { bareKind } from "../../grammar/genres.ts";
import { endsNotice, isOrderHead, isOrdinalLine } from "../../grammar/orders.ts";
import type { View } from "../../view.ts";

/**
 * Whether a line is the head of a 令, 公告 or 通告; not `通　告` under `关于…通行的`,
 * which ends a title of several lines.
 */
export function isHeadAt(views: readonly View[], at: number): boolean {
  return isOrderHead(views[at]!.text) && !endsTitle(views, at);
}

/**
 * `某县人民政府森林防火禁火令` under `第2号`: an order's own title, which says what is
 * ordered; no office is called so, and no ordinal stands under it.
 */
export function isOrderTitle(views: readonly View[], at: number): boolean {
  const { text, tight } = views[at]!;
  if (tight.length < SHORTEST || !tight.endsWith("令") || !isOrderHead(text)) return false;
  const below = views[at + 1]?.text ?? "";
  return officesIn(tight.slice(0, -1)) === null && !isOrdinalLine(below);
}

const SHORTEST = 8;

/**
 * `通　告` under `关于调整部分道路禁止货车通行的`, `挂牌出让公告` under `国有建设用地使用权`: the kind
 * alone, or with the last words of a matter, as the last line of a title.
 */
export function endsTitle(views: readonly View[], at: number): boolean {
  const above = views[at - 1]?.tight ?? "";
  const { tight } = views[at]!;
  if (bareKind.test(tight)) return elements.titleGoesOn.test(above);
  return endsNotice(above, tight);
}
