/** How a document may begin where no contents say so; and what begins none. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const BODY = "各有关单位：\n\n现将有关事项通知如下，请认真贯彻执行。\n\n";
const FIRST = `鹭江市人民政府关于调整公交票价的通知\n\n鹭政办〔2020〕63号\n\n${BODY}鹭江市人民政府\n\n2020年4月10日\n\n`;
const MINUTES =
  "鹭江市人民政府专题会议纪要\n\n〔2020〕18号\n\n5月12日，市长主持召开专题会议，研究防汛工作。现纪要如下：\n\n一、原则同意市水利局的建议。\n\n2020年5月15日\n\n";
const REPORT =
  "鹭江市2020年计划草案的报告\n\n——2020年1月7日在鹭江市第十七届人民代表大会第四次会议上\n\n鹭江市发展和改革局局长　曾国华\n\n各位代表：\n\n现将计划草案提请大会审议，请予审查批准。\n\n";
const RESOLUTION =
  "鹭江市人民代表大会关于2020年计划的决议\n\n（2020年1月9日鹭江市第十七届人民代表大会第四次会议通过）\n\n会议决定批准该报告，并要求市人民政府认真组织实施。\n\n";
const decrees = (raw: string) => find(raw).decrees.map(({ fields }) => fields);

test.each([
  ["minutes by their letterhead and issue", MINUTES, "鹭江市人民政府专题会议纪要", "2020-05-15"],
  [
    "a report by the line that says where it was made",
    REPORT,
    "鹭江市2020年计划草案的报告",
    "2020-01-07",
  ],
  [
    "a resolution without the note under its title",
    RESOLUTION,
    "鹭江市人民代表大会关于2020年计划的决议",
    "2020-01-09",
  ],
])("%s", (_name, raw, title, date) => {
  expect(decrees(FIRST + raw)[1]).toMatchObject({ title, date });
});

test("the office of a letterhead is the issuer of its minutes", () => {
  expect(decrees(FIRST + MINUTES)[1]!.issuer).toEqual(["鹭江市人民政府"]);
});

test.each([
  ["minutes", MINUTES],
  ["a report", REPORT],
])("%s that are attached begin no document", (_name, raw) => {
  expect(decrees(`${FIRST}附件\n\n${raw}`)).toHaveLength(1);
});

test("minutes that have a title of their own keep it", () => {
  const titled = MINUTES.replace("18号\n\n", "18号\n\n关于防汛备汛工作的专题会议纪要\n\n");
  expect(decrees(FIRST + titled)[1]!.title).toBe("关于防汛备汛工作的专题会议纪要");
});

const LIST = (under: string) =>
  `${FIRST}附件\n\n项目名录\n\n一、技艺\n\n1．油纸伞\n\n2．米粉\n\n二、民俗\n\n3．送王船\n\n${under}`;
const kinds = (raw: string) =>
  find(raw).decrees[0]!.record.texts[1]!.outline.map(({ number, kind }) => `${number} ${kind}`);

test("the last of a list that runs on is an item, and a heading where a text stands under it", () => {
  expect(kinds(LIST(""))).toContain("3． item");
  expect(kinds(LIST("送王船是港仔后社区的民俗，三年一次。\n"))).toContain("3． heading");
});

const people = (sentence: string) =>
  find(
    `鹭江市人民政府关于任免职务的通知\n\n鹭政干〔2020〕9号\n\n市直各单位：\n\n${sentence}\n\n鹭江市人民政府\n\n2020年10月26日\n`,
  ).decrees[0]!.record.rosters.flatMap(({ roles }) =>
    roles.flatMap((role) => role.people.map(({ name }) => `${role.role} ${name}`)),
  );

test("a long name without a dot is one where only a name can stand", () => {
  expect(people("免去呼格吉勒图的市林业局副局长职务。")).toEqual(["免去 呼格吉勒图"]);
  expect(people("任命额尔德尼巴雅尔为市林业局副局长。")).toEqual(["任命 额尔德尼巴雅尔"]);
  expect(people("免去任期届满人员的市林业局副局长职务。")).toEqual([]);
});

const NOTICE =
  "# 鹭江市自然资源局征收土地预公告\n\n鹭自然资告〔2020〕7号\n\n因公共利益需要，拟征收集体土地。现将有关事项预公告如下，请予配合。\n\n鹭江市自然资源局\n\n2020年8月29日\n\n";

test("a notice titled by what it is about is a document, and neither a section nor a head", () => {
  expect(decrees(FIRST + NOTICE)[1]).toMatchObject({
    title: "鹭江市自然资源局征收土地预公告",
    number: "鹭自然资告〔2020〕7号",
  });
});

test("the name of a section and the head of a 公告 stay what they are", () => {
  const [, second] = decrees(
    `${FIRST}# 部门公告\n\n鹭江市自然资源局公告\n\n2020年第7号\n\n现将采矿许可证注销情况公告如下，请有关单位知悉。\n\n2020年8月29日\n`,
  );
  expect(second).toMatchObject({ section: "部门公告", number: "鹭江市自然资源局公告2020年第7号" });
});

test("what stands beside a number on its line is its registration", () => {
  const [one] = decrees(FIRST.replace("63号", "63号　　统一编号：LJS01-2020-0063"));
  expect(one).toMatchObject({
    number: "鹭政办〔2020〕63号",
    numberPrinted: "鹭政办〔2020〕63号",
    registration: "LJS01-2020-0063",
    recipients: ["各有关单位"],
  });
});

test("other words beside a number make it none", () => {
  expect(decrees(FIRST.replace("63号", "63号　　抄送市水利局"))[0]!.number).toBe(null);
});

test("a post that begins with the place is that of who was named, and a verb goes on over a semicolon", () => {
  expect(
    people(
      "高峰任鹭江市商务局副局长，免去鹭江市招商局副局长职务；\n\n免去：郭新民鹭江市水利局副局长职务；\n\n田国庆鹭江市粮食局副局长职务。",
    ),
  ).toEqual(["任命 高峰", "免去 高峰", "免去 郭新民", "免去 田国庆"]);
});

test("behind a full stop no verb goes on", () => {
  expect(people("免去郭新民的鹭江市水利局副局长职务。\n\n田国庆鹭江市粮食局副局长职务。")).toEqual([
    "免去 郭新民",
  ]);
});

test("附 alone on its line is a label, and a word that begins so is none", () => {
  const listed = FIRST.replace("鹭江市人民政府\n\n2020", "附：线路名单\n\n鹭江市人民政府\n\n2020");
  const texts = (raw: string) => decrees(raw)[0]!.texts.map(({ title }) => title);
  expect(texts(`${listed}附\n\n线路名单\n\n7路、12路。\n`)).toEqual(["线路名单"]);
  expect(texts(`${FIRST}附近居民可就近乘坐。\n`)).toEqual([]);
});
