import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wording } from "../edit.ts";
import { narrow, widen } from "../grammar/width.ts";
import { parse } from "../index.ts";
import type { DecreeNode } from "../nodes.ts";
import { site } from "../schema.ts";
import { holdersIn } from "../walk.ts";
import { printedMarks } from "./width.ts";

const cases: [string, string, string][] = [
  ["after Han", "各县(市、区)人民政府,市直各单位:", "各县（市、区）人民政府，市直各单位："],
  ["between digits", "1,880元,10:30,I/M", "1,880元，10:30,I/M"],
  ["a numeral in brackets", "(一)强化 (1)减排", "（一）强化 (1)减排"],
  ["behind a quote", "“放管服”,“一站式”;", "“放管服”，“一站式”；"],
  ["a number's own form", "渝府(2024)12号,渝府(2024)13号", "渝府(2024)12号，渝府(2024)13号"],
  ["around a number", "意见》(晋政发[2019]16号)精神", "意见》（晋政发[2019]16号）精神"],
  ["Latin is left alone", "see (a), b: c; d?", "see (a), b: c; d?"],
  ["a sign that was not decoded", "月底前(cid:12)补发(见表)", "月底前(cid:12)补发（见表）"],
  ["years in brackets", "方案(2019—2022年)", "方案（2019—2022年）"],
];

describe("the width rule", () => {
  test.each(cases)("%s", (_name, printed, shown) => expect(widen(printed)).toBe(shown));

  test("a second run changes nothing, and going back gives the printed text", () => {
    const words = fc.string({ unit: fc.constantFrom(..."汉字一1a ,:;?!()，：；？！（）”《》〔") });
    fc.assert(
      fc.property(words, (text) => {
        const shown = widen(text);
        expect(widen(shown)).toBe(shown);
        expect([...shown].map(narrow).join("")).toBe([...text].map(narrow).join(""));
      }),
      { numRuns: 2000 },
    );
  });

  test("the recorded runs give the printed body back", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."汉字一二1a,:;?!()，：；？！（）”") });
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 6 }), (lines) => {
        const printed = lines.map((line) => `正文${line}末`);
        const decree = decreeOf(printed);
        const shown = [...holdersIn(decree)].map(({ node }) => wording(node)).join("\n");
        const { width } = decree.data.fields.marks;
        const back = width ? [...printedMarks(shown, width.runs)].join("") : shown;
        expect(back.replaceAll(/\s/g, "")).toContain(printed.join("").replaceAll(/\s/g, ""));
      }),
      { numRuns: 200 },
    );
  });
});

function decreeOf(lines: string[]): DecreeNode {
  const raw = `# 某市人民政府关于试验的通知\n\n某政发〔2024〕1号\n\n${lines.join("\n\n")}\n\n某市人民政府\n\n2024年1月2日\n`;
  const { tree } = parse(raw, { file: "raw/x/1.md", site: site.parse({}) });
  return tree.children.find((child) => child.type === "decree")!;
}
