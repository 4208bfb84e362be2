import { VFile } from "vfile";
import { expect, test } from "vitest";
import { errata as schema } from "../errata.ts";
import type { Part } from "../nodes.ts";
import { site } from "../schema.ts";
import { find } from "../testing/found.ts";
import { decreeOf, issueOf } from "../testing/tree.ts";
import { columns } from "./columns.ts";
import { tables } from "./tables.ts";

function read(raw: string, errata: object = {}) {
  const decree = decreeOf(raw);
  const tree = issueOf(decree);
  const file = new VFile();
  columns(tree, file);
  tables(tree, file, { file: "x.md", site: site.parse({}), errata: schema.parse(errata) });
  const part = decree.children[0] as Part;
  return {
    found: decree.data.fields.marks.tables,
    file,
    types: part.children.map(({ type }) => type),
  };
}

const PRICES =
  "表 3 某市城镇土地价格区间表(单位:元 /m<sup>2</sup>)\n\n土地级别 行 业\tI 级\t\tII 级\t\n\t最高\t最低\t最高\t最低\n商 服\t2313\t1542\t1542\t1123\n工 业\t545\t403\t控制区 654—428\t\n\n注:本次定级估价对象为建成区。";

test("flattened header cells are spelled out, the slanting corner is read, cells stay as printed", () => {
  expect(read(PRICES).found).toEqual([
    {
      anchor: "",
      caption: "某市城镇土地价格区间表",
      unit: "元/m²",
      header: [
        ["行业", "I级", "I级", "II级", "II级"],
        ["行业", "最高", "最低", "最高", "最低"],
      ],
      rows: [
        ["商服", "2313", "1542", "1542", "1123"],
        ["工业", "545", "403", "控制区 654—428", ""],
      ],
      notes: ["注:本次定级估价对象为建成区。"],
      line: 3,
    },
  ]);
});

test("cells merged in HTML say their words in each column and row", () => {
  const html =
    "单位:元/亩\n\n<table>\n<thead>\n<tr><th rowspan=2>县、市</th><th rowspan=2>区片</th><th colspan=2>综合地价</th></tr>\n<tr><th>土地补偿费</th><th>安置补助费</th></tr>\n</thead>\n<tbody>\n<tr><td rowspan=2>甲市</td><td>Ⅰ</td><td>16,800</td><td>&gt;25,200</td></tr>\n<tr><td>Ⅱ</td><td>13,400</td><td>20,100</td></tr>\n<tr><td>乙县</td><td>Ⅰ</td><td colspan=2>另行公布</td></tr>\n</tbody>\n</table>";
  const [table] = read(html).found;
  expect(table).toMatchObject({
    caption: null,
    unit: "元/亩",
    header: [
      ["县、市", "区片", "综合地价", "综合地价"],
      ["县、市", "区片", "土地补偿费", "安置补助费"],
    ],
    rows: [
      ["甲市", "Ⅰ", "16,800", ">25,200"],
      ["甲市", "Ⅱ", "13,400", "20,100"],
      ["乙县", "Ⅰ", "另行公布", "另行公布"],
    ],
  });
});

test("one row of labels is the header; a table that begins with figures has none", () => {
  const pipes =
    "| 类别 | 规格 | 补偿标准(元) |\n|---|---|---|\n| 杨树 | 胸径R<50 mm | 15~27 |\n| 机井 | 百米以下 | 28,000 |";
  expect(read(pipes).found[0]?.header).toEqual([["类别", "规格", "补偿标准(元)"]]);
  expect(read("甲\t1\t2\n乙\t3\t4").found[0]).toMatchObject({
    header: [],
    rows: [
      ["甲", "1", "2"],
      ["乙", "3", "4"],
    ],
  });
});

test("a labelled name alone in its first row names a table whose cells cannot be merged; other words do not", () => {
  const table = (name: string) =>
    read(
      `| ${name} |||\n|---|---|---|\n| 指标 | 2020年 | 2025年 |\n| 产值 | 12 | 20 |\n| 企业 | 31 | 60 |`,
    ).found[0];
  expect(table("专栏1　主要指标")).toMatchObject({
    caption: "主要指标",
    header: [["指标", "2020年", "2025年"]],
  });
  expect(table("主要指标")?.caption).toBeNull();
});

test("a unit may go on behind its brackets", () => {
  const { found } = read(
    "单位：元/平方米（地面价）、万元/亩\n级别\t商服\t住宅\nⅠ\t120\t80\nⅡ\t90\t60",
  );
  expect(found[0]).toMatchObject({ unit: "元/平方米（地面价）、万元/亩" });
});

test("lines in columns with spaces between are a table, sentences are not", () => {
  const { found, types } = read(
    "县城自来水价格表\n单位：元/立方米\n类别      现行价格    调整后价格\n居民生活    1.35      1.60\n非居民      1.80      2.15\n上述价格自七月起执行。",
  );
  expect(types).toEqual(["paragraph", "paragraph", "table", "paragraph"]);
  expect(found[0]).toMatchObject({
    caption: "县城自来水价格表",
    unit: "元/立方米",
    header: [["类别", "现行价格", "调整后价格"]],
    rows: [
      ["居民生活", "1.35", "1.60"],
      ["非居民", "1.80", "2.15"],
    ],
  });
  expect(read("甲部门  乙部门  丙部门\n子单位  丑单位  寅单位\n卯  辰  巳").types).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});

