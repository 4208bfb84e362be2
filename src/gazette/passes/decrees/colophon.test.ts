/** What an issue prints about itself behind its last document, and what signs that document. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = (end: string) =>
  `桐岭市人民政府关于修建水库的通知\n\n桐政发〔2015〕7号\n\n各县人民政府：\n\n现将修建水库有关事项通知如下，请遵照执行。\n\n桐岭市人民政府\n\n2015年12月1日\n\n${end}\n`;
const lines = (end: string) => find(notice(end)).decrees[0]!.lines;

test.each([
  ["桐岭市人民政府公报编辑部编印", "地址：府前路1号  邮编：000000"],
  ["桐岭市人民政府公报编辑部", "准印证号：（T）00-126"],
  ["主办单位：桐岭市人民政府办公室", "电话：0898—5551234", "内部资料  免费赠阅"],
])("%s, %s", (...end) => {
  expect(lines(end.join("\n\n")).at(-1)).toBe("2015年12月1日");
});

test("lines that are told by those beside them, and who publishes", () => {
  const end =
    "《桐岭市人民政府公报》编辑委员会\n主 任：高振山\n副主任：沙玉兰\n主 编：柏松\n主 办：桐岭市人民政府办公室\n刊 号：CN00—1234/D\n定 价：0.60 元\n桐岭内出（2015）字第 8 号 内部资料";
  expect(lines(end).at(-1)).toBe("2015年12月1日");
  expect(find(notice(end)).tree.data.facts.sponsor).toBe("桐岭市人民政府办公室");
});

test("persons of a document are none of the issue's", () => {
  const persons = "主 任：高振山\n副主任：沙玉兰";
  expect(lines(`${persons}\n地址：府前路1号\n邮编：000000`).at(-1)).toContain("沙玉兰");
});

test.each([
  "内部资料管理由市档案局负责，桐岭市人民政府公报编辑部配合。",
  "本刊第15页有误，特此更正。\n\n桐岭市人民政府公报编辑部",
])("%s", (end) => {
  expect(lines(end).at(-1)).toBe(end.split("\n").at(-1));
});

test.each([
  ["一览表（此件不公开）", "一览表", true],
  ["一览表（本附件不予公开）", "一览表", true],
  ["不公开事项一览表", "不公开事项一览表", true],
])("an attachment that is kept back is not missing: %s", (listed, title, omitted) => {
  const { decrees, messages } = find(
    notice("").replace("桐岭市人民政府\n\n2015", `附件：${listed}\n\n桐岭市人民政府\n\n2015`),
  );
  expect(decrees[0]!.fields.texts).toMatchObject([{ title, omitted }]);
  expect(messages).toHaveLength(title === listed ? 1 : 0);
});

test("the name and the issue over who publishes are of the back, alone they are not", () => {
  const back =
    "桐岭市公报（旬刊）\n1998年第11号　6月20日出版\n编辑、出版：桐岭市人民政府办公厅\n刊号：ISSN1004—3438";
  expect(lines(back).join()).not.toContain("旬刊");
  expect(lines("1998年第11号　6月20日出版").join()).toContain("6月20日出版");
});
