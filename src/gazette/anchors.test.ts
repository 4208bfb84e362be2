import { expect, test } from "vitest";
import { setAnchors } from "./anchors.ts";
import { h, lead, p } from "./mdx/sample.ts";
import { flatten, leadOf, nest } from "./nest.ts";
import type { Block, Part, Provision } from "./nodes.ts";

const shapes: [Provision["marker"], RegExp][] = [
  ["章", /^第.*章/],
  ["节", /^第.*节/],
  ["条", /^第.*条/],
  ["一", /^[一二三四五六七八九十]+、/],
  ["(一)", /^（[一二三四五六七八九十]+）/],
  ["1.", /^\d+\./],
  ["(1)", /^（\d+）/],
];

/** `2 （一）` is a numeral at level 2, `1 名` an unnumbered heading. */
function block(row: string): Block {
  const [level, number] = row.split(" ") as [string, string];
  if (number === "表") return { type: "table", data: { anchor: "" }, children: [] };
  const marker = shapes.find(([, pattern]) => pattern.test(number))?.[0] ?? null;
  const data: Provision = {
    anchor: "",
    line: 1,
    level: Number(level),
    marker,
    number: marker && number,
    kind: "heading",
  };
  return marker === "1." ? p(lead(data, number)) : h(lead(data, number));
}

function part(role: Part["data"]["role"], rows: string[]): Part {
  const data = { role, anchor: null, title: null, genre: null };
  return { type: "part", data, children: nest(rows.map(block)) };
}

function anchors(...parts: Part[]): string[] {
  setAnchors(parts);
  return parts
    .flatMap((one) => flatten(one.children))
    .map((one) => {
      return leadOf(one)?.data.anchor ?? (one.type === "table" ? one.data.anchor : "");
    });
}

test.each<[string, string[], string[]]>([
  [
    "三、(二) 1. (4)",
    ["1 三、", "2 （二）", "3 1.", "4 （4）"],
    ["s3", "s3-2", "s3-2-1", "s3-2-1-4"],
  ],
  ["a skipped level is skipped", ["1 三、", "2 1."], ["s3", "s3-1"]],
  ["numbering runs on", ["1 三、", "2 （八）", "1 四、", "2 （九）"], ["s3", "s3-8", "s4", "s4-9"]],
  [
    "articles run through chapters",
    ["1 第一章", "2 第一条", "1 第二章", "2 第二条", "3 （二）"],
    ["c1", "a1", "c2", "a2", "a2-2"],
  ],
  [
    "two 第十四条",
    ["1 第十四条", "2 （一）", "1 第十四条", "2 （一）"],
    ["a14", "a14-1", "a14.2", "a14.2-1"],
  ],
  ["unnumbered headings", ["1 名", "1 十、", "2 名", "2 实"], ["u1", "s10", "s10-u1", "s10-u2"]],
  ["（一） without 一、", ["1 （一）", "2 1."], ["s1", "s1-1"]],
  ["tables count by part", ["1 表", "1 一、", "1 表"], ["t1", "s1", "t2"]],
])("%s", (_name, rows, expected) => {
  expect(anchors(part("正文", rows))).toEqual(expected);
});

test("further parts carry their own name in front", () => {
  const parts = [
    part("正文", ["1 一、"]),
    part("附件", ["1 一、", "1 表"]),
    part("印发", ["1 第三条", "2 （一）"]),
  ];
  expect(anchors(...parts)).toEqual(["s1", "x1-s1", "x1-t1", "x2-a3", "x2-a3-1"]);
  expect(parts.map((one) => one.data.anchor)).toEqual([null, "x1", "x2"]);
});
