import { expect, test } from "vitest";
import { merged } from "./spans.ts";

test("a single row has no spans", () => {
  expect(merged([["行业", "I级", "II级"]])).toEqual([
    [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ],
  ]);
});

test("a corner spans both rows, a grade spans its two columns", () => {
  const header = [
    ["行业", "I级", "I级", "II级", "II级"],
    ["行业", "最高", "最低", "最高", "最低"],
  ];
  expect(merged(header).map((row) => row.map((s) => `${s.columns}×${s.rows}`))).toEqual([
    ["1×2", "2×1", "2×1"],
    ["1×1", "1×1", "1×1", "1×1"],
  ]);
});

test("equal texts under different cells do not merge", () => {
  const header = [
    ["甲", "乙"],
    ["小计", "小计"],
  ];
  expect(merged(header)[1]).toHaveLength(2);
});

test("a header that is one text all over is one cell", () => {
  expect(
    merged([
      ["表", "表"],
      ["表", "表"],
    ]),
  ).toEqual([[{ row: 0, column: 0, rows: 2, columns: 2 }], []]);
});
