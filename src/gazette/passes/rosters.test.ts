import { VFile } from "vfile";
import { expect, test } from "vitest";
import { wording } from "../edit.ts";
import type { Block, Part } from "../nodes.ts";
import { find } from "../testing/found.ts";
import { decreeOf, issueOf } from "../testing/tree.ts";
import { plainText } from "../text.ts";
import { people } from "./people.ts";
import { rosters } from "./rosters.ts";

function read(raw: string) {
  const decree = decreeOf(raw);
  const part = decree.children[0] as Part;
  const before = part.children.map((block) => wording(block as never)).join("");
  const tree = issueOf(decree);
  const file = new VFile();
  rosters(tree, file);
  people(tree);
  const after = part.children.map((block: Block) => wording(block as never)).join("");
  expect(after.replace(/\s/g, "")).toBe(before.replace(/\s/g, ""));
  const lines = decree.data.fields.marks.rosters.flatMap(({ title, roles }) => [
    ...(title ? [`# ${title}`] : []),
    ...roles.flatMap(({ role, people }) =>
      people.length === 0
        ? [`${role}:`]
        : people.map(({ name, post, line }) => `${role}: ${name} | ${post} @${line}`),
    ),
  ]);
  const asked = file.messages.map(({ line, ruleId }) => `${ruleId} ${line}`);
  return { lines, blocks: part.children.map(({ type }) => type), part, asked };
}

test("labels and people on lines of their own, the collective role too", () => {
  const { lines, blocks } = read(
    "领导组\n\n#### 总 指 挥:\n\n郑连生 市委副书记、市长\n\n副指挥长：\n\n裴 峰 市政府副市长  \n李 强 军分区战备建设处处长\n\n成 员：有关单位主要或分管负责人\n\n指挥部主要职责：贯彻落实。",
  );
  expect(lines).toEqual([
    "# 领导组",
    "总指挥: 郑连生 | 市委副书记、市长 @5",
    "副指挥长: 裴峰 | 市政府副市长 @9",
    "副指挥长: 李强 | 军分区战备建设处处长 @10",
    "成员:",
  ]);
  expect(blocks).toEqual(["paragraph", "roster", "paragraph"]);
});

test("label, name and post on one line; two columns; minority names", () => {
  expect(
    read(
      "总 指 挥：哈斯木·吐尔逊（哈萨克族） 州委副书记、州长\n副总指挥：李卫东 常务副州长\n古丽娜尔·艾山（女，维吾尔族） 副州长\n成　　员：\n王建军　州水利局局长　　阿依古丽·别克（女，哈萨克族）　州应急管理局局长\n欧阳雪梅（女，土家族）州卫生健康委主任",
    ).lines,
  ).toEqual([
    "总指挥: 哈斯木·吐尔逊 | 州委副书记、州长 @1",
    "副总指挥: 李卫东 | 常务副州长 @2",
    "副总指挥: 古丽娜尔·艾山 | 副州长 @3",
    "成员: 王建军 | 州水利局局长 @5",
    "成员: 阿依古丽·别克 | 州应急管理局局长 @5",
    "成员: 欧阳雪梅 | 州卫生健康委主任 @6",
  ]);
});

test("a remark alone on its line, and the rest of a bracket, belong to the post over them", () => {
  expect(
    read(
      "副组长：吴  涛  副县长，县公安局局长\n（兼）\n龙见田  副县长\n成员：祝无双（县自然资源局局长，\n县林业局局长）\n田儒兵  县医保局负责人\n县医院、县中医院主要负责人",
    ).lines,
  ).toEqual([
    "副组长: 吴涛 | 副县长，县公安局局长（兼） @1",
    "副组长: 龙见田 | 副县长 @3",
    "成员: 祝无双 | 县自然资源局局长，县林业局局长 @4",
    "成员: 田儒兵 | 县医保局负责人 @6",
  ]);
});

