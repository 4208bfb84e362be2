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
  // a figure that was taken for a formula is a figure; what prints more than its letters stays as it is
  ["1\\. 农村道路 $5\\%$ $a\\_b$", ["paragraph 1. 农村道路 5% $a\\_b$"]],
  // a converter's own marks, and what only looks like them
  ["> 为贯彻\\[2021\\]12号\\", ["paragraph 为贯彻[2021]12号"]],
  ["PM~2.5~，200m^3^，3~5~7，a^2+b^2", ["paragraph PM2.5，200m3，3~5~7，a^2+b^2"]],
  [
    "# []{#_Toc7153 .anchor}决定 {#决定}\n[王静]{.underline}任{a}",
    ["paragraph 决定", "paragraph 王静任{a}"],
  ],
  ["[决定（县政\\[2021\\]1号） [3](#_Toc7)](#_Toc7)", ["paragraph 决定（县政[2021]1号） 3"]],
  ["[甲[乙](2)](3)", ["paragraph [甲[乙](2)](3)"]],
  ["郑文彬&nbsp;县委常委&nbsp;", ["paragraph 郑文彬\u00a0县委常委"]],
  ["R&lt;50，$3\\sim5$个，从$5到$6", ["paragraph R<50，$3\\sim5$个，从$5到$6"]],
  ["+--+--+\n|年均|1 |\n|增长|  |\n+==+==+\n|甲|2 |\n+--+--+", ["table 年均增长1甲2"]],
  ["决定\n====\n正文", ["paragraph 决定", "paragraph 正文"]],
  ["正文\n\n====", ["paragraph 正文", "paragraph ===="]],
  [
    "  姓名  职务\n  ----- ------\n  王德福  书记\n\n正文",
    ["table 姓名职务王德福书记", "paragraph 正文"],
  ],
  ["----- ------\n甲     1\n乙     2\n----- ------", ["table 甲1乙2"]],
  ["正文。\n----- ------\n\n下文。", ["paragraph 正文。", "paragraph 下文。"]],
  [
    "按下列**规定**办理。\n---- ----\n各县要落实。",
    ["paragraph 按下列规定办理。", "paragraph 各县要落实。"],
  ],
  ["县政发 $[2024]$ 1号，$\\left(2024\\right)$", ["paragraph 县政发 [2024] 1号，(2024)"]],
  ["---\nprimary_language: zh\nis_table: False\n---\n正文", ["paragraph 正文"]],
  ["---\ntitle: 决定\n---", ["paragraph title: 决定"]],
  ["---\n\n正文**粗", ["paragraph 正文**粗"]],
  // words in single stars, and stars that are the gazette's own
  [
    "一、*加强组织领导*\n\n*各单位要落实。*",
    ["paragraph 一、加强组织领导", "paragraph 各单位要落实。"],
  ],
  ["面积=长*宽*高，3*5*2，带*的必填", ["paragraph 面积=长*宽*高，3*5*2，带*的必填"]],
  ["注：*为必填项，*号不填，**为选填", ["paragraph 注：*为必填项，*号不填，**为选填"]],
  // brackets that a converter escapes, and those of a formula
  ["2\\) 各部门\n\n\\(此件公开发布\\)", ["paragraph 2) 各部门", "paragraph (此件公开发布)"]],
  ["其中\\(x+y\\)为面积", ["paragraph 其中\\(x+y\\)为面积"]],
  ["\ufeff甲\r\n乙\r丙", ["paragraph 甲", "paragraph 乙", "paragraph 丙"]],
])("%j is cut into blocks", (raw, blocks) => {
  expect(shape(raw)).toEqual(blocks);
});

test("a cell of a grid table goes on from line to line, one of a drawn table does not", () => {
  const rows = (raw: string) =>
    read(raw).blocks.flatMap((block) => (block.type === "table" ? block.children.length : []));
  expect(rows("+--+--+\n|年均|1 |\n|增长|  |\n+==+==+\n|甲|2 |\n+--+--+")).toEqual([2]);
  expect(rows("+--+--+\n|年份|值|\n+--+--+\n|甲|1 |\n|乙|2 |\n+--+--+")).toEqual([3]);
});

test("the bundled issue is accounted for, character by character", () => {
  const raw = readFileSync("content/raw/xinzhou/2019-02.md", "utf8");
  const { tree } = parse(raw, { file: "xinzhou/2019-02.md", site: site.parse({}) });
  expect(brokenLaws(tree, raw)).toEqual([]);
  expect(tree.data.account.raw).toBe(76645);
  const marks = tree.data.markup.map(({ start, end }) => raw.slice(start, end)).join("");
  expect(marks.match(/[#*]/g)?.length).toBe(789);
});
