import { expect, test } from "vitest";
import { site as siteSchema } from "../gazette/schema.ts";
import { readingOf } from "./permalinks/reading.ts";
import { body, decree, paragraph, part } from "./testing/decrees.ts";
import { compare, openReading } from "./versions.ts";

const site = siteSchema.parse({});

test("differences are told by words, paragraphs that stay are kept together", () => {
  expect(
    compare("甲\n各县负责本辖区的防火工作。\n乙\n", "甲\n各县负责本地的防火工作。\n乙\n"),
  ).toEqual([
    { same: ["甲"] },
    {
      pieces: [
        { kind: "same", words: "各县负责" },
        { kind: "gone", words: "本辖区" },
        { kind: "new", words: "本地" },
        { kind: "same", words: "的防火工作。" },
      ],
    },
    { same: ["乙"] },
  ]);
});

test("spaces and the width of punctuation are no difference", () => {
  expect(compare("第一 条,内容:一\n", "第一条，内容：一\n")).toEqual([
    { same: ["第一条，内容：一"] },
  ]);
});

test("a paragraph added or gone is one place, and readings that share nothing are shown whole", () => {
  expect(compare("甲\n", "甲\n乙\n")).toEqual([
    { same: ["甲"] },
    { pieces: [{ kind: "new", words: "乙" }] },
  ]);
  const many = (letter: string) =>
    Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join("\n");
  const [only, ...more] = compare(many("a"), many("b"));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ pieces: [{ kind: "gone" }, { kind: "new" }] });
});

const now = decree({ publicity: "公开发布" });
const text = (withheld = false) =>
  body(
    part({}, paragraph("正文的话")),
    part(
      { role: "附件", anchor: "x1", title: "甲表", ...(withheld && { withheld }) },
      paragraph("甲的话"),
    ),
  );
const wordsOf = (reading: ReturnType<typeof openReading>) =>
  reading?.texts.map(({ text }) => text).join();

test("an earlier reading withholds what the decree withholds now, and what it withheld then", () => {
  const earlier = readingOf(now, text());
  expect(wordsOf(openReading(earlier, { decree: now, body: text() }, site))).toBe(
    "正文的话,甲的话",
  );
  const partly = decree({ publicity: "部分公开" });
  expect(wordsOf(openReading(earlier, { decree: partly, body: text(true) }, site))).toBe(
    "正文的话",
  );
  const then = readingOf(partly, text());
  expect(wordsOf(openReading(then, { decree: now, body: text() }, site))).toBe("正文的话");
});

test("a reading that was not public is not shown, though the decree is public now", () => {
  const closed = readingOf(decree({ publicity: "依申请公开" }), text());
  expect(openReading(closed, { decree: now, body: text() }, site)).toBeNull();
});
