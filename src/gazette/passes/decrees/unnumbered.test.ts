/** Documents without a number of an agency, in an issue that prints no contents or lists them by a word. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = `晋陵高新区管委会关于领导分工的通知\n\n晋高管〔2023〕21号\n\n管委会各部门：\n\n现将管委会领导同志工作分工通知如下，请遵照执行。\n\n晋陵高新区管委会\n\n2023年5月18日\n\n`;
const MINUTES =
  "5月12日上午，主任黎明主持召开会议。现将议定事项纪要如下：\n\n一、会议听取了一季度经济运行情况汇报，要求盯紧重点企业。\n\n";
const fields = (raw: string) => find(raw).decrees.map((decree) => decree.fields);

test.each([
  ["出席：黎明、高远\n\n记录：唐诗", "2023-05-15"],
  ["会议结束后开展了调研", null],
])("minutes of a committee's own meeting are dated under who was there: %s", (end, date) => {
  const minutes = `晋陵高新区管委会第9次主任办公会议纪要\n\n〔2023〕9号\n\n${MINUTES}${end}\n\n2023年5月15日\n\n`;
  const [, second] = fields(`${notice}${minutes}`);
  expect(second).toMatchObject({
    title: "晋陵高新区管委会第9次主任办公会议纪要",
    genre: "纪要",
    issuer: ["晋陵高新区管委会"],
    date,
  });
});

test("minutes of a prefecture's office, dated beside who keeps them, as the contents shorten them", () => {
  const head =
    "安岭地区行政公署\n\n专员办公会议纪要\n\n〔2015〕12期\n\n安岭地区行政公署办公室　　2015年12月8日\n\n";
  const list =
    "安岭地区行政公署公报\n\n2015年第6期\n\n目录\n\n安岭地区行政公署关于修建水库的通知（1）\n\n行署专员办公会议纪要（2）\n\n";
  const [, second] = fields(
    `${list}安岭地区行政公署关于修建水库的通知\n\n安署发〔2015〕7号\n\n各县人民政府：\n\n现将修建水库有关事项通知如下，请遵照执行。\n\n安岭地区行政公署\n\n2015年12月1日\n\n${head}${MINUTES}`,
  );
  expect(second).toMatchObject({
    title: "安岭地区行政公署专员办公会议纪要",
    issuer: ["安岭地区行政公署"],
    date: "2015-12-08",
    page: 2,
  });
});

test("minutes headed by a body of three characters are its own", () => {
  const head = "管委会主任办公会议纪要\n\n晋高管纪〔2023〕8号\n\n";
  expect(fields(`${notice}${head}${MINUTES}`)[1]).toMatchObject({
    title: "管委会主任办公会议纪要",
    number: "晋高管纪〔2023〕8号",
    issuer: ["管委会"],
  });
});

test("what the minutes of such a meeting say is no document where a text names it", () => {
  const named = notice.replace("请遵照执行。", "依据第9次主任办公会议纪要，请遵照执行。");
  expect(fields(`${named}一、第9次主任办公会议纪要由办公室印发，各部门遵照执行。\n`)).toHaveLength(
    1,
  );
});

const answers =
  "《晋陵高新区科技政策》热点问答\n\n问：哪些企业可以申报？\n\n答：注册地在高新区内的企业均可申报。\n";

test("a section's plain name stands between the day of one document and the title of the next", () => {
  const [first, second] = fields(`${notice}政策问答\n\n${answers}`);
  expect(first).toMatchObject({ texts: [] });
  expect(second).toMatchObject({ title: "《晋陵高新区科技政策》热点问答", section: "政策问答" });
});

test.each([
  [
    "the title of an issued text",
    "晋陵高新区公告发布管理规章\n\n第一条 为了规范公告，制定本规章。\n",
  ],
  ["a kind alone over an ordinal", "公告\n\n第3号\n\n现将禁行时间公告如下，请遵照执行。\n"],
])("%s behind a day is no section", (_, below) => {
  expect(fields(`${notice}${below}`).map(({ section }) => section)).not.toContain("公告");
  expect(fields(`${notice}${below}`).every(({ section }) => section === null)).toBe(true);
});

const listed = (last: string) =>
  `晋陵高新区管委会公报\n\n2023年第2期\n\n目 录\n\n晋陵高新区管委会关于领导分工的通知（1）\n\n${last}（2）\n\n${notice}`;

test("a notice of two characters that the contents list is a document", () => {
  const [, second] = fields(
    `${listed("更正")}更　正\n\n本刊上期第15页“南段”应为“北段”，特此更正。\n`,
  );
  expect(second).toMatchObject({ title: "更正", page: 2 });
});

test("the same word that the contents do not list is none", () => {
  const titles = fields(`${listed("勘误")}更　正\n\n本刊上期第15页“南段”应为“北段”。\n`);
  expect(titles.map(({ title }) => title)).not.toContain("更正");
});

const SITTING = "晋陵市人民政府第14次常务会议纪要";
const sat = (entry: string, head: string) =>
  fields(
    `晋陵市人民政府公报\n\n2018年第2期\n\n目录\n\n市政府关于修建水库的通知……1\n\n${entry}……14\n\n晋陵市人民政府关于修建水库的通知\n\n晋政发〔2018〕7号\n\n各县人民政府：\n\n现将修建水库有关事项通知如下，请遵照执行。\n\n晋陵市人民政府\n\n2018年3月1日\n\n${head}\n\n${MINUTES}`,
  );

test("minutes that the contents list with their sitting behind", () => {
  expect(sat("市政府常务会议纪要（第14次）", SITTING)[1]).toMatchObject({
    title: SITTING,
    genre: "纪要",
    issuer: ["晋陵市人民政府"],
    page: 14,
  });
});

test.each(["第14次常务会议纪要要点", "落实第14次常务会议纪要"])(
  "words about minutes behind a document are none: %s",
  (head) => {
    expect(sat("市政府关于防汛的通知", head)).toHaveLength(1);
  },
);
