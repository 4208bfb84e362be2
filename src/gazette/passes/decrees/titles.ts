/** Where a title begins and ends: above its number, or below what stands over it. */
import { isAuthority } from "../../grammar/agencies.ts";
import { genreOf } from "../../grammar/genres.ts";
import { isListed } from "../../grammar/numbers.ts";
import { carriesOn, matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { isHeadAt } from "./head-line.ts";
import { officeOver } from "./office-over.ts";
import { beginsAnew, blockOf, isOfList } from "./title-block.ts";
import { isTitleLine, isWholeTitle, letterheadOf, together } from "./title-line.ts";

/** A title has no more lines than these. */
const LINES = 6;

/**
 * The title above a line, as a range `[from, to)` of the views: upwards until
 * the words are whole, and on over the lines of offices that issue together.
 */
export function titleAbove(views: View[], below: number): [from: number, to: number] | undefined {
  let from = below;
  let whole = false;
  for (let at = below - 1; at >= Math.max(0, below - LINES); at--) {
    const view = views[at]!;
    if (!isTitleLine(view) || isHeadAt(views, at) || letterheadOf(view)) break;
    if (whole && !leadsOn(view)) break;
    from = at;
    whole = isWholeTitle(together(views.slice(from, below)));
    if (view.lex.hashes > 0 && whole && !isLedTo(views[at - 1])) break;
    if (whole && matterOf(together(views.slice(from, below))) && !isLedTo(views[at - 1])) break;
  }
  if (from === below) return undefined;
  if (whole) return [blockOf(views, from, below), below];
  const named = [1, 2, 3].find((count) => isNamed(together(views.slice(below - count, below))));
  if (named !== undefined && below - named >= from) return [below - named, below];
  const office = officeOver(views, from, below);
  if (office !== undefined) return [office, below];
  return lastHashed(views, from, below);
}

/** An office and its matter, without a kind: `某市人民政府关于公布继续有效的规范性文件` over a number. */
const isNamed = (words: string) => words.includes("关于") && matterOf(words) !== undefined;

const isLedTo = (view: View | undefined) =>
  view !== undefined && isTitleLine(view) && leadsOn(view);

/** An office, or an office and that it forwards: `某市人民政府转发` over `省人民政府关于…的通知`; `关于同意将永宁县列为` over `对外开放县的复函` */
const leadsOn = ({ text, tight: line }: View) =>
  isAuthority(text) === true ||
  carriesOn.test(line) ||
  (line.startsWith("关于") && genreOf(line) === null);

/** Without a whole title: the lines from the lowest run of `#`, or the last line when it names a kind. */
function lastHashed(views: View[], from: number, below: number): [number, number] | undefined {
  let at = below - 1;
  if (views[at]!.lex.hashes === 0) {
    while (at > from && views[at]!.lex.hashes === 0) at--;
    if (views[at]!.lex.hashes > 0 && below - at <= 3) return [at, below];
    return genreOf(views[below - 1]!.tight) === null ? undefined : [below - 1, below];
  }
  while (at > from && views[at - 1]!.lex.hashes > 0) at--;
  return [at, below];
}

/**
 * The title under a line: downwards until the words are whole and the next line
 * adds nothing to them. Under a number that has no title above it (`byKind`),
 * and where `#` says so, a kind of document at the end of the words is enough.
 */
export function titleBelow(
  views: View[],
  above: number,
  byKind = false,
): [from: number, to: number] | undefined {
  const from = above + 1;
  let end: number | undefined;
  for (let to = from + 1; to <= Math.min(views.length, from + LINES); to++) {
    const view = views[to - 1]!;
    if (!isTitleLine(view) || isHeadAt(views, to - 1)) break;
    if (end === undefined && isOfList(view)) break;
    if (end !== undefined && (isWholeTitle(view.tight) || isListed(view.text))) break;
    if (end === undefined && beginsAnew(views.slice(from, to - 1), view)) break;
    const words = together(views.slice(from, to));
    const kind = byKind || views[from]!.lex.hashes > 0;
    if (isWholeTitle(words) || (kind && genreOf(words) !== null)) end = to;
    else if (end !== undefined) break;
  }
  return end === undefined || blockOf(views, from, end) > from ? undefined : [from, end];
}
