/** Rows of a table that hold nothing, and rows with blank lines between. */
import { expect, test } from "vitest";
import { blocksOf } from "../testing/tree.ts";

const rows = (raw: string) =>
  blocksOf(raw).map((block) => (block.type === "table" ? block.children.length : block.type));

test.each([
  ["项目\t单位\t数量\n水库\t座\t3\n\t\t\n道路\t公里\t12\n", [4]],
  ["项目\t单位\t数量\n水库\t座\t3\n\t\t\n\t\t\n道路\t公里\t12\n", [5]],
  // every row between blank lines; not a table and the next one
  ["项目\t单位\t数量\n\n水库\t座\t3\n\n道路\t公里\t12\n", [3]],
  ["项目\t单位\t数量\n\n水库\t座\t3\n道路\t公里\t12\n", [1, 2]],
  ["忻政发〔2019〕9号\t(2)\n\n忻政发〔2019〕10号\t(4)\n", ["paragraph", "paragraph"]],
  [
    "| 项目 | 数量 |\n\n|---|---|\n\n| 水库 | 3 |\n\n| 道路 | 12 |\n\n上述项目今年完工。\n",
    [3, "paragraph"],
  ],
  ["| 项目 | 数量 |\n\n|---|---|\n\n| 水库 | 3 |\n上述项目今年完工。\n", [2, "paragraph"]],
  ["| 项目 | 数量 |\n|---|---|\n| 水库 | 3 |\n\n| 道路 | 12 |\n", [2, 1]],
  // at the end it is no row; nor is an indent, nor a line of fewer tabs
  ["项目\t单位\t数量\n水库\t座\t3\n\t\t\n", [2]],
  ["项目\t单位\t数量\n水库\t座\t3\n\t\n道路\t公里\t12\n", [2, 1]],
  ["项目\t单位\t数量\n水库\t座\t3\n\n道路\t公里\t12\n", [2, 1]],
  ["项目\t单位\t数量\n水库\t座\t3\n\t\t\n上述项目今年完工。\n", [2, "paragraph"]],
])("%j", (raw, expected) => {
  expect(rows(raw)).toEqual(expected);
});
