import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wording } from "./edit.ts";
import { parse } from "./index.ts";
import { brokenLaws } from "./laws.ts";
import { lex } from "./lex.ts";
import { site } from "./schema.ts";
import { Source } from "./source.ts";

const read = (raw: string) => lex(new Source(raw));
const shape = (raw: string) =>
  read(raw).blocks.map(
    (block) => `${block.type} ${"children" in block ? wording(block) : block.value}`,
  );

test.each([
  ["## 一、目标\n\n**第一条** 为了", ["paragraph 一、目标", "paragraph 第一条 为了"]],
  ["- 1.中心带动\n- 12 -", ["paragraph 1.中心带动", "paragraph - 12 -"]],
  ["面积m<sup>2</sup>,R<50,{a}", ["paragraph 面积m2,R<50,{a}"]],
  ["甲\t1\t2\n乙\t3\t\n\n说明", ["table 甲12乙3", "paragraph 说明"]],
  ["| 甲 | 1 |\n|---|---|\n| 乙 | 2 |", ["table 甲1乙2"]],
  [
    "<table><tr><td colspan=2>甲</td></tr>\n<tr><td>1</td><td>2</td></tr></table>完",
    ["table 甲12", "paragraph 完"],
  ],
  ["图如下![涂装图](img/a.jpg)", ["paragraph 图如下", "figure 涂装图"]],
  ["1\\. 农村道路 $5\\%$ $a\\_b$", ["paragraph 1. 农村道路 $5\\%$ $a\\_b$"]],
  ["---\n\n正文**粗", ["paragraph 正文**粗"]],
  ["\ufeff甲\r\n乙\r丙", ["paragraph 甲", "paragraph 乙", "paragraph 丙"]],
])("%j is cut into blocks", (raw, blocks) => {
  expect(shape(raw)).toEqual(blocks);
});

test("the bundled issue is accounted for, character by character", () => {
  const raw = readFileSync("content/raw/xinzhou/2019-02.md", "utf8");
  const { tree } = parse(raw, { file: "xinzhou/2019-02.md", site: site.parse({}) });
  expect(brokenLaws(tree, raw)).toEqual([]);
  expect(tree.data.account.raw).toBe(76645);
  const marks = tree.data.markup.map(({ start, end }) => raw.slice(start, end)).join("");
  expect(marks.match(/[#*]/g)?.length).toBe(789);
});
