import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

/** The duties of a table (rows with / between, cells with |), as `牵头|配合|责任|期限`. */
const read = (head: string, rows: string) => {
  const lines = rows.split(" / ").map((row) => `| ${row} |`);
  const table = `| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${lines.join("\n")}`;
  return find(`甲县重点任务清单\n\n${table}\n`).decrees[0]!.fields.marks.duties.map(
    ({ lead, cooperating, responsible, deadlines }) =>
      [lead, cooperating, responsible, deadlines].map((units) => units.join("+")).join("|"),
  );
};

test.each([
  // who leads, as the cell marks or tells it
  ["任务|责任单位", "修路|甲局（牵头）、乙局 / 造林|丙局", ["甲局||乙局|", "||丙局|"]],
  ["任务|责任单位", "修路|甲局、乙局（共同牵头），丙局", ["甲局+乙局||丙局|"]],
  ["任务|责任单位", "修路|牵头单位：甲局；配合单位：乙局", ["甲局|乙局||"]],
  ["任务|牵头单位", "修路|甲局牵头，乙局配合", ["甲局|乙局||"]],
  // a rule in the head governs its column, not one that a column 牵头单位 stands beside
  ["任务|责任单位（第一个为牵头单位）", "修路|甲局、乙局", ["甲局||乙局|"]],
  ["任务|责任单位", "修路|甲局、乙局", ["||甲局+乙局|"]],
  // what the cell over it says
  ["任务|责任单位|完成时限", "修路|甲局|6月底 / 造林|同上|同上", ["||甲局|6月底", "||甲局|6月底"]],
  ["任务|责任单位", "修路|同上 / 造林|甲局", ["||甲局|"]],
  // tables side by side under one head are tables of their own; two columns of one name are not
  [
    "区|责任单位|区|责任单位",
    "甲区|甲局|乙区|乙局 / 丙区|丙局| | ",
    ["||甲局|", "||乙局|", "||丙局|"],
  ],
  ["任务|责任单位|责任单位", "修路|甲局|乙局", ["||甲局+乙局|"]],
  // labels of its own without stops between
  ["任务|责任单位", "布展|承办：甲局 协办：乙会", ["|乙会|甲局|"]],
  // the head of the time in other words
  ["任务|主办单位|时间要求", "修路|甲局|12月底", ["甲局|||12月底"]],
  ["任务|主办单位|召开时间", "开会|甲局|12月底", ["甲局|||"]],
])("%s: %s", (head, rows, expected) => {
  expect(read(head, rows)).toEqual(expected);
});
