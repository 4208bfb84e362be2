import { expect, test } from "vitest";
import { tight } from "./fold.ts";
import { headOf } from "./limits.ts";
import { damagedForms, isNearlyDate, isNearlyNumber } from "./nearly.ts";
import { isNearlyFiguresTitle } from "./other-kinds.ts";

test.each([
  "沅政办发〔2016〕3：号",
  "沅政，办发〔2016〕33号",
  "20.0年 第7号",
  "2010年 7号",
  "2囗10年 第7号",
  "沅政办发〔2016〕。3号",
  "沅政办发〔2O16〕33号",
  "沅政办发〔201633号",
  "鹭教函〔202。〕31号",
])("%s keeps enough of a number", (line) => {
  expect(isNearlyNumber(tight(line))).toBe(true);
});

test.each([
  "见沅政发（第三批）号",
  "3．沅政发〔2016〕3号",
  "依据：沅政发〔2016〕3号",
  "《关于防火工作的通知》（沅政发〔2016〕3号）",
  "桐岭市消费升级实施方案（2019—2022年）",
  "年满6周岁（2016年8月31日前出生）的适龄儿童。",
  "发〔2012〕40号）同时废止。",
  "地址：公园东路18号",
  "2019年第2期",
])("%s is none", (line) => {
  expect(isNearlyNumber(tight(line))).toBe(false);
});

test.each([
  "201：年5月30日",
  "2019年5大30日",
  "二〇一九年五月三十曰",
  "2019年5月30",
  "（2019年5月30日",
])("%s keeps enough of a day", (line) => {
  expect(isNearlyDate(tight(line))).toBe(true);
});

test.each([
  "2021年4月1日至30日",
  "2021年12月底",
  "10月底前完成中期评估",
  "整改时限：2021年12月",
  "2024年1—5月",
  "2月26日，县政府免去：",
  "2003年8月21日　施行",
  "2019年第2期",
  "自查阶段（6月）",
])("%s is none", (line) => {
  expect(isNearlyDate(tight(line))).toBe(false);
});

test.each([
  ["（2019年8月28日桐岭市第五届人民代表大会常务委员会第二十次会议通过号", "题注"],
  ["2019年8月28日桐岭市第五届人民代表大会常务委员会第二十次会议通过）", "题注"],
  ["（2019年8月28日市政府常务会议通过号一、接受马德林的请求。", "题注"],
  ["2018年10月30日市人大常委会第十五次会议通过　自2019年3月1日起施行）", "题注"],
  ["）2018年10月30日市人大常委会第十五次会议通过　自2019年3月1日起施行）", "题注"],
  [
    "（2囗18年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过　自2019年3月1日起施行）",
    "题注",
  ],
  [
    "（018年10月30日桐岭市第五届人民代表大会常务委员会第十五次会议通过　自2019年3月1日起施行）",
    "题注",
  ],
  ["2018年10月30日市人大常委会第十五次会议通过，自2019年3月1日起施行。", undefined],
  ["（2019年8月28日市政府第十五次常务会议通l）", "题注"],
  ["石桥县2023年3、大事记", "标题"],
  ["石桥县2023年3月事大记", "标题"],
  ["《石桥县采砂管理办法》解读读", "标题"],
  ["《石桥县采砂管理办法》解读机关", undefined],
  ["石桥，人民政府免职名名单", "标题"],
  ["免职名单附后。", undefined],
  ["二〇二三年三月十日）", "题注"],
  ["二〇二三年三月十日", undefined],
  ["（2019年8月28日全市会议要求，各地抓紧落实）", undefined],
  ["《办法》2019年8月28日经市政府第三次常务会议审议通过，自公布之日起施行。", undefined],
  ["（一）2019年8月28日召开会议，听取汇报。", undefined],
])("%s: %s", (line, what) => {
  expect(headOf(tight(line))).toBe(what);
});

test.each([
  ["2023年一季度全县国民、济主要指标", "解读", true],
  ["2023年一季度全县主要指标标", "解读", true],
  ["2023年一季度全县主要指标", "统计公报", false],
  ["2023年全县主要指标均居前列。", "解读", false],
])("a line over a table of figures, in what has none: %s in %s is %s", (line, genre, expected) => {
  expect(isNearlyFiguresTitle(line, genre)).toBe(expected);
});

test("one damage leaves a word in these forms", () => {
  const form = new RegExp(`^${damagedForms("大事记")}$`);
  for (const read of ["大事记", "大记", "大事事记", "事大记", "大记事", "大囗记"])
    expect(read).toMatch(form);
  for (const other of ["记事大", "大", "大事记者会"]) expect(other).not.toMatch(form);
});
