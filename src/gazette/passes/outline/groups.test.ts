import { expect, test } from "vitest";
import { openingOf } from "../../grammar/markers.ts";
import { blocksOf } from "../../testing/tree.ts";
import { viewOf } from "../../view.ts";
import { groupHeadings, isBoldHeading } from "./groups.ts";

/** Lines with / between, and those of them that head a group. */
const heads = (lines: string) => {
  const views = blocksOf(lines.split(" / ").join("\n\n")).map(viewOf);
  const openings = views.map(({ text }) => openingOf(text));
  return [...groupHeadings(views, openings).keys()].map((at) => views[at]!.text);
};

test.each([
  ["优化服务 / 一、甲 / 二、乙 / 加强监管 / 一、丙 / 二、丁", ["优化服务", "加强监管"]],
  ["一、甲 / 二、乙 / # 保障措施 / 为此要： / 一、丙", ["保障措施"]],
  ["一、总则 / 城区 / 1.甲 / 2.乙 / 乡村 / 1.丙 / 二、附则", ["城区", "乡村"]],
])("%s", (lines, expected) => {
  expect(heads(lines)).toEqual(expected);
});

test.each([
  // numbered once, or running on
  "优化服务 / 一、甲 / 二、乙 / 加强监管 / 三、丙",
  // begun anew under a wider numeral, which is the heading
  "一、甲 / 城区 / 1.子 / 二、乙 / 乡村 / 1.丑",
  // begun anew behind a sentence
  "优化服务 / 1.甲 / 2.乙 / 还要做好以下工作。 / 1.丙",
  "一、甲 / 二、乙 / 某县教育局 / 一、丙",
])("no group: %s", (lines) => {
  expect(heads(lines)).toEqual([]);
});

/** Bold lines alone over a numbering. */
const bold = (lines: string) => {
  const views = blocksOf(lines.split(" / ").join("\n\n")).map(viewOf);
  const openings = views.map(({ text }) => openingOf(text));
  return views.filter((_, at) => isBoldHeading(views, openings, at)).map(({ text }) => text);
};

test.each([
  ["一、甲 / **保障措施** / 1.乙 / 2.丙", ["保障措施"]],
  // numbering that runs on, a sentence between, a line bold in part, a label, an office
  ["一、甲 / **保障措施** / 二、乙", []],
  ["一、甲 / **保障措施** / 各地要落实。 / 1.乙", []],
  ["一、甲 / **保障**措施 / 1.乙", []],
  ["一、甲 / **保障措施：** / 1.乙", []],
  ["一、甲 / **云溪县水利局** / 1.乙", []],
])("bold: %s", (lines, expected) => {
  expect(bold(lines)).toEqual(expected);
});
