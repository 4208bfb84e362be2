import { expect, test } from "vitest";
import { numberInside } from "./number-inside.ts";
import { dayBeside, gluedNumber, isDamagedNumber, numberLine } from "./numbers.ts";
import { orderHeadOf, twoLineNumber } from "./orders.ts";

/** A line as printed, and its number. */
test.each([
  ["国发〔2019〕5号", "国发〔2019〕5号"],
  ["忻政办发[2008]3号", "忻政办发〔2008〕3号"],
  ["穗残联[2016] 11 号", "穗残联〔2016〕11号"],
  ["浦政发【2022】1号", "浦政发〔2022〕1号"],
  ["浦政发(2024)101号", "浦政发〔2024〕101号"],
  ["浦政发［２０２４］１０１号", "浦政发〔2024〕101号"],
  ["浦政发﹝2024﹞1号", "浦政发〔2024〕1号"],
  ["（汴政〔2007〕26号）", "汴政〔2007〕26号"],
  ["州政发〔二○○四〕12号", "州政发〔2004〕12号"],
  ["广州市人民政府令第179号", "广州市人民政府令第179号"],
  ["澜山市政府令〔2010〕第15号", "澜山市政府令〔2010〕第15号"],
  ["宁自然资公告[2023]4号", "宁自然资公告〔2023〕4号"],
  ["宁溪市自然资源局公告〔2023〕4号", "宁溪市自然资源局公告〔2023〕第4号"],
  ["国家税务总局公告2026年第20号", "国家税务总局公告2026年第20号"],
  ["令二〇二六年第1号", "令2026年第1号"],
  ["澜山市人民政府令第一一七号", "澜山市人民政府令第117号"],
  ["通告（第三号）", "通告第3号"],
  ["宁陵市人民政府命令第7号", "宁陵市人民政府令第7号"],
  ["宁陵市人民政府第45号令", "宁陵市人民政府令第45号"],
  ["（宁政〔2012〕28号　2012年7月3日）", "宁政〔2012〕28号"],
  ["西岭省人民代表大会常务委员会公告〔十三届〕第49号", "西岭省人民代表大会常务委员会公告第49号"],
  ["滨教体函〔2022〕41号　　签发人：刘建国", "滨教体函〔2022〕41号"],
  ["琼教〔2021〕8号　琼财〔2021〕12号", "琼教〔2021〕8号"],
  // how urgent, how secret: beside it, none of it
  ["特急　云政发〔2019〕5号", "云政发〔2019〕5号"],
  ["加急 云政办发明电〔2019〕5号", "云政办发明电〔2019〕5号"],
  ["特发〔2019〕5号", "特发〔2019〕5号"],
])("%s", (line, canonical) => {
  expect(numberLine(line)?.canonical).toBe(canonical);
});

test.each([
  "牟政办发〔201746",
  "统一编号：B0120190003",
  "总第214期",
  "第4626号提案",
  "根据国发〔2019〕5号文件",
  "关于执行第45号令",
  "（宁政〔2012〕28号文件　2012年7月3日会议通过）",
])("no number of a document: %s", (line) => {
  expect(numberLine(line)).toBeUndefined();
});

test.each([
  ["宁陵市人民政府命令", "第 七 号", "宁陵市人民政府令第7号"],
  ["宁 陵 市 人 民 政 府 命 令", "第七号", "宁陵市人民政府令第7号"],
  ["宁陵市人民政府 宁陵军分区命令", "第2号", "宁陵市人民政府、宁陵军分区令第2号"],
  ["宁陵市人民政府令", "第8号", "宁陵市人民政府令第8号"],
  ["宁陵市人民政府令", "（2012）第45号", "宁陵市人民政府令〔2012〕第45号"],
  ["宁陵市人民政府令", "2012年第45号", "宁陵市人民政府令2012年第45号"],
  ["宁陵市人民政府令", "（2012）45页", undefined],
])("%s over %s", (head, ordinal, canonical) => {
  expect(twoLineNumber(orderHeadOf([head]), ordinal)?.canonical).toBe(canonical);
});

test.each([
  ["（一九八五年五月四日　云政〔1985〕38号）", "云政〔1985〕38号", "一九八五年五月四日"],
  ["1985年5月4日 云政发〔1985〕38号", "云政发〔1985〕38号", "1985年5月4日"],
  ["（云政〔1985〕38号 1985年5月4日）", "云政〔1985〕38号", "1985年5月4日"],
  ["云政〔1985〕40号　　（1985年5月8日）", "云政〔1985〕40号", "1985年5月8日"],
  ["1985年5月4日云政〔1985〕38号文件规定", undefined, undefined],
  ["1985年云政〔1985〕38号", "1985年云政〔1985〕38号", undefined],
])("a day in front of a number: %s", (line, canonical, day) => {
  if (day || !canonical) expect(numberLine(line)?.canonical).toBe(canonical);
  expect(dayBeside(line)).toBe(day);
});

test("a damaged number is flagged, not read", () => {
  expect(isDamagedNumber("牟政办发〔201746")).toBe(true);
  expect(isDamagedNumber("牟政办发〔2017〕46号")).toBe(false);
  // forms of before 1987, whose year is not whole or stands in front
  for (const line of [
    "（88）国发字第12号",
    "国发〔88〕12号",
    "〔56〕农水字第12号",
    "(1956)会字第45号",
  ])
    expect([line, numberLine(line), isDamagedNumber(line)]).toEqual([line, undefined, true]);
  expect(isDamagedNumber("（88）号文件第12号提案")).toBe(false);
});

test("a number at the end of a title, and within a line of the contents", () => {
  expect(gluedNumber("关于做好秋收工作的通知桐政发〔2019〕9号")?.canonical).toBe(
    "桐政发〔2019〕9号",
  );
  expect(numberInside("2．关于同意设立街道的批复（临政函〔2020〕61号）…… 11")?.canonical).toBe(
    "临政函〔2020〕61号",
  );
});
