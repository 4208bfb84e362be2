/** One and the same contents as gazettes print them: where the page stands, what leads to it, what groups the titles. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const A = "琼山县人民政府关于加强粮食收购工作的通知";
const B = "琼山县人民政府办公室关于印发琼山县森林防火办法的通知";
const C = "琼山县人民政府关于李铁军等同志任免职的通知";

const document = (title: string, number: string, text: string) =>
  `${title}\n\n${number}\n\n各乡镇人民政府：\n\n${text}\n\n琼山县人民政府\n\n2015年1月5日\n\n`;

const documents = [
  document(
    A,
    "琼府〔2015〕1号",
    "为了保护农民利益，现就做好粮食收购工作通知如下，请各地认真贯彻落实。",
  ),
  document(
    B,
    "琼府办〔2015〕3号",
    "《琼山县森林防火办法》已经县政府同意，现印发给你们，请认真组织实施。",
  ),
  "琼山县森林防火办法\n\n第一条 为了预防森林火灾，制定本办法。\n\n",
  document(C, "琼府干〔2015〕2号", "任命李铁军为县公安局副局长，免去王小明县公安局副主任职务。"),
].join("");

const read = (contents: string) => {
  const { tree, decrees } = find(
    `琼山县人民政府公报\n\n2015年第1期\n\n${contents}\n\n${documents}`,
  );
  const { entries, facts } = tree.data;
  return {
    entries: entries.map(({ title, page, decree }) => [title, page, decree]),
    decrees: decrees.map(({ fields }) => fields.title),
    sections: facts.sections,
  };
};

const rows = (line: (title: string, page: number) => string) =>
  `目 录\n\n${[line(A, 1), line(B, 3), line(C, 7)].join("\n\n")}`;

test.each([
  ["in brackets", rows((title, page) => `${title}（${page}）`)],
  ["behind dots with spaces between", rows((title, page) => `${title}. . . . . . . ${page}`)],
  ["behind a slash of full width", rows((title, page) => `${title}／${page}`)],
  ["as P7", rows((title, page) => `${title}　P${page}`)],
  ["as 第7页", rows((title, page) => `${title}（第${page}页）`)],
  ["on a line of its own", rows((title, page) => `${title}\n\n${page}`)],
  ["in front of the title", rows((title, page) => `${page}　${title}`)],
  [
    "in front, under a heading in two languages",
    rows((title, page) => `${page} ${title}`).replace("目 录", "CONTENTS 目录"),
  ],
  ["in front, in brackets", rows((title, page) => `（${page}）${title}`)],
  ["behind titles with a star", rows((title, page) => `☆ ${title} …… ${page}`)],
  [
    "behind titles numbered 一、",
    rows((title, page) => `${title === A ? "一" : "二"}、${title}（${page}）`),
  ],
  ["behind tabs", rows((title, page) => `${title}\t${page}`).replaceAll("\n\n琼", "\n琼")],
  ["behind links", rows((title, page) => `- [${title}](#p${page}) …… ${page}`)],
])("the page stands %s", (_name, contents) => {
  expect(read(contents)).toMatchObject({
    entries: [
      [A, 1, "1"],
      [B, 3, "2"],
      [C, 7, "3"],
    ],
    decrees: [A, B, C],
  });
});

test.each([
  ["offices", "县政府", "县政府办公室"],
  ["words that say nothing of it", "特　载", "重要文献"],
])("sections are told by where they stand: %s", (_name, one, two) => {
  const bare = (title: string) => title.slice(title.indexOf("关于"));
  const contents = `目录\n\n${one}\n\n${bare(A)}…………1\n\n${bare(C)}…………7\n\n${two}\n\n${bare(B)}…………3`;
  expect(read(contents).sections).toEqual([one.replace("　", ""), two]);
});

test.each([
  ["提案答复", ["县政府文件", "提案答复", "人事任免"]],
  ["关于提案答复", ["县政府文件", "人事任免"]],
])("sections numbered one by one: %s", (name, sections) => {
  const contents = `目录\n\n一、县政府文件\n\n${A}\n\n二、${name}\n\n${B}\n\n三、人事任免\n\n${C}`;
  expect(read(contents).sections).toEqual(sections);
});

test("a letterhead over the first document is no line of the contents", () => {
  const { entries } = read(`目录\n\n${A}\n\n${B}\n\n${C}\n\n琼山县人民政府文件`);
  expect(entries.map(([title]) => title)).toEqual([A, B, C]);
});

test("a letterhead, its number and its star are none either, where the page is left out", () => {
  const head = "琼山县人民政府文件\n\n琼府〔2015〕1号\n\n★";
  const { entries, sections } = read(
    `目录\n\n1．${A}（琼府〔2015〕1号）\n\n2．${B}\n\n3．${C}\n\n${head}`,
  );
  expect(entries.map(([title]) => title)).toEqual([A, B, C]);
  expect(sections).toEqual([]);
});

test("the number of the last entry is its own, whatever letterhead stands under it", () => {
  const { tree } = find(
    `琼山县人民政府公报\n\n2015年第1期\n\n目录\n\n${A}\n\n琼府〔2015〕1号\n\n${C}\n\n琼府干〔2015〕2号\n\n琼山县人民政府文件\n\n${documents}`,
  );
  expect(tree.data.entries.map(({ number }) => number)).toEqual([
    "琼府〔2015〕1号",
    "琼府干〔2015〕2号",
  ]);
});

test("an order of the region's government is a section where its text follows", () => {
  const contents = `目次\n\n自治区人民政府令\n\n${A}…………(1)\n\n${B}…………(3)\n\n${C}…………(7)`;
  expect(read(contents)).toMatchObject({
    sections: ["自治区人民政府令"],
    decrees: [A, B, C],
  });
});

test.each([
  ["人大·政协", "市委、市政府联合发文"],
  ["嘉奖令", "机构·区划"],
])("a line set bold between entries that are not names a section: %s", (one, two) => {
  const contents = `**目 录**\n\n**${one}**\n\n${A} /01\n\n${C} /07\n\n**${two}**\n\n${B} /03`;
  expect(read(contents).sections).toEqual([one, two]);
});

test.each([
  (title: string) => title.replace("关于", "**\n\n关于").replace(/^/, "**"),
  (title: string) => `**${title}**`,
])("a bold office over each title is its issuer, a bold title no section", (set) => {
  const lines = [A, B, C].map((title, at) => `${set(title)} /0${at + 1}`);
  const { entries, sections } = read(`目 录\n\n${lines.join("\n\n")}`);
  expect(sections).toEqual([]);
  expect(entries.map(([title]) => title)).toEqual([A, B, C]);
});

test("a number that the end of a line cuts in two is one, and its year no page", () => {
  const lines = [
    `${A}(琼府〔20`,
    "15〕1号) .......... (1)",
    `${B}(`,
    "琼府办〔2015〕3号) .......... (3)",
    `${C}(琼府干〔2015〕2号) .......... (7)`,
  ];
  const { entries } = read(`目 录\n\n${lines.join("\n")}`);
  expect(entries).toEqual([
    [A, 1, "1"],
    [B, 3, "2"],
    [C, 7, "3"],
  ]);
});

test("a page in square brackets is no year of a number", () => {
  expect(read(rows((title, page) => `${title}〔${page}〕`)).entries[2]).toEqual([C, 7, "3"]);
});

test("the same contents in English are no entries; a title with Latin words is one", () => {
  const latin = "琼山县人民政府关于规范APP备案工作的通知";
  const english =
    "CONTENTS\n\nNotice of the People's Government of Qiongshan County on Grain (No.1) ……… (1)";
  const { entries, sections } = read(
    `${rows((title, page) => `${title} ..... (${page})`)}\n\n${latin} ..... (9)\n\n${english}`,
  );
  expect(entries.map(([title]) => title)).toEqual([A, B, C, latin]);
  expect(sections).toEqual([]);
});

const NOTICE =
  "琼山县人民代表大会常务委员会公告\n\n第三号\n\n《琼山县湿地保护条例》已经通过，现予公布，自2015年3月1日起施行。\n\n2015年1月8日\n\n琼山县湿地保护条例\n\n第一条 为了保护湿地，制定本条例。\n\n";
const noticed = (below: string) =>
  find(
    `琼山县人民政府公报\n\n第1号（总号：63）\n\n2015年1月31日\n\n目 录\n\n琼山县人民代表大会常务委员会公告（第三号）..... (1)\n\n${below} ..... (1)\n\n${C} ..... (7)\n\n${NOTICE}${documents}`,
  );

test("what a 公告 publishes is listed with it; another notice on its page is not", () => {
  expect(noticed("琼山县湿地保护条例").tree.data.entries.map(({ title }) => title)).toEqual([
    "琼山县湿地保护条例",
    C,
  ]);
  expect(noticed(A).tree.data.entries.map(({ title }) => title)).toHaveLength(3);
});

test("第1号 is the issue where 总号 stands beside it", () => {
  expect(noticed(A).tree.data.facts).toMatchObject({ issue: 1, serial: 63, year: 2015 });
});

test("a month behind the title of an entry is found under the title in the body", () => {
  const news = "县政务要闻\n\n（2015年1月）\n\n1月2日 县长主持召开县政府常务会议，研究粮食工作。\n";
  const { tree, decrees, asked } = find(
    `琼山县人民政府公报\n\n2015年第1期\n\n${rows((title, page) => `${title} ..... (${page})`)}\n\n县政务要闻（2015年1月） ..... (9)\n\n${documents}${news}`,
  );
  expect(decrees.at(-1)!.fields.title).toBe("县政务要闻");
  expect(tree.data.entries.at(-1)!.decree).toBe("4");
  expect(asked).toEqual([]);
});

test.each([
  ["all documents", documents.replaceAll("〔2015〕", "[2015]"), 0],
  ["one document", documents.replace("〔2015〕", "[2015]"), 1],
])("other brackets around the year in %s than in the contents", (_name, body, differences) => {
  const lines = [
    `${A}（琼府〔2015〕1号）..... (1)`,
    `${B}（琼府办〔2015〕3号）..... (3)`,
    `${C}（琼府干〔2015〕2号）..... (7)`,
  ];
  const raw = `琼山县人民政府公报\n\n2015年第1期\n\n目 录\n\n${lines.join("\n\n")}\n\n${body}`;
  expect(find(raw).tree.data.differences).toHaveLength(differences);
});

const MINUTES =
  "琼山县人民政府第72次常务会议纪要\n\n2015年1月8日，县长主持召开县政府第72次常务会议。纪要如下：\n\n一、研究粮食生产工作\n\n会议强调，要坚决遏制耕地“非农化”。\n\n";
const BUREAU = document(
  "琼山县财政局关于加强预算管理的通知",
  "琼财〔2015〕4号",
  "为了加强预算管理，现将有关事项通知如下，请认真执行。",
);

test.each([
  [
    "of two titles, which is its custom",
    ["县政府第72次常务会议纪要", "县财政局关于加强预算管理的通知"],
    0,
  ],
  ["of one title", ["琼山县人民政府第72次常务会议纪要", "县财政局关于加强预算管理的通知"], 1],
])("the contents leave out the place %s", (_name, [minutes, bureau], differences) => {
  const lines = [A, B, C, minutes, bureau].map((title, at) => `${title} ..... (${at + 1})`);
  const raw = `琼山县人民政府公报\n\n2015年第1期\n\n目 录\n\n◎县政府文件\n\n${lines.join("\n\n")}\n\n${documents}${MINUTES}${BUREAU}`;
  const { tree, decrees } = find(raw);
  expect(decrees.at(-2)!.fields.title).toBe("琼山县人民政府第72次常务会议纪要");
  expect(tree.data.facts.sections).toEqual(["县政府文件"]);
  expect(tree.data.differences).toHaveLength(differences);
});

test("a long line of the masthead over the contents breaks off nowhere", () => {
  const front = "2015年第1期（双月刊 总第54期） 2015年12月28日 内部资料 免费交流";
  const lines = rows((title, page) => `${title} ..... (${page})`);
  expect(find(`琼山县人民政府公报\n\n${front}\n\n${lines}\n\n${documents}`).asked).toEqual([]);
});

test("tables of tasks before the first sentence are no contents", () => {
  const table = "序号\t工作内容\t牵头单位\n1\t新建公厕50座\t城管局\n2\t整治村庄6个\t建委";
  const raw = `北沧市政府工作任务清单\n\n${[1, 2, 3].map((month) => `${month}月完成的任务\n\n${table}`).join("\n\n")}\n`;
  const { decrees } = find(raw);
  expect(decrees.map(({ fields }) => fields.marks.tables.length)).toEqual([3]);
});

test("contents of a web site end in days, and stop over the record of the first document", () => {
  const entry = (number: number) =>
    `- [澜山市人民政府关于做好第${number}项工作的通知](http://www.lanshan.gov.cn/${number}.html) 2023-03-1${number}\n`;
  const record =
    "索引号：1137/2023-00021\n\n发文机关：澜山市人民政府\n\n成文日期：2023-03-06\n\n发文字号：澜政发〔2023〕1号\n";
  const raw = `# 澜山市人民政府公报\n\n2023年第2期\n\n## 目录\n\n**市政府文件**\n\n${entry(1)}${entry(2)}\n**部门文件**\n\n${entry(3)}\n---\n\n# 市政府文件\n\n${record}\n## 澜山市人民政府关于做好第1项工作的通知\n\n各县人民政府：\n\n请认真落实。\n\n澜山市人民政府\n\n2023年3月6日\n`;
  const { tree } = find(raw);
  expect(tree.data.facts.sections).toEqual(["市政府文件", "部门文件"]);
  expect(tree.data.entries.map(({ title, page, section }) => [title, page, section])).toEqual([
    ["澜山市人民政府关于做好第1项工作的通知", null, "市政府文件"],
    ["澜山市人民政府关于做好第2项工作的通知", null, "市政府文件"],
    ["澜山市人民政府关于做好第3项工作的通知", null, "部门文件"],
  ]);
});

test("the running head of the first page under the contents is no entry", () => {
  const list = (last: string) => `目录\n\n县政府文件\n\n${A}……3\n\n${B}……5\n\n${C}……9\n\n${last}`;
  const titles = (last: string) => read(list(last)).entries.map(([title]) => title);
  expect(titles("县政府文件　　3")).toEqual([A, B, C]);
  expect(titles("县政府大事记　　12")).toEqual([A, B, C, "县政府大事记"]);
});

test("sections numbered （一）, titles with their numbers behind them, and the months of a chronicle", () => {
  const list = `（一）规范性文件\n\n${A}　　琼府〔2015〕1号\n\n${B}　　琼府办〔2015〕3号\n\n（二）人事任免\n\n${C}　　琼府干〔2015〕2号\n\n（三）政务纪事\n\n2015年1月`;
  const { entries, sections, decrees } = read(`目录\n\n${list}`);
  expect(sections).toEqual(["规范性文件", "人事任免", "政务纪事"]);
  expect(decrees).toEqual([A, B, C]);
  expect(entries.at(-1)).toEqual(["2015年1月", null, null]);
});

test("a number that is not read stands behind its leaders, and in no title", () => {
  const { entries } = read(rows((title, page) => `${title}……琼府函(93)17号(${page})`));
  expect(entries.map(([title, page]) => [title, page])).toEqual([
    [A, 1],
    [B, 3],
    [C, 7],
  ]);
});

test("a table whose rows are counted 一, 二, and a report's office behind its title", () => {
  const table = [A, B, C]
    .map((title, at) => `| ${"一二三"[at]} | ${title} | ${at + 1} |`)
    .join("\n");
  const { entries } = read(`目录\n\n| 序号 | 内容 | 页码 |\n|---|---|---|\n${table}`);
  expect(entries.map(([title]) => title)).toEqual([A, B, C]);
  const reported = read(
    `${rows((title, page) => `${title}（${page}）`)}\n\n2014年计划执行情况的报告 县财政局（9）`,
  );
  expect(reported.entries.at(-1)?.slice(0, 2)).toEqual(["2014年计划执行情况的报告", 9]);
});
