import { expect, test } from "vitest";
import { isRosterLine, rosterLine } from "./line.ts";

const read = (line: string, sure = true) => {
  const found = rosterLine(line, sure);
  if (!found) return undefined;
  const people = found.people.map(({ name, post }) => (post ? `${name} | ${post}` : name));
  return [...(found.role ? [`${found.role}:`] : []), ...people];
};

test.each([
  ["王月娥 市人民政府副市长", ["王月娥 | 市人民政府副市长"]],
  ["裴 峰 市政府副市长", ["裴峰 | 市政府副市长"]],
  ["古文蕾 市总工会副主席(挂职)", ["古文蕾 | 市总工会副主席(挂职)"]],
  ["杨梅喜 市政府分管领导、市公安局局长", ["杨梅喜 | 市政府分管领导、市公安局局长"]],
  ["　　　　　诸葛文静　市生态环境局副局长", ["诸葛文静 | 市生态环境局副局长"]],
  ["裴\u00a0\u00a0 峰\t市政府副市长", ["裴峰 | 市政府副市长"]],
  ["蒋　芳（女）　云梯县石门水库管理所所长", ["蒋芳 | 云梯县石门水库管理所所长"]],
  ["古丽娜尔·艾山（女，维吾尔族） 副州长", ["古丽娜尔·艾山 | 副州长"]],
  ["欧阳雪梅（女，土家族）州卫生健康委主任", ["欧阳雪梅 | 州卫生健康委主任"]],
  ["巴特尔（蒙古族）　州财政局局长", ["巴特尔 | 州财政局局长"]],
  [
    "王建军　州水利局局长　　阿依古丽·别克（女，哈萨克族）　州应急管理局局长",
    ["王建军 | 州水利局局长", "阿依古丽·别克 | 州应急管理局局长"],
  ],
  ["市政府副市长　裴 峰", ["裴峰 | 市政府副市长"]],
  ["主　任：贺　长　江　　省　长", ["主任:", "贺长江 | 省 长"]],
  ["副主任：苏　　文　　　省　长", ["副主任:", "苏文 | 省 长"]],
  ["主　任：贺　长　江", ["主任:", "贺长江"]],
  ["召集人:", ["召集人:"]],
  ["总 指 挥:", ["总指挥:"]],
  ["组　　长：李国栋　市人民政府副市长", ["组长:", "李国栋 | 市人民政府副市长"]],
  ["成 员：有关单位主要或分管负责人", ["成员:"]],
  ["成员：张三、李四（女）、王 五", ["成员:", "张三", "李四", "王五"]],
  ["组长：张三（副市长）", ["组长:", "张三 | 副市长"]],
  [
    "副组长：孙伟东（市委常委、副市长）、曲　晓（市政府办公室主任）",
    ["副组长:", "孙伟东 | 市委常委、副市长", "曲晓 | 市政府办公室主任"],
  ],
  ["主　任　　罗桂求　　行署副专员", ["主任:", "罗桂求 | 行署副专员"]],
  ["副主任　　陈　龙（回族）　地区建委副主任", ["副主任:", "陈龙 | 地区建委副主任"]],
])("%s", (line, people) => {
  expect(read(line)).toEqual(people);
});

test("under a label a name needs no surname", () => {
  expect(read("斯琴 州财政局局长")).toBeUndefined();
  expect(read("斯琴 州财政局局长", false)).toEqual(["斯琴 | 州财政局局长"]);
  expect(read("任清泉", false)).toEqual(["任清泉"]);
});

test("names without a post, one of them without a surname; the name of a body is a post's", () => {
  expect(read("华天明　蒙克巴特", false)).toEqual(["华天明", "蒙克巴特"]);
  expect(read("李四　平安银行", false)).toEqual(["李四 | 平安银行"]);
});

test.each([
  "各县（市、区）人民政府：",
  "联系人：刘志强，联系电话：0999—6128899",
  "高度 重视统计工作的领导",
  "忻州市人民政府 关于建立忻州市应急救援指挥体系的通知",
  "参加会议人员：州人民政府办公室 刘志强",
  "成员单位：市教育局、市科技局",
  "第三章 国有产权转让收入的分配方式",
  "2日 县长高志远主持召开县政府第27次常务会议",
  "泽阳县人民政府",
  "一、先进单位",
  "主任 由区长担任，副主任 由副区长担任",
  "成员 单位 名单",
])("not a roster's line: %s", (line) => {
  expect(isRosterLine(line)).toBe(false);
});

test("a role with units and no people is not whole: its line may be broken", () => {
  expect(isRosterLine("成员：县发改委、县教育局、县公安局、县民")).toBe(false);
  expect(isRosterLine("成 员:")).toBe(true);
  expect(isRosterLine("栗 新 市疾控中心主任")).toBe(true);
});
