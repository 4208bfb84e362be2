import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { pieces, titleLines, titleWords } from "./title.ts";

test("a title stands on the lines it is printed on", () => {
  const printed = ["忻州市人民政府", "关于印发办法的通知"];
  expect(titleLines(printed.join(""), [], printed)).toEqual(printed);
});

test("without printed lines the issuer has a line of its own", () => {
  expect(titleLines("乙市财政局关于预算的通知", ["乙市财政局"])).toEqual([
    "乙市财政局",
    "关于预算的通知",
  ]);
  expect(titleLines("关于预算的通知", ["乙市财政局"])).toEqual(["关于预算的通知"]);
});

test("names stay whole, 的 and marks stay with the word before, an opening quote with the one after", () => {
  const words = pieces("忻州市人民政府关于“腾笼换鸟”工作的通知", ["忻州市人民政府"]);
  expect(words[0]).toBe("忻州市人民政府");
  expect(words.join("")).toBe("忻州市人民政府关于“腾笼换鸟”工作的通知");
  expect(words).toContain("工作的");
  expect(words.some((word) => /[“的”]/.test(word[0]!) && word[0] !== "“")).toBe(false);
  expect(words.some((word) => word.endsWith("“"))).toBe(false);
});

test("a single character stays with its word, unless it opens a phrase", () => {
  expect(pieces("打赢蓝天保卫战行动计划", [])).toContain("保卫战");
  expect(pieces("通报对安全工作", [])).toContain("对");
});

test("the words of a title are its text, letter for letter", () => {
  const html = toHtml(titleWords(["关于R<50的通知"]));
  expect(html.replaceAll(/<[^>]+>/g, "")).toBe("关于R&#x3C;50的通知");
});