test("in a list of people one sure by name, whatever somebody is; a body is nobody", () => {
  const list =
    "二、先进个人名单\n\n王军　村第一书记\n\n呼延明月（女）　州融媒体中心摄像\n\n玛河县农业局";
  const raw = `甲州人民政府关于表扬的通报\n\n甲政发〔2022〕7号\n\n各县：\n\n现予表扬。\n\n甲州人民政府\n\n2022年3月1日\n\n附件\n\n先进个人名单\n\n${list}\n`;
  const roles = find(raw).decrees[0]!.fields.marks.rosters.flatMap(({ roles }) => roles);
  expect(
    roles.flatMap(({ people }) => people.map(({ name, post }) => `${name} | ${post}`)),
  ).toEqual(["王军 | 村第一书记", "呼延明月 | 州融媒体中心摄像"]);
});

test("rows of a table with tabs, the first cell empty under a role", () => {
  const { lines, blocks } = read(
    "组       长:\t郑连生\t市政府市长\n副   组   长:\t陈义青\t市委常委、宣传部长\n\t裴   峰\t市政府副市长\n\n成       员: 市直各相关部门和单位主要负责人,各县(市、区)主要负责人。",
  );
  expect(lines).toEqual([
    "组长: 郑连生 | 市政府市长 @1",
    "副组长: 陈义青 | 市委常委、宣传部长 @2",
    "副组长: 裴峰 | 市政府副市长 @3",
    "成员:",
  ]);
  expect(blocks).toEqual(["roster"]);
});

test("a post over two lines is one, two posts on two lines are two", () => {
  expect(
    read(
      "组 长：\n陈 全 农业农村部规划设计院高级工\n程师\n王广斌 农大经济管理学院院长\n山西省农业经济首席专家",
    ).lines,
  ).toEqual([
    "组长: 陈全 | 农业农村部规划设计院高级工程师 @2",
    "组长: 王广斌 | 农大经济管理学院院长、山西省农业经济首席专家 @4",
  ]);
});

test("a role that comes again opens another roster", () => {
  const { lines, part } = read("组长：张三 县长\n成员：\n李四 局长\n组长：\n王五 院长");
  expect(lines).toEqual(["组长: 张三 | 县长 @1", "成员: 李四 | 局长 @3", "组长: 王五 | 院长 @5"]);
  expect(part.children.map(({ type }) => type)).toEqual(["roster", "roster"]);
});

test("names in a list and posts in front stay as printed", () => {
  const { lines, part } = read(
    "组长：张三（副市长）\n成员：李四、王五（女）、赵 六\n市政府副市长　裴 峰",
  );
  expect(lines).toEqual([
    "组长: 张三 | 副市长 @1",
    "成员: 李四 |  @2",
    "成员: 王五 |  @2",
    "成员: 赵六 |  @2",
    "成员: 裴峰 | 市政府副市长 @3",
  ]);
  expect(plainText(part.children[0]!)).toContain("成员：李四、王五（女）、赵 六");
});

test("people without a label are a roster, one alone is not", () => {
  expect(read("蒋　芳（女）　石门水库管理所所长\n何　平　水利科科长").lines).toEqual([
    ": 蒋芳 | 石门水库管理所所长 @1",
    ": 何平 | 水利科科长 @2",
  ]);
  expect(
    read("李艳红 山西农大经济管理学院副教授\n领导组下设办公室，办公室设在市水利局。").lines,
  ).toEqual([]);
});

test("a post of its own line is the same person's where it stands under the post, not under the name", () => {
  expect(
    read(
      "成员：李明  副县长\n\u3000\u3000\u3000张华  县公安局政委\n\u3000\u3000\u3000\u3000\u3000\u3000\u3000县交警大队大队长\n\u3000\u3000\u3000县气象局局长",
    ).lines,
  ).toEqual(["成员: 李明 | 副县长 @1", "成员: 张华 | 县公安局政委、县交警大队大队长 @2"]);
});

test("one alone is somebody where the next line says what they have charge of", () => {
  expect(read("雷红英（女）　副市长\n负责教育、卫生健康等方面工作。").lines).toEqual([
    ": 雷红英 | 副市长 @1",
  ]);
  expect(read("雷红英（女）　副市长\n负责人：待定。").lines).toEqual([]);
});

test("roles without people are text", () => {
  const { lines, blocks } = read("指挥长：分管副县长\n成员：县发改委、县教育局等单位分管负责人");
  expect(lines).toEqual([]);
  expect(blocks).toEqual(["paragraph", "paragraph"]);
});

