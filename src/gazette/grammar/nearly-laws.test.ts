import { expect, test } from "vitest";
import { tight } from "./fold.ts";
import {
  isLawTitle,
  isNearlyNote,
  nearlyArticle,
  saysInForce,
  saysPurpose,
} from "./nearly-laws.ts";

test.each([
  "（2018年10月30日市第五届人大常委会第十)次会议通过　2018年11月29日省人大常委会批准　自2019年3月1日起施行）",
  "（2018年10月30日市第五届人大常委会第十五次议会通过）",
  "（2018年10月30日市第五届人大常委会第十五次会议通过",
  "（2018年10月30日市政府第42次常务会议讨论通过　2019年5月16日市人民政府令第38号公市）",
  "市湿地保护条列（2018年10月30日市第五届人大常委会第十五次会议通过）",
  "（2018年10月30日市第五届人大常委会第十五次会议通过）第一条　为了保护湿地，制定本条例。",
  "（2019年市人民政府令第38号公布）",
  "（1991年3月26日市人民政府令19号布发）",
  "—2—023年8月28日在市人大常委会第十五次会议上",
])("%s keeps enough of a note", (line) => {
  expect(isNearlyNote(tight(line))).toBe(true);
});

test.each([
  "（2019年8月28日）市政府召开第十二次常务会议，讨论通过防汛方案，听取汇报",
  "（2019年8月28日全市会议要求，各地抓紧落实）",
  "市湿地保护条例于2018年10月30日经市人大常委会第十五次会议通过，现予公布。",
  "（联系人：王海，联系电话：0573-85012345）",
  "（2019年12月1日起实行）",
])("%s is none", (line) => {
  expect(isNearlyNote(tight(line))).toBe(false);
});

test.each([
  ["一条　为了保护湿地，制定本条例。", 1],
  ["囗二条　禁止侵占湿地。", 2],
  ["一第条　为了保护湿地，制定本条例。", 1],
  ["第一丨条　为了保护湿地，制定本条例。", 1],
  ["第一条　为了保护湿地，制定本条例。", undefined],
  ["一条河流流经本市，两岸为保护区。", undefined],
  ["第一　保护湿地。", undefined],
  ["具体共有三条　如下", undefined],
])("%s opens article %s, damaged", (text, number) => {
  expect(nearlyArticle(text)?.number).toBe(number);
});

test.each([
  ["第一条　为了保护湿地，制定本条例。", true],
  ["第人　为了保护湿地，根据《湿地保护法》，结合本市实际，制定本条例。", true],
  ["一、为落实国家方案，结合我市实际，制定本实施方案。", true],
  ["第三十条　各县可以根据本办法制定本县的实施细则。", false],
  ["一、第一条修改为：“为了保护湿地，制定本条例。”", false],
  ["各部门要按照《方案》，制定本部门实施方案，完善机制。", false],
])("%s: says why a law was made: %s", (line, expected) => {
  expect(saysPurpose(tight(line))).toBe(expected);
});

test.each([
  ["第二条　本条例自2019年12月1日起施行。", true],
  ["二条　本条例自2019年12月1日施行。", true],
  ["《办法》自2019年12月1日起施行。", false],
  ["本市自2019年12月1日起施行新标准。", false],
])("%s: says from when a law holds: %s", (line, expected) => {
  expect(saysInForce(tight(line))).toBe(expected);
});

test.each([
  ["桐岭市湿地保护条例", true],
  ["甲县采砂管理办法（试行）", true],
  ["关于印发《甲县采砂管理办法》", false],
  ["第三节　管理办法", false],
  ["附：甲县采砂管理办法", false],
  ["依照甲县采砂管理办法执行", false],
])("%s is the title of a law: %s", (line, expected) => {
  expect(isLawTitle(tight(line))).toBe(expected);
});
