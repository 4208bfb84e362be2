/** Several numbers that share an agency, a year or a kind: each is a document of its own. */
import { expect, test } from "vitest";
import { citationsIn } from "./find.ts";

/** `printed = title | number | relation` of each. */
const found = (text: string) =>
  citationsIn(text).map(
    ({ title, number, relation, start, end }) =>
      `${text.slice(start, end)} = ${title ?? ""} | ${number} | ${relation}`,
  );

test.each([
  [
    "根据国发〔2020〕5号、6号文件精神",
    ["国发〔2020〕5号 =  | 国发〔2020〕5号 | 依据", "6号 =  | 国发〔2020〕6号 | 依据"],
  ],
  [
    "晋政发〔2019〕12、13号文件同时废止。",
    ["晋政发〔2019〕12 =  | 晋政发〔2019〕12号 | 废止", "13号 =  | 晋政发〔2019〕13号 | 废止"],
  ],
  [
    "晋政发[2019]12号、第13号和15号文件停止执行",
    [
      "晋政发[2019]12号 =  | 晋政发〔2019〕12号 | 废止",
      "第13号 =  | 晋政发〔2019〕13号 | 废止",
      "15号 =  | 晋政发〔2019〕15号 | 废止",
    ],
  ],
  [
    "晋政发〔2012〕3号、〔2013〕5号文件同时废止",
    [
      "晋政发〔2012〕3号 =  | 晋政发〔2012〕3号 | 废止",
      "〔2013〕5号 =  | 晋政发〔2013〕5号 | 废止",
    ],
  ],
  [
    "市政府第5号、第6号令同时废止",
    ["市政府第5号 =  | 市政府令第5号 | 废止", "第6号令 =  | 市政府令第6号 | 废止"],
  ],
  [
    "桐岭市人民政府令第5号、第６号同时废止",
    [
      "桐岭市人民政府令第5号 =  | 桐岭市人民政府令第5号 | 废止",
      "第６号 =  | 桐岭市人民政府令第6号 | 废止",
    ],
  ],
  [
    "《X办法》（国发〔2020〕5号、6号）同时废止",
    [
      "《X办法》（国发〔2020〕5号 = X办法 | 国发〔2020〕5号 | 废止",
      "6号 =  | 国发〔2020〕6号 | 废止",
    ],
  ],
  [
    "按照财政部公告2018年第41号、第42号规定",
    [
      "财政部公告2018年第41号 =  | 财政部公告2018年第41号 | 依据",
      "第42号 =  | 财政部公告2018年第42号 | 依据",
    ],
  ],
  [
    "国发〔2020〕5号、6号和晋政发〔2020〕7号文件",
    [
      "国发〔2020〕5号 =  | 国发〔2020〕5号 | 提及",
      "6号 =  | 国发〔2020〕6号 | 提及",
      "晋政发〔2020〕7号 =  | 晋政发〔2020〕7号 | 提及",
    ],
  ],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  // what has a number of its own kind: a building, a well, a line, a bus, a contract
  ["按国发〔2020〕5号、6号楼改造", 1],
  ["按国发〔2020〕5号和3号机组检修要求", 1],
  ["依据晋政发〔2019〕12号，2号线开工", 1],
  ["晋政发〔2019〕12号，13日起施行", 1],
  ["晋政发〔2019〕12号、3月5日会议纪要", 1],
  // a sitting and a proposal are no orders
  ["市政府第5号、第6号提案", 0],
  ["第5号、第6号议案由市政府办理", 0],
  // a number behind a stop begins a sentence
  ["执行国发〔2020〕5号。6号文件另行制定", 1],
  // amounts behind a number without its 号
  ["晋政发〔2019〕12、13家企业", 0],
])("%s: %i", (text, count) => {
  expect(citationsIn(text)).toHaveLength(count);
});

test("the day of a date is none of who ordered, whatever space a PDF puts there", () => {
  expect(found("（1999 年 11 月 2 日岭东省人民政府令第 61 号公布）")).toEqual([
    "岭东省人民政府令第 61 号 =  | 岭东省人民政府令第61号 | 提及",
  ]);
});
