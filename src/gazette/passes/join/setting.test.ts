/** A text that keeps the printer's lines: what is one paragraph again, and what stays apart. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const HEAD =
  "江汉省人民政府关于做好防汛工作的通知\n\n江政发〔2006〕33号\n\n各市、州、县人民政府：\n";
/** A paragraph of three printed lines, thirty-four signs wide, indented by two. */
const paragraph = (first: string) =>
  `    ${first.padEnd(32, "甲乙丙丁戊己庚辛")}\n${"子丑寅卯辰巳午未申酉".repeat(4).slice(0, 34)}\n天地玄黄宇宙洪荒。\n`;
const text = Array.from({ length: 14 }, (_, at) =>
  paragraph(`${"一二三四五六七八九十甲乙丙丁"[at]}、各地要做好防汛准备，`),
).join("");

test("a heading's shape does not part a line that fills its column from the next, which is flush", () => {
  const broken =
    "    十一、用人单位要合理安排作息时间，采取有效措施防暑降温，日最高\n气温达到40度以上的应当停止作业。\n";
  const { paragraphs } = find(`${HEAD}${text}${broken}`);
  expect(paragraphs.some((one) => one.includes("日最高气温达到"))).toBe(true);
});

test("an indented line begins a paragraph, whatever the one above lacks", () => {
  const { paragraphs } = find(`${HEAD}${text}    临河热电厂，以及\n    江汉钢铁集团，以及\n`);
  expect(paragraphs).toContain("江汉钢铁集团,以及");
});

test("without a column of such lines nothing is told by width and indent", () => {
  const wide = "一、用人单位要合理安排作息时间，采取有效措施防暑降温，日最高";
  const { paragraphs } = find(`${HEAD}    ${wide}\n气温统计\n`);
  expect(paragraphs).toContain(wide.replaceAll("，", ","));
});

test.each([
  ["到2020年，全市港口货物吞吐量达到", "1.2亿吨，集装箱吞吐量翻一番。", true],
  ["到2020年，全市港口货物吞吐量达到以下要求", "1.2亿吨以上的港口不少于两个。", false],
  ["奖励标准按投资额确定，下列企业不超过", "1.工业企业100万元。", false],
])("%s | %s", (upper, lower, joined) => {
  const { paragraphs } = find(`${HEAD}${upper}\n\n${lower}\n`);
  const whole = `${upper}${lower}`.replaceAll("，", ",");
  expect(paragraphs.includes(whole)).toBe(joined);
});

test.each([
  ["海陵市人民政府公报 2017年第4期", "重要文件", true],
  ["海陵市人民政府公报 2017年第4期", "其中投资总额为", false],
  ["海陵市港口管理办法", "重要文件", false],
])(
  "a figure alone under a running head in a broken text is its page: %s, %s",
  (head, section, isPage) => {
    const { tree } = find(
      `${HEAD}到2020年，全市港口货物吞吐量要在现有基础上再翻\n\n${head}\n\n${section}\n\n7\n\n一番，集装箱吞吐量达到二百万标箱。\n`,
    );
    expect(tree.data.drops.some(({ text }) => text === "7")).toBe(isPage);
  },
);
