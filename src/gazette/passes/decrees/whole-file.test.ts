import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

/** The titles of the documents of a raw file, its lines with / between. */
const titles = (lines: string) =>
  find(lines.split(" / ").join("\n\n")).decrees.map(({ fields }) => fields.title);

test.each([
  // a known kind over provisions, however short
  ["甲县人才公寓管理办法 / 第一条　制定本办法。 / 第二条　公平分配。", ["甲县人才公寓管理办法"]],
  // any words with #, over a table or provisions
  ["# 甲县春耕生产重点台账 / 一、备足农资 / 二、检修农机", ["甲县春耕生产重点台账"]],
  [
    "# 甲县春耕生产重点台账 / | 序号 | 任务 |\n|---|---|\n| 1 | 备足农资 |",
    ["甲县春耕生产重点台账"],
  ],
])("a file that is one document: %s", (lines, expected) => {
  expect(titles(lines)).toEqual(expected);
});

test.each([
  // a kind alone, words of no kind
  "甲县人才公寓管理办法",
  "甲县春耕生产 / 一、备足农资",
])("no document: %s", (lines) => {
  expect(titles(lines)).toEqual([]);
});
