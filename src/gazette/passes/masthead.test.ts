/** The front of an issue: who gives it out over its name, and an issue without 第…期. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const DOCUMENT =
  "怀川市人民政府关于考核结果的通报\n\n怀政〔2014〕21号\n\n各有关单位：\n\n现将考核结果通报如下，请认真总结经验。\n\n怀川市人民政府\n\n2014年4月30日\n";
const facts = (front: string) => find(`${front}\n\n${DOCUMENT}`).tree.data.facts;

test.each([
  ["2014.6", 6],
  ["2014·12", 12],
  ["2014年第6期", 6],
  ["2014年第5—6期合刊", 5],
  ["2014年第5、6期", 5],
])("offices over the name, and %s", (line, issue) => {
  const read = facts(`中共怀川市委　怀川市人民政府\n\n怀川政报\n\n${line}\n\n（总第152期）`);
  expect(read).toMatchObject({ name: "怀川政报", year: 2014, issue, serial: 152 });
});

test("a day is no issue, and an office over a document no front", () => {
  expect(facts("怀川政报\n\n2014.6.30").issue).not.toBe(30);
  expect(facts("怀川市人民政府").masthead).toEqual([]);
});

test("the title of a speech goes on under a dash, and the running head of its page is left out", () => {
  const speech =
    "全面深化改革　加快转型升级\n\n——在全市经济工作会议上的讲话（摘要）\n\n怀川市人民政府市长　刘建设\n\n（2014年5月8日）\n\n同志们：\n\n全年安排重点项目226个，总投资1860亿元，力\n\n# 怀川政报　2014年第6期　3\n\n争完成投资500亿元。《怀川政报》2014年第6期登载了名单。\n\n";
  const contents =
    "目　录\n\n全面深化改革　加快转型升级——在全市经济工作会议上的讲话（摘要）…………市长　刘建设　２\n\n怀川市人民政府令第46号（怀川市建筑垃圾管理规定）１４\n\n怀川市人民政府关于考核结果的通报　怀政〔2014〕21号　１９";
  const { decrees, tree, paragraphs } = find(
    `怀川政报\n\n2014年第6期\n\n${contents}\n\n${speech}${DOCUMENT}`,
  );
  expect(decrees[0]!.fields).toMatchObject({ signer: "刘建设", date: "2014-05-08", page: 2 });
  expect(tree.data.entries[1]).toMatchObject({ title: "怀川市建筑垃圾管理规定", page: 14 });
  expect(tree.data.drops.map(({ text }) => text)).toEqual(["怀川政报　2014年第6期　3"]);
  expect(paragraphs.some((one) => one.includes("力争完成投资500亿元"))).toBe(true);
});

test.each([
  ["海屿省人民政府公报 2021 第11期(总第803期)", "海屿省人民政府公报", 11],
  ["海屿省人民政府公报二〇二一年第十一期", "海屿省人民政府公报", 11],
  ["海屿省人民政府公报编辑部说明第11条", "", 1],
])("name and issue on one line: %s", (line, name, issue) => {
  expect(facts(line)).toMatchObject({ name, issue });
});

test("an order on one line holds what it publishes, though the contents list that alone", () => {
  const contents =
    "目　录\n\n【省政府规章】\n\n海屿省渔业船舶管理规定……3\n\n【统计】\n\n海屿省人口普查公报（第一号）……5\n\n海屿省人民政府关于考核结果的通报……7";
  const order =
    "海屿省人民政府令（第302号）\n\n《海屿省渔业船舶管理规定》已经审议通过，现予公布，自2021年7月1日起施行。\n\n省长　符国强\n\n2021年5月11日\n\n海屿省渔业船舶管理规定\n\n第一条　为了加强渔业船舶管理，制定本规定。\n\n";
  const census =
    "海屿省人口普查公报（第一号）\n\n——全省人口情况\n\n海屿省统计局\n\n2021年5月13日\n\n根据人口普查结果，现将全省人口的基本情况公布如下。\n\n";
  const last =
    "海屿省人民政府关于考核结果的通报\n\n海府〔2021〕20号\n\n各有关单位：\n\n现将考核结果通报如下，请认真总结。\n\n海屿省人民政府\n\n2021年5月30日\n";
  const { decrees, asked } = find(
    `海屿省人民政府公报\n\n2021年第11期\n\n${contents}\n\n${order}${census}${last}`,
  );
  expect(decrees.map(({ fields }) => [fields.title, fields.section, fields.page])).toEqual([
    ["海屿省渔业船舶管理规定", "省政府规章", 3],
    ["海屿省人口普查公报（第一号）", "统计", 5],
    ["海屿省人民政府关于考核结果的通报", "统计", 7],
  ]);
  expect(decrees[0]!.fields).toMatchObject({ number: "海屿省人民政府令第302号", signer: "符国强" });
  expect(decrees[1]!.fields).toMatchObject({ issuer: ["海屿省统计局"], date: "2021-05-13" });
  expect(asked).toEqual([]);
});

test("the country over the name belongs to it", () => {
  const read = facts("中华人民共和国\n\n国务院公报\n\n2036年　第9号\n\n（总号：2269）");
  expect(read.name).toBe("中华人民共和国国务院公报");
});

test("the sponsor names in full the place that the gazette's name shortens", () => {
  const { decrees } = find(
    `怀川政报\n\n2014年第6期\n\n怀川市人民政府办公室主办\n\n市人民政府任免名单\n\n怀政任〔2014〕4号\n\n任命张伟为市公安局局长。\n\n${DOCUMENT}`,
  );
  expect(decrees[0]!.fields.issuer).toEqual(["怀川市人民政府"]);
});
