import { isAuthority, officesIn } from "../../grammar/agencies.ts";
import { genreOf } from "../../grammar/genres.ts";
import { carries, matterOf, standing, whose } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";

const words = (views: readonly View[]) => views.map(({ tight }) => tight).join("");

/** An office, its matter and a kind: words that no line above has to complete. */
const isOwn = (title: string) => matterOf(title) !== undefined && genreOf(title) !== null;

/**
 * Whether a line is a whole title of its own, so that what stands over it, no
 * office and nothing that leads on, is another text: `双河乡　高坪乡` over `某县人民政府布告`,
 * `县情大事` over `一九八七年第四季度大事记`.
 */
export function beginsAnew(above: readonly View[], { tight }: View): boolean {
  if (above.length === 0) return false;
  const before = words(above);
  if (!isOwn(tight) && (!standing.test(tight) || whose.test(before))) return false;
  return !before.includes("关于") && !carries.test(before) && !above.some(isOffice);
}

/**
 * Where a title really begins whose first lines are the signature of the text
 * before it: it is printed as a block of lines, and they stand over a blank one.
 */
export function blockOf(views: readonly View[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const isBlock = views.slice(at + 1, to).every(({ lex }) => lex.before === 0);
    if (views[at]!.lex.before === 0 || !isBlock) continue;
    return views.slice(from, at).every(isSigner) && isOwn(words(views.slice(at, to))) ? at : from;
  }
  return from;
}

const isOffice = ({ text }: View) => isAuthority(text) === true;
const isSigner = ({ text }: View) => officesIn(text) !== null;

/** `县供电公司`, `某大学`: the last of a list of names that stands over a title; it issues nothing. */
export const isOfList = ({ text }: View) => isAuthority(text) === false;
