/** Forms met in single issues, each beside what looks like it and is not. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const NOTICE = `鹤岭省人民政府关于做好春耕工作的通知

鹤政发〔2017〕58号

各市人民政府：

一、废止《鹤岭省农机管理办法》（1998年3月2日省政府令第95号发布）

二、请认真贯彻落实。

鹤岭省人民政府

2017年11月8日
`;
const COLUMN = `2017年11月份人事任免

2017年11月7日

省政府决定：

任命周 敏同志（女）为省教育厅巡视员；

免去高强同志的省水利厅总工程师职务。

2017年11月24日

省政府决定：

免去吴有德同志的省农业委员会副主任职务，退休。
`;
const read = (lines: string, behind = "") =>
  find(`鹤岭省人民政府公报

2017年第22期

目 录

${lines}

${NOTICE}
${COLUMN}
${behind}`);
const LINES = `鹤岭省人民政府关于做好春耕工作的通知 ………………… 鹤政发〔2017〕58号（8）

2017年11月份人事任免（23）`;

test("a day over what was decided then signs nothing, and a name is one without 同志", () => {
  const { decrees, asked } = read(LINES);
  expect(asked).toEqual([]);
  const { texts, marks } = decrees[1]!.fields;
  expect(texts).toEqual([]);
  expect(marks.rosters.flatMap(({ roles }) => roles.flatMap(({ people }) => people))).toMatchObject(
    [
      { name: "周敏", post: "省教育厅巡视员" },
      { name: "高强", post: "省水利厅总工程师" },
      { name: "吴有德", post: "省农业委员会副主任" },
    ],
  );
});

test("a day with its attachments under it still ends the text", () => {
  const raw = `关于公布名单的通知\n\n各市人民政府：\n\n现将名单予以公布。\n\n2017年11月7日\n\n附件：\n\n优秀企业名单\n\n鹤岭酒厂\n`;
  const [decree] = find(raw).decrees;
  expect(decree!.fields.date).toBe("2017-11-07");
  expect(decree!.fields.texts).toHaveLength(1);
});

test("leaders between a title and its number belong to neither", () => {
  const { tree } = read(LINES);
  expect(tree.data.entries[0]).toMatchObject({
    title: "鹤岭省人民政府关于做好春耕工作的通知",
    number: "鹤政发〔2017〕58号",
    page: 8,
  });
  expect(tree.data.differences).toEqual([]);
});

test("who prints the issue is asked about neither before the documents nor behind them", () => {
  const printers = "主管：鹤岭省人民政府　主办：鹤岭省人民政府办公厅\n\n国内统一刊号：CN21-1234/D";
  const { text, asked } = read(
    `${LINES}\n\n${printers}`,
    "编辑出版：鹤岭省人民政府公报编辑部　地址：鹤岭市中山路1号",
  );
  expect(asked).toEqual([]);
  expect(text).not.toContain("编辑出版");
  expect(read(`${LINES}\n\n本期收录文件二件`).asked).toHaveLength(1);
});

test("a title without 关于 under its office is the document that the contents name, with its number", () => {
  const raw = `东岭市人民政府公报

二○○三年第二期

目 录

市委、市政府文件

东岭市人民政府关于做好夏粮收购工作的通知 ...... 1

任免事项

东岭市人民政府任免通知 ...... 17

东岭市人民政府关于做好夏粮收购工作的通知

东政发[2003]8号

各县、区人民政府：

现就有关事项通知如下，请认真执行。

二○○三年六月二日

东岭市人民政府

任免通知

东政任[2003]6号

各县、区人民政府：

决定任命马占山为市交通局副局长。

二○○三年五月二十二日
`;
  const { tree, decrees, asked } = find(raw);
  expect(asked).toEqual([]);
  expect(tree.data.facts.sections).toEqual(["市委、市政府文件", "任免事项"]);
  expect(decrees[1]!.fields).toMatchObject({
    title: "东岭市人民政府任免通知",
    number: "东政任〔2003〕6号",
    issuer: ["东岭市人民政府"],
    section: "任免事项",
  });
  expect(
    find(raw.replace("市委、市政府文件", "教育、卫生文件")).tree.data.facts.sections,
  ).not.toContain("教育、卫生文件");
});

test("a column of sections, a picture over the first document, and an attachment 附1 that is left out", () => {
  const raw = `南浦区人民政府公报

2022年第1期

<table><tr><th>栏目</th><th>文件名称</th><th>文号</th><th>页码</th></tr>
<tr><td rowspan="2">区政府文件</td><td>关于加强消防工作的通知</td><td>南浦府〔2022〕3号</td><td>2</td></tr>
<tr><td>关于印发夜间经济措施的通知</td><td>南浦府〔2022〕5号</td><td>10</td></tr>
<tr><td>部门文件</td><td>关于招生工作的通告</td><td>南浦教〔2022〕1号</td><td>19</td></tr></table>

![](images/page_002.jpg)

${[
  "关于加强消防工作的通知\n\n南浦府〔2022〕3号",
  "关于印发夜间经济措施的通知\n\n南浦府〔2022〕5号",
  "关于招生工作的通告\n\n南浦教〔2022〕1号",
]
  .map(
    (head) =>
      `南浦区人民政府${head}\n\n各街道办事处：\n\n现就有关事项通知如下，请认真执行。\n\n南浦区人民政府\n\n2022年2月8日`,
  )
  .join("\n\n")}

附1

夜间经济示范街区申报表（略）

附2

责任分工表

区商务局牵头。
`;
  const { tree, decrees, asked } = find(raw);
  expect(asked.filter(({ rule }) => rule === "stray")).toEqual([]);
  expect(tree.data.facts.sections).toEqual(["区政府文件", "部门文件"]);
  expect(decrees.map(({ fields }) => fields.section)).toEqual([
    "区政府文件",
    "区政府文件",
    "部门文件",
  ]);
  expect(decrees[2]!.fields.texts).toMatchObject([
    { title: "夜间经济示范街区申报表", omitted: true },
    { title: "责任分工表", omitted: false },
  ]);
});

test("the head of a table of contents is no entry, whatever it calls its titles", () => {
  const raw = (head: string) =>
    `南浦区人民政府公报\n\n2022年第1期\n\n目　录\n\n| ${head} | 页码 |\n| --- | --- |\n| 南浦区人民政府关于加强消防工作的通知（南浦府〔2022〕3号） | 3 |\n\n南浦区人民政府关于加强消防工作的通知\n\n南浦府〔2022〕3号\n\n各街道办事处：\n\n现就有关事项通知如下，请认真执行。\n\n南浦区人民政府\n\n2022年2月8日\n`;
  for (const head of ["内　容", "文件标题"]) expect(find(raw(head)).asked).toEqual([]);
  expect(find(raw("消防工作要点")).asked).not.toEqual([]);
});
