import { describe, expect, test } from "vitest";
import { withheldAttachments } from "../gazette/grammar/publicity.ts";
import { frame, decree as sample, body as sampleBody } from "../gazette/mdx/sample.ts";
import type { DecreeBody } from "../gazette/nodes.ts";
import { record } from "../gazette/record.ts";
import { type Decree, site as siteSchema } from "../gazette/schema.ts";
import { plainText } from "../gazette/text.ts";
import { isOpen, open } from "./gate.ts";
import { body, paragraph, part } from "./testing/decrees.ts";

const site = siteSchema.parse({});

describe("a whole decree", () => {
  test.each([
    ["公开发布", true],
    ["主动公开", true],
    ["删减后公开", true],
    ["部分公开", true],
    ["依申请公开", false],
    ["不予公开", false],
  ] as const)("marked %s is published: %s", (publicity, published) => {
    expect(isOpen({ publicity }, site)).toBe(published);
  });

  test("that does not say is published unless the archive decided otherwise", () => {
    expect(isOpen({ publicity: null }, site)).toBe(true);
    expect(isOpen({ publicity: null }, { ...site, publicityDefault: "不公开" })).toBe(false);
  });
});

test.each([
  ["(此件不予公开附件2)", [2]],
  ["（附件1、3不予公开）", [1, 3]],
  ["此件公开,不公开附件1-3", [1, 2, 3]],
  ["(附件不予公开)", "all"],
  ["(此件公开发布)", null],
])("%s withholds %j", (note, attachments) => {
  expect(withheldAttachments(note)).toEqual(attachments);
});

describe("部分公开", () => {
  const withNote = (words: string): DecreeBody =>
    body(
      part({}, paragraph("附件：1.甲表 2.乙表"), frame("附注", words)),
      part({ role: "附件", anchor: "x1", title: "甲表" }, paragraph("甲的内容")),
      part({ role: "附件", anchor: "x2", title: "乙表" }, paragraph("乙的内容")),
    );
  const partly: Decree = { ...sample, publicity: "部分公开" };

  test("withholds the part it names and keeps the others", () => {
    const words = plainText(open(partly, withNote("（此件不予公开附件2）")).body);
    expect(words).toContain("甲的内容");
    expect(words).toContain("2.乙表");
    expect(words).not.toContain("乙的内容");
  });

  test("that names no part keeps the main text alone", () => {
    const words = plainText(open(partly, withNote("（此件部分公开）")).body);
    expect(words).not.toMatch(/的内容/);
  });

  test("leaves nothing of a withheld part in the data either", () => {
    const opened = open(partly, sampleBody);
    const published = JSON.stringify(record(opened.decree, opened.body));
    expect(opened.decree.marks.rosters).toEqual([]);
    expect(published).not.toMatch(/王月娥|市民政局副局长|15~27\|元/);
    expect(published).toContain("（牵头单位：市教育局）");
  });

  test("other decrees pass untouched", () => {
    expect(open(sample, sampleBody)).toEqual({ decree: sample, body: sampleBody });
  });
});
