import { expect, test } from "vitest";
import { wording } from "../../edit.ts";
import { blocksOf } from "../../testing/tree.ts";
import { partRunIns } from "./run-in.ts";

/** A text, its lines with / between, and the lines it has when what runs in is parted. */
const parted = (lines: string) =>
  partRunIns(blocksOf(lines.split(" / ").join("\n\n")))
    .blocks.map((block) => wording(block as never))
    .join(" / ");

test.each([
  // its sister opens a paragraph, or a sentence of the same one
  [
    "二、重点任务。（一）增绿工程。造林。 / （二）节水工程。",
    "二、重点任务。 / （一）增绿工程。造林。 / （二）节水工程。",
  ],
  [
    "一、排查隐患。（一）人员密集场所。逐一检查。（二）易燃场所。联合检查。",
    "一、排查隐患。 / （一）人员密集场所。逐一检查。 / （二）易燃场所。联合检查。",
  ],
  ["1.严把关口。(1)原料关。(2)加工关。", "1.严把关口。 / (1)原料关。 / (2)加工关。"],
  // a row that begins with its paragraph
  ["（1）加强领导。（2）严肃纪律。", "（1）加强领导。 / （2）严肃纪律。"],
  ["一、加强领导。专班负责。二、严肃纪律。", "一、加强领导。专班负责。 / 二、严肃纪律。"],
])("%s", (lines, expected) => {
  expect(parted(lines)).toBe(expected);
});

test.each([
  // a list within a sentence; one that begins in the middle; a lone one; one that does not go on
  "第二条　湿地包括：（一）沼泽；（二）湖泊。",
  "一、申请条件。（一）年满18周岁；（二）有固定住所。",
  "（1）年满18周岁；（2）有固定住所。",
  "第一条　制定本规定。第二条　适用本规定。",
  "（二）加强领导。（三）严肃纪律。",
  "一、排查隐患。各地要检查。（一）人员密集场所。（二）易燃场所。",
  "一、排查隐患。（一）人员密集场所。逐一检查。",
  "一、排查隐患。（一）人员密集场所。见附件。（三）易燃场所。",
  "一、经费。1.5亿元。2.3亿元。".replace("2.3", "3.3"),
])("not parted: %s", (lines) => {
  expect(parted(lines)).toBe(lines);
});
