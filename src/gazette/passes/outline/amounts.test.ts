import { expect, test } from "vitest";
import { openingOf } from "../../grammar/markers.ts";
import { blocksOf } from "../../testing/tree.ts";
import { viewOf } from "../../view.ts";
import { withoutAmounts } from "./amounts.ts";

/** Lines with / between, and the numerals that open them. */
const numerals = (lines: string) => {
  const views = blocksOf(lines.split(" / ").join("\n\n")).map(viewOf);
  const openings = views.map(({ text }) => openingOf(text));
  return withoutAmounts(views, openings).map((opening) => opening?.token ?? "-");
};

test.each([
  // an amount, where no row of numerals is
  ["（一）资金 / 1.5亿元社会资本引入。 / （二）技术 / 2.5万人受益。", "（一） - （二） -"],
  ["1.2亩以下的。 / 3.5亩以上的。", "- -"],
  // in a row, and before a year, they are numerals
  ["1.80周岁及以上的； / 2.70周岁及以上的。", "1. 2."],
  ["1.甲 / 2.5月底前完成", "1. 2."],
  ["（一）时间 / 1.2019 年开工。 / （二）地点", "（一） 1. （二）"],
  ["一、甲 / 1.乙", "一、 1."],
])("%s", (lines, expected) => {
  expect(numerals(lines).join(" ")).toBe(expected);
});
