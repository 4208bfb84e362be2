import { expect, it } from "vitest";
import { tokens } from "./fold.ts";

const folded = (text: string) =>
  tokens(text)
    .map((token) => token.text)
    .join("|");

it.each([
  ["忻政发〔2019〕9号", "忻|政|发|2019|9|号"],
  ["２０１９年，ＶＯＣｓ", "2019|年|vocs"],
  ["PM2.5、1.5公里", "pm|2.5|1.5|公|里"],
  ["版本1.2.3。", "版|本|1.2.3"],
  ["共1,880元、12,345,678人", "共|1880|元|12345678|人"],
  ["2019,100、1,88、1,8800", "2019|100|1|88|1|8800"],
  ["①2019年㈠Ⅱ类25℃", "1|2019|年|一|ii|类|25|c"],
  ["每m²、10²", "每|m|2|10|2"],
  ["二○○四年、二OO六年、○", "二|〇|〇|四|年|二|〇|〇|六|年"],
  ["裴　峰\t（市、区）", "裴|峰|市|区"],
  ["café cafe\u0301", "cafe|cafe"],
  ["互联网+监管 <b>", "互|联|网|监|管|b"],
  ["\ud800忻\udfff\u202e", "忻"],
  ["𠮷", "𠮷"],
  ["", ""],
])("%j is %s", (text, expected) => {
  expect(folded(text)).toBe(expected);
});

it("keeps where each token stands", () => {
  const text = "约1,880.5元（Ａ）";
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "约",
    "1,880.5",
    "元",
    "Ａ",
  ]);
});

it("cuts an endless run on both sides alike", () => {
  const [long, longer] = [tokens("a".repeat(100)), tokens("a".repeat(101))];
  expect(long.map(({ text }) => text.length)).toEqual([40, 40, 20]);
  expect(longer.length).toBe(3);
});
