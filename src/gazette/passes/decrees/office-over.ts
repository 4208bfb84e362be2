import { officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { genres } from "../../grammar/genres.ts";
import type { View } from "../../view.ts";

/**
 * `某市国土资源局` over `国有建设用地使用权` and `挂牌出让公告`: who gives notice of a matter that
 * no 关于 names, in the lines of one block or behind the end of the document before.
 */
export function officeOver(views: View[], from: number, below: number): number | undefined {
  if (!genres.official.test(views[below - 1]!.tight)) return undefined;
  let at = below - 2;
  while (at > from && officesIn(views[at]!.text) === null) at--;
  if (at < from || officesIn(views[at]!.text) === null) return undefined;
  while (at > from && views[at]!.lex.before === 0 && officesIn(views[at - 1]!.text) !== null) at--;
  const above = views[at - 1];
  const isBlock = views.slice(at + 1, below).every(({ lex }) => lex.before === 0);
  const ended = above === undefined || above.section !== undefined || dateLine(above.text);
  return isBlock || ended ? at : undefined;
}
