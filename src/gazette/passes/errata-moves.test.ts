import { visit } from "unist-util-visit";

import { expect, test } from "vitest";
import { errata as schema } from "../errata.ts";
import { parse } from "../index.ts";
import { brokenLaws } from "../laws.ts";
import { site as siteSchema } from "../schema.ts";
import { plainText } from "../text.ts";

const raw = "左一 县长\n\n右一 院长\n\n左二 副县\n\n首席专家\n\n长\n\n完。";
const run = (given: object) => {
  const context = { file: "x/2020-01.md", site: siteSchema.parse({}), errata: schema.parse(given) };
  const { tree, file } = parse(raw, context);
  const words: string[] = [];
  visit(tree, "paragraph", (node) => void words.push(plainText(node)));
  return {
    words: words.join("\n"),
    broken: brokenLaws(tree, raw),
    rules: file.messages.map(({ ruleId }) => ruleId),
  };
};
const order = [1, [5, 9], { break: [3, 7] }];

test("lines are put into the order a person gave, and no character is lost", () => {
  const { words, broken } = run({ orders: [{ lines: [1, 9], order, why: "两栏交错" }] });
  expect(words).toContain("左一 县长\n左二 副县长\n右一 院长\n首席专家\n完。");
  expect(broken).toEqual([]);
});

test("an order that leaves out a line, or names one twice, does not apply", () => {
  for (const wrong of [order.slice(1), [...order, 1]]) {
    const { rules } = run({ orders: [{ lines: [1, 9], order: wrong, why: "两栏交错" }] });
    expect(rules).toContain("erratum-order");
  }
});

test("a field of no decree does not apply", () => {
  const wrong = { line: 400, field: "date", value: "2020-01-01", why: "据目录" };
  expect(run({ fields: [wrong] }).rules).toContain("erratum-field");
});
