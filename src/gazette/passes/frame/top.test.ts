/** What stands between a number and the text. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const raw = (under: string) =>
  `**临河市人民政府\n关于印发老旧小区改造资金\n管理办法的通知**\n\n临政办规〔2020〕6号\n\n${under}各县（市、区）人民政府，市政府各部门：\n\n《办法》已经市人民政府同意，现印发给你们，请认真贯彻执行。\n\n临河市人民政府\n\n2020年9月15日\n`;
const RECIPIENTS = ["各县（市、区）人民政府", "市政府各部门"];
const fields = (under: string) => find(raw(under)).decrees[0]!.fields;

test.each([
  ["统一登记号：LJGS—2020—002\n\n", "LJGS—2020—002"],
  ["规范性文件登记号：LJGS-2020-002\n\n", "LJGS-2020-002"],
  ["ZZCR-2019-010001\n\n", "ZZCR-2019-010001"],
  ["ZJKC00–2025–0001\n\n", "ZJKC00–2025–0001"],
  ["", null],
])("the registration on a line of its own is nobody addressed: %s", (under, registration) => {
  expect(fields(under)).toMatchObject({ registration, recipients: RECIPIENTS });
});

test("a sentence that speaks of registration is text", () => {
  const { recipients, registration } = fields("本办法的登记号由市司法局统一编制。\n\n");
  expect([recipients, registration]).toEqual([[], null]);
});

test("a title set bold over its lines loses its marks and no word", () => {
  expect(fields("")).toMatchObject({
    title: "临河市人民政府关于印发老旧小区改造资金管理办法的通知",
    issuer: ["临河市人民政府"],
  });
});

test.each([
  "**临河市人民政府\n\n关于印发老旧小区改造资金管理办法的通知**",
  "**临河市人民政府\n关于印发**老旧小区**改造资金管理办法的通知**",
])("marks that a blank line or others part are no pair", (title) => {
  const { text, tree } = find(`${title}\n\n${raw("").slice(raw("").indexOf("临政办规"))}`);
  expect(tree.data.account.raw).toBe(tree.data.account.kept + tree.data.account.markup);
  expect(text).toContain("现印发给你们");
});

test.each([
  ["临河市财政局 临河市民政局公告", "临河市财政局 临河市民政局公告"],
  ["临河市财政局公告", "临河市财政局公告"],
])("a notice without a title is called by all that give it: %s", (head, title) => {
  const { decrees } = find(
    `# ${head}\n\n# 2025年第2号\n\n现将2025年度首期资金交存标准公布如下，请遵照执行。\n\n2025年1月27日\n`,
  );
  expect(decrees[0]!.fields.title).toBe(title);
});

const spoken = (line: string, under: string) =>
  find(
    `临河市人民政府关于环境状况的报告\n\n——2019年12月24日在临河市第六届人大常委会第二十四次会议上\n\n${line}\n\n${under}\n\n受市人民政府委托，现将环境状况报告如下，请予审议。\n\n一、环境质量状况。优良天数312天。\n`,
  ).decrees[0]!.fields;

test.each([
  ["市生态环境局局长　孙　康", "市人大常委会：", "孙康", ["市人大常委会"]],
  ["市生态环境局局长　孙立人", "主任、各位副主任、秘书长、各位委员：", "孙立人", []],
  ["孙　康", "各位代表：", "孙康", []],
])("%s speaks to %s", (line, under, signer, recipients) => {
  expect(spoken(line, under)).toMatchObject({ signer, recipients });
});

test("what says who passed something addresses nobody", () => {
  const raw = `任免事项\n\n一九八四年六月十五日平川县人民代表大会常务委员会第三次会议通过：\n\n任命：\n\n宋长河为平川县人民政府副县长；\n`;
  expect(find(raw).decrees.flatMap(({ fields: { recipients } }) => recipients)).toEqual([]);
});

test("the Party's centre and the State Council issue together", () => {
  const raw = `中共中央 国务院\n\n关于构建流转机制的意见\n\n（2020年3月30日）\n\n现就构建流转机制提出如下意见，请遵照执行。\n\n一、总体要求\n`;
  expect(find(raw).decrees[0]!.fields.issuer).toEqual(["中共中央", "国务院"]);
});

test.each([
  ["（临政〔2012〕28号　2012年7月3日）", "临政〔2012〕28号", "2012-07-03"],
  ["（临政〔2012〕28号）", "临政〔2012〕28号", null],
])("a number with its day in one bracket: %s", (line, number, date) => {
  const raw = `临河市人民政府\n关于加强招标投标管理的若干规定\n\n${line}\n\n各县人民政府：\n\n为加强招标投标管理，特作如下规定，请遵照执行。\n\n第一、严格招标范围。\n`;
  expect(find(raw).decrees.map(({ fields }) => [fields.number, fields.date])).toEqual([
    [number, date],
  ]);
});

test("the days of a meeting under a title are no part of it", () => {
  const under = (line: string) =>
    find(
      `晋陵市人民代表大会常务委员会公报\n\n2021年第3号\n\n目录\n\n晋陵市第十五届人民代表大会常务委员会第三十五次会议出席人员名单（3）\n\n晋陵市第十五届人民代表大会常务委员会第三十五次会议出席人员名单\n\n${line}\n\n出席：\n\n张　强　李玉华（女）　王　海\n`,
    ).decrees[0]!.fields.title;
  const title = "晋陵市第十五届人民代表大会常务委员会第三十五次会议出席人员名单";
  expect(under("（2021年5月26日—28日）")).toBe(title);
  expect(under("（2021年5月26日—6月1日）")).toBe(title);
});