test("several roles on one line; a colon behind what is no role parts nothing", () => {
  expect(read("组　长：沈勇（兼），副组长：陆建强（副局长）").lines).toEqual([
    "组长: 沈勇 |  @1",
    "副组长: 陆建强 | 副局长 @1",
  ]);
  expect(read("组长：姚红　市应急局局长　联系电话：2021234").blocks).toHaveLength(1);
});

test("the line under a row with tabs ends its post; a sentence does not", () => {
  expect(
    read("委员：\t符敏\t市民政局局长\n\t仇春华\t市城管局局长、市综合\n行政执法局局长").lines,
  ).toEqual([
    "委员: 符敏 | 市民政局局长 @1",
    "委员: 仇春华 | 市城管局局长、市综合行政执法局局长 @2",
  ]);
  expect(read("委员：\t符敏\t市民政局局长\n各区区长").lines).toEqual([
    "委员: 符敏 | 市民政局局长 @1",
  ]);
});

test("a post that ends in 、 goes on with what follows, however short", () => {
  expect(read("成　员：赵立功　晋熙镇党委副书记、\n镇长").lines).toEqual([
    "成员: 赵立功 | 晋熙镇党委副书记、镇长 @1",
  ]);
});

test.each([
  [
    "side by side",
    "| 姓名 | 单位 | 姓名 | 单位 |\n| --- | --- | --- | --- |\n| 丁一凡 | 省计量院 | 马 骏 | 省质检院 |\n| 尤 娜 | 省食检院 |  |  |",
    ["丁一凡 | 省计量院", "马骏 | 省质检院", "尤娜 | 省食检院"],
  ],
  [
    "two columns of one person",
    "| 姓名 | 单位 | 职务 |\n| --- | --- | --- |\n| 丁一凡 | 省计量院 | 院长 |\n| 马 骏 | 省质检院 | 主任 |",
    ["丁一凡 | 省计量院院长", "马骏 | 省质检院主任"],
  ],
])("people of a table: %s", (_, table, people) => {
  const { decrees } = find(
    `省市场监管局关于确定评审员的通知\n\n省市监〔2021〕7号\n\n各有关单位：\n\n现将评审员名单通知如下，请遵照执行。\n\n${table}\n`,
  );
  const read = decrees[0]!.fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap((role) => role.people.map(({ name, post }) => `${name} | ${post}`)),
  );
  expect(read).toEqual(people);
});

const honours = (heading: string, lines: string) =>
  find(
    `桐岭市人民政府关于表彰先进的决定\n\n桐政发〔2015〕7号\n\n各县人民政府：\n\n决定对下列单位和个人予以表彰，请认真学习。\n\n附件：名单\n\n桐岭市人民政府\n\n2015年12月1日\n\n附件\n\n名单\n\n一、先进单位\n\n石门县政府  张家川公司\n\n二、${heading}\n\n${lines}\n`,
  ).decrees[0]!.fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap((role) => role.people.map(({ name }) => name)),
  );
const NAMES = "田景华    彭  勇    向秀梅（女）\n\n石  磊    张远志    斯琴";

test.each([["先进个人（6名）"], ["劳动模范名单"], ["优秀共产党员"]])(
  "names alone under %s are people",
  (heading) => {
    expect(honours(heading, NAMES)).toEqual(["田景华", "彭勇", "向秀梅", "石磊", "张远志", "斯琴"]);
  },
);

test.each([
  ["先进集体", NAMES],
  ["先进个人的条件", NAMES],
  ["先进个人（6名）", "石家庄市    张家口市    唐山市"],
  ["先进个人（6名）", "热爱祖国    高度负责    成绩突出"],
])("%s over %s lists nobody", (heading, lines) => {
  expect(honours(heading, lines)).toEqual([]);
});

const announced = (lead: string, lines: string) =>
  find(
    `桐岭市人民政府关于命名工匠的决定\n\n桐政发〔2015〕7号\n\n各县人民政府：\n\n${lead}\n\n${lines}\n\n希望受表彰的同志再立新功。\n\n桐岭市人民政府\n\n2015年12月1日\n`,
  ).decrees[0]!.fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap((role) => role.people.map(({ name, post }) => `${name} ${post}`)),
  );
const CRAFT =
  "王　磊　　桐岭船舶公司电焊工\n\n李　想（女）　桐岭漆器厂漆艺师\n\n阿不力孜（维吾尔族）　北港集团桥吊司机";

