import { amount } from "../../grammar/leads.ts";
import type { Opening } from "../../grammar/markers.ts";
import type { View } from "../../view.ts";

/**
 * The openings without those that are the first digits of an amount: `1.5亿元资金`
 * where no 2. follows, `2.5万人` where no 1. goes before. In a row of their like
 * (`1.80周岁…` / `2.70周岁…`) they are numerals, and in front of a year.
 */
export function withoutAmounts(
  views: readonly View[],
  openings: readonly (Opening | undefined)[],
): (Opening | undefined)[] {
  return openings.map((opening, at) => {
    if (opening?.marker !== "1." || !amount.test(views[at]!.folded)) return opening;
    return beside(openings, at, -1) || beside(openings, at, 1) ? opening : undefined;
  });
}

/** Whether the numeral before (or behind) is there, before a wider one is. */
function beside(openings: readonly (Opening | undefined)[], from: number, step: 1 | -1): boolean {
  const { rank, number } = openings[from]!;
  for (let at = from + step; at >= 0 && at < openings.length; at += step) {
    const other = openings[at];
    if (other && other.rank < rank) return false;
    if (other?.rank === rank) return other.number === (number ?? 0) + step;
  }
  return false;
}
