import { expect, test } from "vitest";
import { decree as sample, body as sampleBody } from "../../gazette/mdx/sample.ts";
import { decreeData as schema } from "../../gazette/record-schema.ts";
import { archive, entry, everyNode } from "../testing/archive.ts";
import { hostile } from "../testing/decrees.ts";
import { gridCsv } from "./decree-csv.ts";
import { decreeData } from "./decree-json.ts";
import { decreeMarkdown } from "./decree-markdown.ts";
import { decreeText } from "./decree-text.ts";
import { whole as lists } from "./lists.ts";

const whole = { entry: everyNode, decree: sample, body: sampleBody };
const files = (made = archive()) =>
  new Map(lists.flatMap((each) => each.files(made)).map((f) => [f.path, f.body()]));

test("index.json is what its schema says, with the targets of its citations", () => {
  const data = decreeData(whole, archive());
  expect(schema.parse(data)).toEqual(data);
  expect(data.citations[0]!.target).toBe("xinzhou/xzbf/2019/74/");
});

test("index.txt begins with the title and holds every part", () => {
  const text = decreeText.render(whole, archive());
  expect(text).toMatch(/^忻州市人民政府关于.*\n忻政发〔2019〕9号\n/);
  expect(text).toContain("R<50");
});

test("index.md keeps headings, tables and people, and nothing of the text becomes markup", () => {
  const text = decreeMarkdown.render(whole, archive());
  expect(text).toContain("## 一、指导思想");
  expect(text).toContain("| 王月娥 | 市人民政府副市长 |");
  expect(text).toContain("R\\<50");
  expect(text).toContain("15\\~27\\|元");
});

test("a table comes as CSV with its head, a roster with the post of each person", () => {
  expect(gridCsv(sample.marks, "r1")).toContain("成员,白冰,市民政局副局长");
  expect(gridCsv(sample.marks, "t1")!.startsWith("\ufeff级别,级别,\r\n")).toBe(true);
  expect(gridCsv(sample.marks, "t9")).toBeNull();
});

test("the lists hold every decree, citation and responsibility", () => {
  const made = { ...archive(), entries: [everyNode] };
  const list = files(made);
  expect(JSON.parse(list.get("data/decrees.json")!)).toMatchObject([
    { path: sample.path, added: everyNode.added },
  ]);
  expect(JSON.parse(list.get("data/citations.json")!)).toMatchObject([
    { from: sample.path, relation: "依据" },
  ]);
  expect(list.get("data/duties.csv")).toContain("市教育局,市教育局,牵头,");
});

test("a formula in a title comes out inert in every CSV", () => {
  const planted = entry({ ...hostile, title: "=cmd|' /C calc'!A0" });
  const list = files({ ...archive(), entries: [planted] });
  expect(list.get("data/decrees.csv")).toContain(",'=cmd|' /C calc'!A0,");
});