test("people under words that announce their list, whatever they are", () => {
  expect(announced("决定命名王磊等3人为工匠，名单如下（按姓氏笔画为序）：", CRAFT)).toEqual([
    "王磊 桐岭船舶公司电焊工",
    "李想 桐岭漆器厂漆艺师",
    "阿不力孜 北港集团桥吊司机",
  ]);
});

test.each([
  ["现将有关事项通知如下：", CRAFT],
  ["决定命名下列单位，名单如下：", "高新区　　桐岭船舶公司\n\n石门县　　桐岭漆器厂"],
])("%s", (lead, lines) => {
  expect(announced(lead, lines)).toEqual([]);
});

test("people under such a heading with where they work, whose surnames are rare", () => {
  expect(honours("先进个人名单", "玉　香　县应急管理局\n\n李国栋　县住房城乡建设局")).toEqual([
    "玉香",
    "李国栋",
  ]);
});

test.each([
  ["先进集体名单", "玉　香　县应急管理局\n\n李国栋　县住房城乡建设局"],
  ["先进个人名单", "热爱祖国　县应急管理局\n\n成绩突出　县住房城乡建设局"],
])("%s: %s", (heading, lines) => {
  expect(honours(heading, lines).filter((name) => name !== "李国栋")).toEqual([]);
});

const appointed = (line: string) =>
  find(
    `永安县人民政府关于岩温等同志职务任免的通知\n\n永政任〔2023〕6号\n\n各乡镇人民政府：\n\n经县人民政府常务会议研究，决定：\n\n${line}\n\n永安县人民政府\n\n2023年6月21日\n`,
  ).decrees[0]!.fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap((role) => role.people.map(({ name, post }) => `${role.role} ${name} ${post}`)),
  );

test.each([
  ["岩　温　任县文化和旅游局局长；", ["任命 岩温 县文化和旅游局局长"]],
  ["玉　应（女）　任县民族宗教事务局副局长，试用期一年；", ["任命 玉应 县民族宗教事务局副局长"]],
  ["继续任县文化和旅游局局长；", []],
])("a padded name in front of its post needs no surname: %s", (line, people) => {
  expect(appointed(line)).toEqual(people);
});

test("who was at a meeting, by what they did there; an office alone is nobody", () => {
  const raw =
    "出席：陈志强 罗桂兰 曾庆生\n\n列席：县发改局李军，副县长赖水生、谢　丽（女）\n\nundefined";
  const lines = raw.replace("undefined", "请假：邱文斌（出差）\n\n参加单位：县财政局、县水利局");
  expect(read(lines).lines.map((line) => line.replace(/ @\d+$/, ""))).toEqual([
    "出席: 陈志强 | ",
    "出席: 罗桂兰 | ",
    "出席: 曾庆生 | ",
    "列席: 李军 | 县发改局",
    "列席: 赖水生 | 副县长",
    "列席: 谢丽 | ",
    "请假: 邱文斌 | ",
  ]);
  expect(read("出席会议的同志要做好记录：张三、李四").lines).toEqual([]);
});

test("how many were there, behind the label, is no name", () => {
  const raw =
    "出席（4人）：\n\n张　强　李玉华（女）\n\n王　海　林志远\n\n缺席（1人）：\n\n周　敏（女）";
  expect(read(raw).lines.map((line) => line.replace(/ \| {2}@\d+$/, ""))).toEqual([
    "出席: 张强",
    "出席: 李玉华",
    "出席: 王海",
    "出席: 林志远",
    "缺席: 周敏",
  ]);
});

test("people under a line of two roles side by side are asked about", () => {
  const two = "副组长：陆　峰　市公安局副局长　　　成　员：鲍　磊　市教育局科长";
  const under = "　　　　钱　江　市执法局副局长　　　　　　励　丹　市公安局大队长";
  expect(read(`${two}\n\n${under}`).asked).toEqual(["columns 3"]);
  expect(read(`${two}\n\n成　员：钱　江　市执法局副局长　　励　丹　市公安局大队长`).asked).toEqual(
    [],
  );
  expect(read(`成　员：鲍　磊　市教育局科长\n\n${under}`).asked).toEqual([]);
});
