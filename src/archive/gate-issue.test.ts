import { expect, test } from "vitest";
import { type Issue, issue as schema } from "../gazette/schema.ts";
import { openIssue, type Shut } from "./gate-issue.ts";

const issue: Issue = schema.parse({
  ...{ gazette: "a", name: "甲市人民政府公报", year: 2020, issue: 1, serial: null },
  ...{ sponsor: null, published: null, periodicity: null, masthead: [], sections: [] },
  contents: [
    {
      title: "公开的通知",
      number: "甲〔2020〕1号",
      page: 1,
      section: null,
      line: 5,
      decree: "a-1",
    },
    {
      title: "秘密的通知",
      number: "甲〔2020〕2号",
      page: 3,
      section: null,
      line: 6,
      decree: "a-2",
    },
  ],
  decrees: ["a-1", "a-2"],
  differences: [{ line: 6, decree: "a-2", what: "题名", contents: "秘密", body: "秘密的" }],
  corrections: [
    { id: 1, line: 12, printed: "开", shown: "公开", why: "漏" },
    { id: 2, line: 32, printed: "密", shown: "秘密", why: "漏" },
  ],
  doubts: [{ id: 1, line: 33, rule: "errata", message: "秘密存疑", anchor: null }],
  drops: [{ line: 34, text: "秘密页眉", rule: "running-head" }],
  joins: [{ line: 35, next: 37, rule: "errata" }],
  messages: [
    { line: 36, rule: "x", severity: "存疑", text: "秘密的话" },
    { line: null, rule: "x", severity: "提示", text: "《秘密的通知》的页码不符" },
    { line: 13, rule: "x", severity: "提示", text: "公开的话" },
  ],
  account: { raw: 9, kept: 9, markup: 0, dropped: 0, corrected: 0 },
  files: [],
  source: { file: "a/2020-01.md", sha256: "0", lines: 40 },
});
const secret: Shut = {
  id: "a-2",
  decree: { title: "秘密的通知", number: "甲〔2020〕2号", lines: [30, 40] },
  kept: new Set(),
  whole: true,
};

test("an issue says no more of a withheld decree than that there is one", () => {
  const opened = openIssue(issue, "lanshan/gazette/2020/3/", [secret]);
  expect(JSON.stringify(opened)).not.toMatch(/秘密|2020〕2号|a-2/);
  expect(opened.contents[1]).toMatchObject({ withheld: true, title: "" });
  expect(opened).toMatchObject({ withheld: 1, complete: false, decrees: ["a-1"] });
  expect(opened.messages).toMatchObject([{ text: "公开的话" }]);
});

test("of a decree published in part, what belongs to the open part stays", () => {
  const opened = openIssue(issue, "lanshan/gazette/2020/3/", [
    { ...secret, whole: false, kept: new Set([32]) },
  ]);
  expect(opened.corrections).toHaveLength(2);
  expect([opened.doubts, opened.drops, opened.joins]).toEqual([[], [], []]);
  expect(opened).toMatchObject({ withheld: 0, complete: false, decrees: ["a-1", "a-2"] });
});

test("an issue without withheld decrees is whole", () => {
  expect(openIssue(issue, "lanshan/gazette/2020/3/", [])).toMatchObject({
    ...issue,
    withheld: 0,
    complete: true,
  });
});
