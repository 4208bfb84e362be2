/** Rows of a table whose first cells are numbered, and headings. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const read = (lines: string) => {
  const raw = `甲县2018年主要经济指标\n\n${lines.split(" / ").join("\n\n")}\n`;
  const { fields, record } = find(raw).decrees[0]!;
  return {
    rows: fields.marks.tables.flatMap(({ rows }) => rows.map((row) => row.join("|"))),
    headings: record.texts[0]!.outline.map(({ number }) => number),
  };
};

test.each([
  "指标 单位 累计 增长 / 一、工业增加值 亿元 210.35 6.8 / 其中：轻工业 亿元 20.1 3.2 / 二、财政收入 亿元 98.76 4.5",
  "指标　　单位　　累计　　增长 / 一、工业增加值　　亿元　　210.35　　6.8 / 其中：轻工业　　亿元　　20.1　　3.2 / 二、财政收入　　亿元　　98.76　　4.5",
])("numbered rows are rows: %s", (lines) => {
  expect(read(lines)).toEqual({
    rows: [
      "一、工业增加值|亿元|210.35|6.8",
      "其中：轻工业|亿元|20.1|3.2",
      "二、财政收入|亿元|98.76|4.5",
    ],
    headings: [],
  });
});

test.each([
  "一、工业 / 全县工业增加值210.35亿元。 / 二、财政 / 财政收入98.76亿元。",
  "一、规划背景 ..... 1 / 二、总体思路 ..... 5 / 全县完成投资12亿元。",
  "一、工业增加值 亿元 210 / 全县完成投资12亿元。 / 二、财政 / 全县财政收入98亿元。",
])("headings stay headings: %s", (lines) => {
  const { headings, rows } = read(lines);
  expect(rows).toEqual([]);
  expect(headings).toEqual(["一、", "二、"]);
});
