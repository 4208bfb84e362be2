/** Tables whose columns have one space between, as a PDF gives them, with blank lines between the rows or none. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const read = (lines: string, gap = "\n\n") => {
  const raw = `云溪县人民政府关于调整自来水价格的通知\n\n云政发〔2021〕5号\n\n各乡镇人民政府：\n\n现将价格公布如下，请遵照执行。\n\n云溪县人民政府\n\n2021年8月5日\n\n附件\n\n云溪县自来水价格表\n\n${lines.split(" / ").join(gap)}\n`;
  const { decrees, asked } = find(raw);
  return {
    tables: decrees[0]!.fields.marks.tables.map(({ header, rows }) =>
      [...header, ...rows].map((row) => row.join("|")),
    ),
    asked: asked.filter(({ rule }) => rule === "table").length,
  };
};

const PRICES =
  "类别 现行价格 调整后价格 / 居民生活 1.35 1.60 / 非居民 1.80 2.15 / 特种行业 3.20 4.00";
const ROWS = [
  "类别|现行价格|调整后价格",
  "居民生活|1.35|1.60",
  "非居民|1.80|2.15",
  "特种行业|3.20|4.00",
];

test.each([
  ["\n\n", "blank lines between"],
  ["\n", "none"],
])("rows that agree in their columns are a table: %j, %s", (gap) => {
  expect(read(PRICES, gap)).toEqual({ tables: [ROWS], asked: 0 });
});

test("columns wide in the head and narrow in the rows are one table", () => {
  const wide = PRICES.replace("类别 现行价格 调整后价格", "类　别　　　现行价格　　　调整后价格");
  expect(read(wide)).toEqual({ tables: [ROWS], asked: 0 });
});

test("names and places beside figures are columns too", () => {
  const lines =
    "序号 项目名称 建设地点 投资 / 1 水库加固 双河乡 1200 / 2 道路改造 高坪乡 860 / 3 学校扩建 县城 430";
  expect(read(lines)).toEqual({
    tables: [
      [
        "序号|项目名称|建设地点|投资",
        "1|水库加固|双河乡|1200",
        "2|道路改造|高坪乡|860",
        "3|学校扩建|县城|430",
      ],
    ],
    asked: 0,
  });
});

test("a figure and its unit are one cell, though a PDF parts them", () => {
  const lines =
    "序号 编号 名称 时代 地址 / 8 6-8 柳河县政府旧址 1930 年 柳河县 / 9 6-9 澄阳火车站 1936 年 澄阳市";
  expect(read(lines)).toEqual({
    tables: [
      [
        "序号|编号|名称|时代|地址",
        "8|6-8|柳河县政府旧址|1930 年|柳河县",
        "9|6-9|澄阳火车站|1936 年|澄阳市",
      ],
    ],
    asked: 0,
  });
  const months =
    "指标 单位 1—2 月累计 同比增长（%） / 工业增加值 亿元 — 7.6 / 固定资产投资 亿元 68.4 12.1 / 财政收入 亿元 24.7 9.3";
  expect(read(months).tables[0]?.[0]).toBe("指标|单位|1—2月累计|同比增长（%）");
});

test.each([
  [
    "指标 单位 累计 增长 / 财政收入 亿元 24.7 9.3 / #税收收入 亿元 15.1 13.8 / 社会消费 亿元 112.3 10.2",
  ],
  [
    "指标　　单位　　累计　　增长 / 财政收入　　亿元　　24.7　　9.3 / #税收收入　　亿元　　15.1　　13.8 / 社会消费　　亿元　　112.3　　10.2",
  ],
])("a row that is part of the one above begins with #, and is no heading", (lines) => {
  expect(read(lines).tables[0]?.[2]).toBe("#税收收入|亿元|15.1|13.8");
});

test("a row beside a table made of lines, and not as wide, is asked about", () => {
  const wide = (rows: string) => rows.replaceAll(" ", "　　").replaceAll("　　/　　", " / ");
  const rows = "石桥镇 810 590 880 / 城关镇 830 620 910 / 新店乡 800 580 870";
  expect(read(wide(`双河乡 820 600 / ${rows}`))).toMatchObject({ asked: 1 });
  expect(read(wide(`${rows} / 合计 2440 1790`))).toMatchObject({ asked: 1 });
  expect(read(wide(`${rows} / 合计 2440 1790 2670`))).toMatchObject({ asked: 0 });
  expect(read(`${wide(rows)} / 注：上述标准自七月起执行`)).toMatchObject({ asked: 0 });
});

test("a part of the row above, said by 其中, is a row", () => {
  const lines =
    "指标名称 本期累计 同比增长 / 生产总值 286450 8.9 / 其中：第一产业 52310 4.1 / 财政收入 41236 10.2";
  expect(read(lines)).toMatchObject({ asked: 0 });
  expect(read(lines).tables[0]?.[2]).toBe("其中：第一产业|52310|4.1");
});

test.each([
  [
    "学校名称 所在地 / 县第一小学 南门路12号 / 县第二小学 东街48号",
    ["学校名称|所在地", "县第一小学|南门路12号", "县第二小学|东街48号"],
  ],
  ["项目 金额 / 水库 12 / 道路 30", ["项目|金额", "水库|12", "道路|30"]],
  [
    "序号 项目名称 主要完成单位 / 1 茶园绿色防控 云溪县农科所 / 2 蓝藻水华控制 云溪大学",
    ["序号|项目名称|主要完成单位", "1|茶园绿色防控|云溪县农科所", "2|蓝藻水华控制|云溪大学"],
  ],
])("lines under heads of columns are a table whatever they hold: %s", (lines, rows) => {
  expect(read(lines)).toEqual({ tables: [rows], asked: 0 });
});

test("numbered rows under heads that do not agree are asked about", () => {
  const lines =
    "序号 项目名称 主要完成单位 / 1 茶园 绿色防控 云溪县农科所 / 2 蓝藻水华控制 云溪大学";
  expect(read(lines)).toEqual({ tables: [], asked: 1 });
});

test("a padded first column is one", () => {
  const lines = "行 业 最高 最低 / 商 服 2313 1542 / 工 业 545 403 / 住 宅 1810 900";
  expect(read(lines)).toEqual({
    tables: [["行业|最高|最低", "商服|2313|1542", "工业|545|403", "住宅|1810|900"]],
    asked: 0,
  });
});

test.each([
  // a cell that is blank, or holds a space
  "类别 现行价格 调整后价格 / 居民生活 1.35 1.60 / 非居民 2.15 / 特种行业 3.20 4.00",
  "类别 现行价格 调整后价格 / 居民 一户一表 1.35 1.60 / 非居民 1.80 2.15 / 特种行业 3.20 4.00",
  "类别 价格 / 居民生活 1.35 1.60 / 非居民 1.80 2.15 / 特种行业 3.20 4.00",
])("rows that do not agree stay lines, and the editor is asked: %s", (lines) => {
  expect(read(lines)).toEqual({ tables: [], asked: 1 });
});

test.each([
  // names, padded or not; a list of places; sentences with figures; numbers to call; lines of one kind with two words
  "李 明 张 华 王 芳 / 赵 刚 孙 丽 周 涛 / 吴 敏 郑 勇 冯 雪",
  "李国栋 张丽华 王建军 / 赵志刚 孙晓丽 周海涛 / 吴敏 郑勇 冯雪",
  "双河乡 高坪乡 石桥镇 / 城关镇 新店乡 马家坪乡 / 白塔镇 青龙乡 临江镇",
  "全年完成投资 12 亿元，增长 8%。 / 全年接待游客 30 万人次，增长 5%。 / 全年粮食产量 9 万吨，增长 2%。",
  "联系人 张华 电话 0573-85012345 / 地址 城关镇人民路 8 号",
  // heads over nothing that has as many words, and words that head no column
  "工作内容 责任部门 / 一季度 完成 立项 审批 / 二季度 开工",
  "县第一小学 县第二小学 / 县第三小学 县第四小学 / 县实验小学 县中心小学",
  "第一条 本办法适用于 2021 年 / 第二条 标准为 300 元 / 第三条 期限为 3 年",
])("no table and no question: %s", (lines) => {
  expect(read(lines)).toEqual({ tables: [], asked: 0 });
});
