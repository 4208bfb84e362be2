/** What only another kind of document holds tells of one that was swallowed. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const told = (raw: string) =>
  find(raw)
    .asked.filter(({ rule }) => rule === "limit")
    .map(({ reason }) => reason.split("，")[0]);

const NOTICE =
  "甲县人民政府关于做好秋收工作的通知\n\n甲政发〔2021〕5号\n\n各镇人民政府：\n\n请认真组织，抓好秋收工作。\n\n甲县人民政府\n\n2021年11月8日\n\n";
const DAYS = "3月1日　县长到河湾乡调研春耕。\n\n8日　县政府召开常务会议。\n";
const ANSWERS =
  "一、出台的背景是什么？\n\n答：为了规范采砂。\n\n二、何时施行？\n\n答：明年施行。\n";
const EXPLAINS = `${NOTICE}《甲县采砂管理办法》解读\n\n${ANSWERS}\n`;
const TABLE = "\n\n| 指标 | 累计 |\n|---|---|\n| 增加值 | 180.5 |\n";

test.each([
  ["days of a chronicle", `${NOTICE}甲县囗囗3月大囗囗\n\n${DAYS}`, "此行像“大事记”的内容"],
  ["answers", `${NOTICE}囗甲县采砂囗囗办囗》囗囗\n\n${ANSWERS}`, "此行像“解读、问答”的内容"],
  [
    "a table of figures",
    `${EXPLAINS}202囗年一季囗全县国民经囗囗要囗囗${TABLE}`,
    "此行像另一件公文的标题",
  ],
])("%s in another kind of document", (_name, raw, reason) => {
  expect(told(raw)).toContain(reason);
});

test.each([
  ["a chronicle", `${NOTICE}甲县2021年3月大事记\n\n${DAYS}`],
  ["an explanation", EXPLAINS],
  [
    "the timetable of a notice, which goes on",
    NOTICE.replace("抓好秋收工作。", `抓好秋收工作：\n\n${DAYS}\n请各镇按时完成。`),
  ],
  [
    "answers that a notice attaches",
    `${NOTICE.replace("甲县人民政府\n\n2021", "附件：采砂政策问答\n\n甲县人民政府\n\n2021")}附件\n\n采砂政策问答\n\n${ANSWERS}`,
  ],
  ["a table with its caption", `${EXPLAINS}附表1　2021年补助标准${TABLE}`],
])("%s is told of nowhere", (_name, raw) => {
  expect(told(raw)).toEqual([]);
});
