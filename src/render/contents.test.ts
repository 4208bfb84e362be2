import { expect, test } from "vitest";
import { issuingBody } from "../archive/testing/decrees.ts";
import { body, decree as sample } from "../gazette/mdx/sample.ts";
import { contentsOf } from "./contents.ts";

test("headings become the contents, items do not, a part left out in print has none", () => {
  const [main, part, ...others] = contentsOf(body);
  expect(others).toEqual([]);
  expect(main!.entries.map(({ number, title }) => number + title)).toEqual([
    "一、指导思想",
    "二、监测",
  ]);
  expect(main!.entries[0]!.children).toMatchObject([
    { anchor: "s1-1", title: "构建体系", children: [] },
  ]);
  expect(part).toMatchObject({
    anchor: "x1",
    title: "联席会议制度",
    entries: [{ title: "成员单位" }],
  });
  expect(sample.texts).toHaveLength(2);
});

test("articles stand under their chapter by number alone", () => {
  const [, part] = contentsOf(issuingBody);
  expect(part!.entries[0]).toMatchObject({ number: "第三章", title: "收入管理" });
});
