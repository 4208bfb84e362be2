/** The record that a web page prints beside a document: what it fills, and what only looks like one. */
import { expect, test } from "vitest";
import { isRecord, recordedInCells, recordedInLine } from "../../grammar/record.ts";
import { find } from "../../testing/found.ts";

const TITLE = "青岚县人民政府关于授予“青岚工匠”称号的通报";
const BODY =
  "各乡镇人民政府：\n\n经县政府研究，决定授予三名同志“青岚工匠”称号。\n\n青岚县人民政府\n\n2022年8月3日\n";
const TABLE =
  "| 索 引 号 | 11330899002/2022-00140 | 公开方式 | 主动公开 |\n| --- | --- | --- | --- |\n| 发文字号 | 青政发〔2022〕17号 | 成文日期 | 2022-08-01 |\n| 发布机构 | 青岚县人民政府 | 有效性 | |\n";
const LINES =
  "索引号：11330899002/2022-00140　　公开方式：主动公开\n\n发文字号：青政发〔2022〕17号　　成文日期：2022-08-01\n\n来源：县政府办　发布时间：2022-08-05 09:30　浏览次数：256　字体：[大 中 小]\n";

test.each([
  ["a table under the title", `## ${TITLE}\n\n${TABLE}\n${BODY}`],
  ["a table over the title", `${TABLE}\n## ${TITLE}\n\n${BODY}`],
  ["lines under the title", `${TITLE}\n\n${LINES}\n${BODY}`],
  [
    "a table under the title, and the number again",
    `${TITLE}\n\n${TABLE}\n青政发〔2022〕17号\n\n${BODY}`,
  ],
  [
    "a record over the title, another under its number",
    `${TABLE}\n## ${TITLE}\n\n青政发〔2022〕17号\n\n来源：县政府办　发布时间：2022-08-05　点击数：8　字体：[大 中 小]\n\n${BODY}`,
  ],
  [
    "labels in brackets of their own over the title",
    `【索 引 号】11330899002/2022-00140\n【发文机关】青岚县人民政府\n【发文字号】青政发〔2022〕17号\n【公开方式】主动公开\n\n${TITLE}\n\n[ 发布时间：2022-08-05 | 信息来源：县府办 | 阅读次数：318 ]\n\n${BODY}`,
  ],
  [
    "a number between two records",
    `${TABLE}\n## ${TITLE}\n\n发布日期：2022-08-05 09:30 来源：县政府办 浏览次数：702 【字体：大 中 小】\n\n青政发〔2022〕17号\n\n${BODY}`,
  ],
])("%s", (_name, raw) => {
  const { decrees, text } = find(raw);
  expect(decrees.map(({ fields }) => fields)).toMatchObject([
    {
      title: TITLE,
      number: "青政发〔2022〕17号",
      // What the document says of itself goes before.
      date: "2022-08-03",
      publicity: "主动公开",
      registration: "11330899002/2022-00140",
      recipients: ["各乡镇人民政府"],
    },
  ]);
  expect(text.startsWith("各乡镇人民政府")).toBe(true);
});

test("a title that names neither office nor kind is one over a record", () => {
  const raw = `${TITLE}\n\n${TABLE}\n${BODY}\n2022年教育工作总结之一\n\n${TABLE.replace("17", "18")}\n一年来，全县教育工作取得新成绩。\n`;
  expect(find(raw).decrees.map(({ fields }) => fields.number)).toEqual([
    "青政发〔2022〕17号",
    "青政发〔2022〕18号",
  ]);
});

test.each([
  [
    "a blank form",
    [
      ["文件名称", ""],
      ["发文字号", ""],
      ["成文日期", ""],
    ],
  ],
  [
    "the head of a list",
    [
      ["文件名称", "文号"],
      ["成文日期", "发布机构"],
    ],
  ],
  [
    "figures",
    [
      ["人口", "12"],
      ["面积", "30"],
    ],
  ],
])("%s is no record", (_name, rows) => {
  const pairs = rows.map(recordedInCells);
  expect(pairs.some((one) => one === undefined) || !isRecord(pairs.flatMap((one) => one!))).toBe(
    true,
  );
});

test.each([
  "来源：这些资金来源于财政。发布时间待定",
  "发文字号和成文日期应当齐全：缺一不可。",
  "联系人：张晓明　电话：85012345",
  "【公开方式】由县政府决定。",
])("%s is a line of the text", (line) => {
  expect(isRecord(recordedInLine(line) ?? [])).toBe(false);
});

test("a form in an attachment begins no document", () => {
  const form =
    "规范性文件备案登记表\n\n| 文件名称 | | 文号 | |\n|---|---|---|---|\n| 发布日期 | | 发文机关 | |\n";
  const raw = `${TITLE}\n\n青政发〔2022〕17号\n\n${BODY}\n附件\n\n${form}`;
  expect(find(raw).decrees).toHaveLength(1);
});
