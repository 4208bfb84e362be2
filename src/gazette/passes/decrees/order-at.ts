import { isAuthority, officesIn } from "../../grammar/agencies.ts";
import {
  isDamagedOrdinal,
  isOrderHead,
  isOrdinalLine,
  isPlaceAlone,
  orderHeadOf,
  twoLineNumber,
} from "../../grammar/orders.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isHeadAt } from "./head-line.ts";
import { under } from "./under.ts";

const HEAD = 4;

/**
 * `桐岭市人民政府令` over `第38号`, with a title under it or none; offices that
 * order together may stand on lines of their own.
 */
export function orderAt(views: View[], at: number): Candidate | undefined {
  const last = headEnd(views, at);
  if (last === undefined) return undefined;
  const lines = Array.from({ length: last + 1 - at }, (_, line) => at + line);
  const head = orderHeadOf(lines.map((line) => views[line]!.text));
  for (const next of [last + 1, last + 2]) {
    const number = views[next] && twoLineNumber(head, views[next].text);
    if (number)
      return under(views, { from: at, numbers: [...lines, next], number, head: last }, next);
  }
  const ordinal = views[last + 1];
  if (!ordinal || !isDamagedOrdinal(ordinal.text)) return undefined;
  const begun = { from: at, numbers: [...lines, last + 1], damaged: true, head: last };
  return under(views, begun, last + 1);
}

/** The line that ends a head which begins here: `国家发展和改革委员会` / `财政部令`, `某省人民政府` / `令`, `某部` / `某部 令` / `某署`. */
function headEnd(views: View[], at: number): number | undefined {
  for (let last = at; last < Math.min(at + HEAD, views.length); last++) {
    if (isSectionOver(views, last)) return undefined;
    if (isHeadAt(views, last)) return withOfficesUnder(views, last, at + HEAD);
    if (last === at && isPlaceOver(views, at)) continue;
    if (!isAuthority(views[last]!.text)) return undefined;
  }
  return undefined;
}

/** `诺水彝族藏族自治州` over `人民代表大会常务委员会公告`: an office's name over two lines */
const isPlaceOver = (views: View[], at: number) =>
  views[at + 1] !== undefined &&
  isPlaceAlone(views[at]!.text, views[at + 1]!.text) &&
  isHeadAt(views, at + 1);

/** The kind in the middle line of three: offices stand under it too, and then the ordinal. */
function withOfficesUnder(views: View[], head: number, limit: number): number {
  let last = head;
  while (last + 1 < limit && views[last + 1] && officesIn(views[last + 1]!.text)) last++;
  return views[last + 1] && isOrdinalLine(views[last + 1]!.text) ? last : head;
}

/** `省人民政府令`, a section of the contents, right over the head `某省人民政府令` is no head itself. */
const isSectionOver = (views: View[], at: number) =>
  views[at]!.section !== undefined && views[at + 1] && isOrderHead(views[at + 1]!.text);
