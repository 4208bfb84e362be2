/** How older gazettes title, list and forward, and what looks like it. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const paper = (title: string, number: string, text: string) =>
  `${title}\n\n${number}\n\n各乡、镇人民政府：\n\n${text}\n\n一九八七年十一月九日\n\n`;
const issue = (contents: string, body: string) =>
  `柳泉县人民政府公报\n\n一九八七年第四期\n\n目录\n\n${contents}\n\n${body}`;
const PLAIN = paper(
  "柳泉县人民政府\n关于做好水利工作的通知",
  "柳政发〔1987〕66号",
  "现将水利工作有关事项通知如下，请认真执行。",
);
const REPORT =
  "关于改善教师待遇的报告\n\n县人民政府：\n\n我县教师较少，提出如下意见。\n\n县教育局\n\n一九八七年十月三十日\n\n";

test("a report that is forwarded under its own kind is issued by who forwards it", () => {
  const forwarded = paper(
    "柳泉县人民政府\n批转县教育局关于改善教师待遇的报告",
    "柳政发〔1987〕69号",
    "县人民政府同意县教育局《关于改善教师待遇的报告》，现批转给你们，请执行。",
  );
  const { decrees, tree } = find(
    issue(
      "县政府文件\n\n关于做好水利工作的通知 柳政发〔1987〕66号 (4)\n\n县政府批转、转发文件\n\n批转县教育局关于改善教师待遇的报告 柳政发〔1987〕69号 (9)",
      `县政府文件\n\n${PLAIN}县政府批转、转发文件\n\n${forwarded}${REPORT}`,
    ),
  );
  expect(tree.data.facts.sections).toEqual(["县政府文件", "县政府批转、转发文件"]);
  expect(decrees[1]!.fields).toMatchObject({
    title: "柳泉县人民政府批转县教育局关于改善教师待遇的报告",
    issuer: ["柳泉县人民政府"],
    section: "县政府批转、转发文件",
  });
});

test("a proclamation without a matter is what the contents list between its neighbours", () => {
  const proclaimed =
    "柳泉县人民政府\n布　告\n\n为保护森林资源，特布告如下：\n\n一、严禁乱砍滥伐林木。\n\n二、本布告自公布之日起执行。\n\n一九八七年十一月二十日\n\n";
  const raw = issue(
    "县政府文件\n\n关于做好水利工作的通知 (4)\n\n关于严禁乱砍滥伐森林的布告 (8)\n\n关于做好秋收工作的通知 (9)",
    `县政府文件\n\n${PLAIN}${proclaimed}${paper("柳泉县人民政府\n关于做好秋收工作的通知", "柳政发〔1987〕70号", "现将秋收工作有关事项通知如下，请认真执行。")}`,
  );
  const { decrees, asked } = find(raw);
  expect(decrees.map(({ fields }) => fields.page)).toEqual([4, 8, 9]);
  expect(asked.some(({ reason }) => reason.includes("没有找到"))).toBe(false);
  // another kind is another document
  const other = find(raw.replace("森林的布告", "森林的通告")).decrees;
  expect(other[1]!.fields.page).toBeNull();
});

test.each([
  ["柳泉县种子管理办法\n　　柳泉县人民政府令第28号………（3）", "柳泉县种子管理办法"],
  ["柳泉县人民政府任免通知\n　　柳政任〔1987〕6号………（3）", "柳泉县人民政府任免通知"],
])("a short title over its number is no section: %s", (entry, title) => {
  const { tree } = find(
    issue(
      `县政府文件\n\n柳泉县人民政府关于认真做好冬季农田水利\n基本建设工作的通知\n　　柳政发〔1987〕66号………（1）\n\n规章人事\n\n${entry}`,
      `县政府文件\n\n${PLAIN}`,
    ),
  );
  expect(tree.data.facts.sections).toEqual(["县政府文件", "规章人事"]);
  expect(tree.data.entries.map((one) => one.title)).toContain(title);
});

test("what minutes are about is nobody who issues them", () => {
  const minutes = (title: string) =>
    `${PLAIN}## ${title}\n\n〔2008〕第12期\n\n6月3日，副县长主持召开会议。现纪要如下：\n\n一、会议同意实施泵站改造。\n\n`;
  const issuer = (title: string) => find(minutes(title)).decrees[1]?.fields.issuer;
  expect(issuer("研究城区排水防涝有关问题的会议纪要")).toEqual([]);
  expect(issuer("柳泉县人民政府专题会议纪要")).toEqual(["柳泉县人民政府"]);
});

test("the time that a chronicle covers is its title, its section says what it is", () => {
  const raw = (title: string, section: string) =>
    issue(
      `●县政府文件\n\n关于做好水利工作的通知 (4)\n\n●${section}\n\n${title} (9)`,
      `●县政府文件\n\n${PLAIN}●${section}\n\n${title}\n\n1月6日　县长赴石门乡调研。\n\n2月11日　全县农村工作会议召开。\n`,
    );
  const genre = (title: string, section: string) =>
    find(raw(title, section)).decrees.at(-1)!.fields.genre;
  expect(genre("2014年1—2月", "大事记")).toBe("大事记");
  expect(genre("2014年1—2月", "统计资料")).not.toBe("大事记");
});

test("without contents a picture and a line in pinyin are of the front, and a plain line over a title is its section", () => {
  const front =
    "![](images/p1.jpg)\n\n柳泉县人民政府公报\n\nLIUQUANXIAN RENMIN ZHENGFU GONGBAO\n\n一九八七年第四期\n\n12月30日出版";
  const raw = (picture: string) => `${front}\n\n${picture}县政府文件\n\n${PLAIN}`;
  const { tree, decrees } = find(raw(""));
  expect(tree.data.facts).toMatchObject({ name: "柳泉县人民政府公报", year: 1987, issue: 4 });
  expect(decrees.map(({ fields }) => [fields.title, fields.section])).toEqual([
    ["柳泉县人民政府关于做好水利工作的通知", "县政府文件"],
  ]);
  // a picture behind the front is none of it
  const [masthead] = find(raw("![](images/p2.jpg)\n\n")).tree.children;
  expect(JSON.stringify(masthead)).not.toContain("p2.jpg");
});

test("a plain line that closes a text is no section", () => {
  const { decrees } = find(
    `柳泉县人民政府公报\n\n一九八七年第四期\n\n${PLAIN}请各单位学习\n\n领导讲话\n\n${PLAIN}`,
  );
  expect(decrees.map(({ fields }) => fields.section)).toEqual([null, null]);
});

test("a chronicle or a list of appointments whose year is in characters is a document, marked or not", () => {
  const raw = (title: string) =>
    `## 县政府文件\n\n${PLAIN}## 人事任免\n\n## ${title}\n\n十月八日，县政府决定：任命王树声为县教育局局长。\n`;
  expect(find(raw("一九八七年十月人事任免")).decrees.at(-1)!.fields).toMatchObject({
    title: "一九八七年十月人事任免",
    section: "人事任免",
  });
  expect(find(raw("一九八七年第四季度大事记")).decrees).toHaveLength(2);
});

test("a running head of this very issue stands in no text, another issue's name does", () => {
  const front = "柳泉县人民政府公报\n\n一九八七年第四期\n\n";
  const raw = (head: string) =>
    `${front}${PLAIN.replace("现将", `一、要抓好落实。\n\n${head}\n\n现将`)}`;
  const text = (head: string) => find(raw(head)).text;
  expect(text("柳泉县人民政府公报　一九八七年第四期")).not.toContain("公报");
  expect(text("一九八七年第四期　柳泉县人民政府公报")).not.toContain("公报");
  expect(text("柳泉县人民政府公报　一九八七年第三期")).toContain("公报");
  expect(text("石门县人民政府公报　一九八七年第四期")).toContain("公报");
});

const JOINT = "柳泉县民政局 柳泉县财政局 柳泉县卫生局\n关于做好医疗救助工作的通知";
const TEXT =
  "各乡、镇人民政府：\n\n现将医疗救助有关事项通知如下，请遵照执行。\n\n2008年6月10日\n\n";
const NUMBERS = "柳民发〔2008〕45号\n\n柳财社〔2008〕31号\n\n柳卫发〔2008〕52号";

test.each([
  ["under the title", `${JOINT}\n\n${NUMBERS}\n\n${TEXT}`],
  ["over it", `${NUMBERS}\n\n${JOINT}\n\n${TEXT}`],
])("offices that issue together each give their number on a line of its own, %s", (_, raw) => {
  const { decrees, asked } = find(`${PLAIN}${raw}`);
  expect(decrees[1]!.fields).toMatchObject({
    number: "柳民发〔2008〕45号",
    numberPrinted: "柳民发〔2008〕45号柳财社〔2008〕31号柳卫发〔2008〕52号",
    issuer: ["柳泉县民政局", "柳泉县财政局", "柳泉县卫生局"],
    recipients: ["各乡、镇人民政府"],
  });
  expect(decrees).toHaveLength(2);
  expect(asked.filter(({ rule }) => rule === "limit")).toEqual([]);
});

test("two numbers in a row under the title of one office are no such thing", () => {
  const { decrees } = find(
    `${PLAIN}柳泉县民政局关于做好医疗救助工作的通知\n\n柳民发〔2008〕45号\n\n柳财社〔2008〕31号\n\n${TEXT}`,
  );
  expect(decrees[1]!.fields.numberPrinted).toBe("柳民发〔2008〕45号");
});

test("a notice called by its office and kind alone is a title over its number, in whatever section", () => {
  const notice = (under: string) =>
    find(
      `${PLAIN}## 县政府公告\n\n### 柳泉县人民政府公告\n\n${under}\n\n为加强土地管理，现公告如下：\n\n一、停止审批个人建房。\n\n2002年12月2日\n`,
    ).decrees.at(-1)!.fields;
  expect(notice("柳政告〔2002〕3号")).toMatchObject({
    title: "柳泉县人民政府公告",
    number: "柳政告〔2002〕3号",
    section: "县政府公告",
  });
  // over another title it names a section
  expect(notice("### 柳泉县人民政府关于停止建房的公告")).toMatchObject({
    title: "柳泉县人民政府关于停止建房的公告",
    section: "柳泉县人民政府公告",
  });
});

test("the second line of a title under a dash, as the contents have it", () => {
  const raw = (entry: string) =>
    issue(
      `经验交流\n\n${entry} (3)\n\n县政府文件\n\n关于做好水利工作的通知 (4)\n\n关于做好秋收工作的通知 (9)`,
      `## 经验交流\n\n### 敞开山门引凤来\n\n### ——石坝乡招商引资的做法\n\n石坝乡地处边远山区，今年以来全乡引进项目6个，到位资金1200万元。\n\n## 县政府文件\n\n${PLAIN}`,
    );
  const title = (entry: string) => find(raw(entry)).decrees[0]!.fields.title;
  expect(title("敞开山门引凤来——石坝乡招商引资的做法")).toBe(
    "敞开山门引凤来——石坝乡招商引资的做法",
  );
  expect(title("敞开山门引凤来")).toBe("敞开山门引凤来");
});

test("the entries of a list of documents are no lines of its title", () => {
  const list =
    "柳政发〔2002〕20号　关于加强计划生育工作的决定\n\n柳政发〔2002〕21号　关于下达农业税任务的通知\n";
  const { decrees } = find(
    issue(
      "县政府文件\n\n关于做好水利工作的通知 (4)\n\n资料\n\n2002年下半年发文目录 (25)\n\n更正 (27)",
      `## 县政府文件\n\n${PLAIN}## 资料\n\n### 2002年下半年发文目录\n\n${list}`,
    ),
  );
  expect(decrees.at(-1)!.fields.title).toBe("2002年下半年发文目录");
});
