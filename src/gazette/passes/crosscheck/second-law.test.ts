/** A law whose head is damaged beyond recognition stands in the one before, and something else of it tells. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const told = (raw: string) =>
  find(raw)
    .asked.filter(({ rule }) => rule === "limit")
    .map(({ reason }) => reason.split("，")[0]);

const ORDER =
  "桐岭市人民代表大会常务委员会公告\n\n第十二号\n\n《桐岭市电动自行车管理条例》已由会议通过，现予公布。\n\n2019年10月15日\n\n";
const first = (two: string, end: string) =>
  `${ORDER}桐岭市电动自行车管理条例\n\n第一条　为了加强管理，制定本条例。\n\n${two}　${end}\n\n`;
const WHOLE = first("第二条", "本条例自2019年12月1日起施行。");

test.each([
  [
    "its first article",
    "桐岭湿囗",
    "第一条　保护湿地。",
    "第二条　禁止侵占。",
    "条文在此又从第一条起",
  ],
  [
    "the same without its 第",
    "桐岭湿囗",
    "一条　保护湿地。",
    "第二条　禁止侵占。",
    "条文在此又从一条起",
  ],
  [
    "its second article",
    "桐岭湿囗",
    "囗条　保护湿地。",
    "第二条　禁止侵占。",
    "条文在此又从第二条起",
  ],
  [
    "its title",
    "桐岭市湿地保护条例",
    "囗囗　保护湿地。",
    "囗囗　禁止侵占。",
    "“桐岭市湿地保护条例”像另一部法规、规章的标题",
  ],
  [
    "what it says of itself",
    "桐岭湿囗",
    "囗囗　为了保护湿地，制定本条例。",
    "囗囗　禁止侵占。",
    "此处又说为何制定",
  ],
  ["what its articles stand under", "桐岭湿囗", "第一章　总则", "囗囗　禁止侵占。", "条文已完"],
  ["what explains it", "囗桐岭市条例囗解囗", "一、制定背景", "近年来电动车增多。", "条文已完"],
])("%s tells where another law begins", (_sign, title, one, two, reason) => {
  expect(told(`${WHOLE}${title}\n\n${one}\n\n${two}\n`)).toContain(reason);
});

test("a law is told of once, with what tells first", () => {
  const second = "第一条　为了保护湿地，制定本条例。\n\n第二条　禁止侵占。\n";
  expect(told(`${WHOLE}桐岭湿囗\n\n${second}`)).toEqual(["条文在此又从第一条起"]);
});

test("a second article that lost its 第 goes before no other", () => {
  const law = first("二条", "禁止改装。");
  expect(told(`${law}第三条　本条例自2019年12月1日起施行。\n`)).toEqual([]);
  expect(told(`${law}第二条　禁止侵占。\n`)).toContain("条文在此又从第二条起");
});

test.each([
  ["an article put in behind the first", "第一条之一　本条例适用于本市。"],
  ["a paragraph of the last article", "《桐岭市电动自行车管理办法》同时废止。"],
  ["an article that lets others make rules", "第三条　各县可以根据本条例制定本县的实施办法。"],
  ["a line of an article that begins with a number of things", "一条车道供电动自行车通行。"],
])("%s begins no other law", (_name, line) => {
  expect(told(`${WHOLE}${line}\n`)).toEqual([]);
});

test("what an amendment quotes begins no law", () => {
  const quotes = "“为了保护安全，制定本条例。”";
  const raw = `甲省人民代表大会常务委员会关于修改部分法规的决定\n\n（2021年10月15日甲省第五届人民代表大会常务委员会第三次会议通过）\n\n一、《甲省采砂条例》第一条修改为：${quotes}\n\n二、《甲省渡口条例》第一条修改为：${quotes}\n\n本决定自公布之日起施行。\n`;
  expect(told(raw).filter((reason) => !reason?.includes("没有文号"))).toEqual([]);
});

test("a law begins behind the provisions of what is none", () => {
  const raw = (heading: string) =>
    `关于《桐岭市湿地保护条例（草案）》的说明\n\n一、起草过程\n\n2023年3月起草。\n\n${heading}\n\n第一条　保护湿地。\n\n第二条　禁止侵占。\n`;
  expect(told(raw("桐岭囗囗"))).toContain("此前已有“一、二、”");
});

test("a law that is attached, and another, begin each in a text of its own", () => {
  const law = (title: string) =>
    `${title}\n\n第一条　为了加强管理，制定本办法。\n\n第二条　本办法自2019年12月1日起施行。\n\n`;
  const raw = `甲县人民政府关于印发两个办法的通知\n\n甲政发〔2019〕5号\n\n各镇人民政府：\n\n现将两个办法印发给你们，请遵照执行。\n\n附件：1.甲县采砂管理办法\n\n2.甲县渡口管理办法\n\n甲县人民政府\n\n2019年11月8日\n\n附件1\n\n${law("甲县采砂管理办法")}附件2\n\n${law("甲县渡口管理办法")}`;
  expect(find(raw).decrees).toHaveLength(1);
  expect(told(raw)).toEqual([]);
});
