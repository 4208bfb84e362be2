import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import type { Heading } from "../gazette/nodes.ts";
import { pieces, titleLines, titleWords, titleWordsOf } from "./title.ts";
import type { State } from "./types.ts";

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

test("a blank where a printed line ended stays at the end of its line, one between Latin words within", () => {
  const lines = (value: string) => {
    const node: Heading = { type: "heading", children: [{ type: "text", value }] };
    const spans = titleWordsOf(node, {} as State);
    return spans.map((span) => toHtml(span).replaceAll(/<[^>]+>/g, ""));
  };
  expect(lines("甲县国有产权 转让办法")).toEqual(["甲县国有产权 ", "转让办法"]);
  expect(lines("行动方案  （2019年）")).toEqual(["行动方案  ", "（2019年）"]);
  expect(lines("Open Data 办法")).toEqual(["Open Data ", "办法"]);
  expect(lines("关于Open Data的办法")).toEqual(["关于Open Data的办法"]);
});