test("over the line of its unit a short line names a table; a sentence, and a line over no unit, does not", () => {
  const rows = "指标\t一季度\n产值\t12.6\n投资\t3.7";
  const captions = (above: string) => read(`${above}\n${rows}`).found[0]?.caption;
  expect(captions("主要经济指标完成情况\n计量单位：亿元")).toBe("主要经济指标完成情况");
  expect(captions("现将完成情况通报如下：\n单位：亿元")).toBeNull();
  expect(captions("一、主要经济指标完成情况\n单位：亿元")).toBeNull();
  expect(captions("主要经济指标完成情况")).toBeNull();
});

test("a text's title right over a table is its name, whatever it ends in; a heading of the text is not", () => {
  const rows = "| 序号 | 姓名 |\n| --- | --- |\n| 1 | 陈国梁 |";
  const head =
    "青石县人民政府关于表彰先进的决定\n\n青政发〔2021〕3号\n\n各镇人民政府：\n\n决定予以表彰。\n\n附件：先进个人\n\n青石县人民政府\n\n2021年5月8日\n\n附件\n\n先进个人\n\n";
  const caption = (above: string) =>
    find(`${head}${above}${rows}`).decrees[0]!.fields.marks.tables[0]?.caption;
  expect(caption("")).toBe("先进个人");
  expect(caption("单位：元\n\n")).toBe("先进个人");
  expect(caption("一、县直单位\n\n")).toBeNull();
  expect(caption("下列人员获奖。\n\n")).toBeNull();
});

test("a row of sums may leave the columns behind the figures blank; one that cannot be placed ends the table", () => {
  const lines =
    "项目    里程    投资    单位\n甲路    12.5    600    甲镇\n乙路    8.3    420    乙乡";
  const rows = (sum: string) => read(`${lines}\n${sum}`).found[0]!.rows.slice(2);
  expect(rows("合计    20.8    1020")).toEqual([["合计", "20.8", "1020", ""]]);
  expect(rows("合计    20.8")).toEqual([]);
  expect(rows("其他    20.8    1020")).toEqual([]);
});

test("a row merged over all columns is the table's name above its head and its note below; between rows it is a row", () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const whole = (words: string) => `<tr><td colspan="3">${words}</td></tr>`;
  const rows = `${row("断面", "COD", "氨氮")}${row("东桥", "12", "0.5")}`;
  const last = row("西桥", "15", "0.7");
  const { found } = read(
    `<table>${whole("2020年水质监测结果（单位：mg/L）")}${rows}${whole("二、支流")}${last}${whole("注：数据为年均值。")}</table>`,
  );
  expect(found[0]).toMatchObject({
    caption: "2020年水质监测结果",
    unit: "mg/L",
    header: [["断面", "COD", "氨氮"]],
    rows: [
      ["东桥", "12", "0.5"],
      ["二、支流", "二、支流", "二、支流"],
      ["西桥", "15", "0.7"],
    ],
    notes: ["注：数据为年均值。"],
  });
  expect(read(`<table>${rows}${last}${whole("以上数据属实。")}</table>`).found[0]!.notes).toEqual(
    [],
  );
});

test("a person's header stands for the program's; one that meets no table is an error", () => {
  const header = [["行业", "一级"]];
  const { found } = read("土地\t级\n商服\t12", {
    tables: [{ line: 1, header, unit: "元", why: "斜线表头" }],
  });
  expect(found[0]).toMatchObject({ header, unit: "元", rows: [["商服", "12"]] });
  const { file } = read("正文", { tables: [{ line: 1, header, why: "错行" }] });
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["erratum-table"]);
});

test.each([
  ["without bars in front", "指标|单位|累计\n产值|亿元|—\n投资|亿元|62.1", 3],
  ["by the line of dashes", "指标|累计\n--|--\n产值|35.2", 2],
  ["drawn with lines", "┌──┬──┬──┐\n│指标│单位│累计│\n├──┼──┼──┤\n│产值│亿元│ │\n└──┴──┴──┘", 2],
  ["of one line alone", "第3页|清河县人民政府公报|2023年第6期", 0],
  ["of two parts a line", "产值|35.2\n投资|62.1", 0],
  ["of unlike lines", "指标|单位|累计\n产值|亿元|—|—", 0],
])("a table %s", (_name, lines, rows) => {
  const { decrees, text } = find(
    `关于公布数据的通知\n\n现将数据公布。\n\n${lines}\n\n特此通知。\n`,
  );
  const tables = decrees[0]!.fields.marks.tables;
  expect(tables.flatMap(({ header, rows: body }) => [...header, ...body])).toHaveLength(rows);
  if (rows > 0) expect(text).not.toMatch(/[|│─-]/);
});
