import { expect, test } from "vitest";
import type { TableMark } from "../gazette/schema.ts";
import { figuresOf } from "./figures.ts";

const table = (facts: Partial<TableMark>): TableMark => ({
  anchor: "t1",
  caption: "基准地价表",
  unit: "元/m²",
  header: [["行业", "Ⅰ级", "Ⅱ级", "Ⅲ级"]],
  rows: [
    ["商服", "1,880", "1309", "975"],
    ["住宅", "1811", "1200", "943"],
  ],
  notes: [],
  line: 1,
  ...facts,
});

test("rows of prices over grades are figures, with the numbers as printed", () => {
  const { columns, rows } = figuresOf(table({}))!;
  expect(columns).toEqual(["Ⅰ级", "Ⅱ级", "Ⅲ级"]);
  expect(rows[0]).toMatchObject({
    name: "商服",
    bars: [{ low: null, high: 1880, printed: { high: "1,880" } }, { high: 1309 }, { high: 975 }],
  });
});

test("pairs of highest and lowest are ranges, whichever is printed first", () => {
  const header = [
    ["行业", "Ⅰ级", "Ⅰ级", "Ⅱ级", "Ⅱ级", "Ⅲ级", "Ⅲ级"],
    ["行业", "最高", "最低", "最高", "最低", "最低", "最高"],
  ];
  const rows = [
    ["商服", "9", "7", "6", "5", "3", "4"],
    ["住宅", "8", "7", "6", "5", "3", "4"],
  ];
  const bars = figuresOf(table({ header, rows }))!.rows[0]!.bars;
  expect(bars.map((bar) => [bar!.low, bar!.high])).toEqual([
    [7, 9],
    [5, 6],
    [3, 4],
  ]);
});

test("a cell that is no plain number is left to the table", () => {
  const rows = [
    ["商服", "1880", "1309", "控制区 548"],
    ["住宅", "1811", "1200", "943"],
  ];
  expect(figuresOf(table({ rows }))!.rows[0]!.bars[2]).toBeNull();
});

test.each([
  ["no unit: the numbers may be of several measures", { unit: null }],
  ["a sum beside its parts", { header: [["行业", "Ⅰ级", "Ⅱ级", "合计"]] }],
  ["a column with a measure of its own", { header: [["行业", "面积（亩）", "投资", "产值"]] }],
  [
    "words",
    {
      rows: [
        ["甲", "无", "有", "无"],
        ["乙", "有", "1", "2"],
      ],
    },
  ],
  ["one row", { rows: [["商服", "1", "2", "3"]] }],
  [
    "a long name",
    {
      rows: [
        ["公共管理与公共服务设施", "1", "2", "3"],
        ["住宅", "1", "2", "3"],
      ],
    },
  ],
  [
    "pairs that are no range",
    {
      header: [
        ["年", "甲", "甲", "乙", "乙", "丙", "丙"],
        ["年", "男", "女", "男", "女", "男", "女"],
      ],
    },
  ],
  [
    "a lowest above the highest",
    {
      header: [
        ["行", "甲", "甲", "乙", "乙", "丙", "丙"],
        ["行", "最高", "最低", "最高", "最低", "最高", "最低"],
      ],
      rows: [
        ["商服", "1", "2", "1", "2", "1", "2"],
        ["住宅", "1", "2", "1", "2", "1", "2"],
      ],
    },
  ],
])("no picture of %s", (_, facts) => {
  expect(figuresOf(table(facts))).toBeNull();
});
