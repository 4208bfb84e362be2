import { expect, test } from "vitest";
import { readFormula, signWritten } from "./formulas.ts";

/** What a formula prints: high figures after ^, low ones after _. */
const printed = (formula: string) =>
  readFormula(formula)
    ?.map(({ value, place }) => value && { line: "", high: "^", low: "_" }[place] + value)
    .join("");

test.each([
  [String.raw`14.5\%`, "14.5%"],
  [String.raw`1 5 \%`, "15%"],
  ["0.62", "0.62"],
  [" （一） ", "（一）"],
  [" ① ", "①"],
  [String.raw`90\mathrm{m}^{2}`, "90m^2"],
  [String.raw`1 . 2 \mathrm { k m } ^ { 2 }`, "1.2km^2"],
  [String.raw`\mathrm{PM}_{2.5}`, "PM_2.5"],
  [String.raw`35\mathrm{g} / \mathrm{m}^{3}`, "35g/m^3"],
  ["10^23", "10^23"],
  [String.raw`\text{每吨}2000\text{元}`, "每吨2000元"],
])("%s prints %s", (formula, words) => {
  expect(printed(formula)?.replaceAll("undefined", "")).toBe(words);
});

test.each([
  String.raw`\frac{1}{2}`, // a fraction prints more than its letters
  String.raw`\sqrt{3}`,
  // what LaTeX names is not among the characters that the raw text has
  String.raw`\geqslant 100\mathrm{mm}`,
  String.raw`3\sim 5`,
  String.raw`5.3\times 10^{6}`,
  String.raw`40^{\circ}\mathrm{C}`,
  String.raw`\textcircled{3}`,
  // formulas proper
  "Y=0.6X_1+0.4X_2",
  "x^23",
  String.raw`\mathrm{K}=1.2`,
  "5提高到", // between two prices in dollars
  "A、B",
  String.raw`a\_b`,
  String.raw`\mathrm{m`,
  "m^{2^{3}}",
])("%s stays as it is", (formula) => {
  expect(readFormula(formula)).toBeUndefined();
});

test.each([
  ["&lt;50", "<"],
  [String.raw`\geqslant 2`, undefined],
  ["50", undefined],
  ["&copy;", undefined],
])("the sign at the head of %s", (text, sign) => {
  expect(signWritten(text)).toBe(sign);
});
