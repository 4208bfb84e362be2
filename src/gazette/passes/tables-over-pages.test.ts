/** A table that goes on over a page under the same head is one; others are two. */
import { expect, test } from "vitest";
import { parse } from "../index.ts";
import { brokenLaws } from "../laws.ts";
import { site } from "../schema.ts";

const table = (head: string, rows: string[]) =>
  [`| ${head} |`, "| --- | --- |", ...rows.map((row) => `| ${row} |`)].join("\n");
const PAGE = "第 11 页\n\n苍岭县人民政府公报　2022年第4期";

function read(between: string, head = "乡　镇 | 资金（m<sup>2</sup>）") {
  const raw = `苍岭县人民政府关于下达资金的通知\n\n苍政发〔2022〕8号\n\n各乡镇人民政府：\n\n资金如下：\n\n${table("乡镇 | 资金（m<sup>2</sup>）", ["石门镇 | 36"])}\n\n${between}\n\n${table(head, ["白云乡 | 31"])}\n\n苍岭县人民政府\n\n2022年9月2日\n`;
  const { tree } = parse(raw, { file: "a/2022-4.md", site: site.parse({}) });
  expect(brokenLaws(tree, raw)).toEqual([]);
  const [decree] = tree.children.filter((node) => node.type === "decree");
  return decree!.data.fields.marks.tables.map(({ rows }) => rows.map(([name]) => name));
}

test("one table over two pages", () => {
  expect(read(PAGE)).toEqual([["石门镇", "白云乡"]]);
});

test.each([
  ["words between", `${PAGE}\n\n单位：万元`, undefined],
  ["no page between", "", undefined],
  ["another head", PAGE, "乡镇 | 台数"],
])("%s: two tables", (_name, between, head) => {
  expect(read(between, head)).toHaveLength(2);
});
