/** What stands between the halves of a sentence that a page's end broke. */
import { furniture as grammar } from "../../grammar/furniture.ts";
import type { View } from "../../view.ts";
import { weigh } from "../join/weigh.ts";

/** Bare figures between halves of sentences are page numbers when so many of them go up. */
const PAGES = 2;

/** Whether the line in front of `from` and the one behind `to` are one sentence, by their words alone. */
export function partsSentence(views: readonly View[], from: number, to = from): boolean {
  const [upper, lower] = [views[from - 1], views[to + 1]];
  return (
    upper?.block.type === "paragraph" &&
    lower?.block.type === "paragraph" &&
    grammar.brokenOff.test(upper.folded) &&
    weigh(upper, lower).verdict === "join"
  );
}

/**
 * Indexes of figures alone on their lines, each between two halves of a
 * sentence, that go up through the file: `…报县乡镇企业局审` / `3` / `批，…`. One such
 * figure may be a lost exponent or a note's mark, and stays.
 */
export function pagesBetween(views: readonly View[], isBare: (view: View) => boolean): number[] {
  const found = [...views.keys()].filter((at) => isBare(views[at]!) && partsSentence(views, at));
  const rises = found.every(
    (at, index) =>
      index === 0 || Number(views[at]!.tight) > Number(views[found[index - 1]!]!.tight),
  );
  return found.length >= PAGES && rises ? found : [];
}
