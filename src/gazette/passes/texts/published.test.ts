/** What an order or a congress publishes, and how the contents list it. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const COMMITTEE = "桐岭市人民代表大会常务委员会";
const LAW = "桐岭市实施《中华人民共和国水法》办法";
const DECISION = `${COMMITTEE}关于修改《桐岭市实施〈中华人民共和国水法〉办法》的决定`;
const notice = `${COMMITTEE}公告\n\n第9号\n\n《${DECISION}》已于2018年7月27日通过，现予公布，自公布之日起施行。\n\n${COMMITTEE}\n\n2018年7月27日\n\n`;
const decision = (last: string) =>
  `${DECISION}\n\n（2018年7月27日${COMMITTEE}第四次会议通过）\n\n一、将第二条中的“地热水”修改为“地热水、矿泉水”。\n\n二、删去第四条。\n\n${last}\n\n`;
const law = `${LAW}\n\n第一条 根据《中华人民共和国水法》，结合本市实际，制定本办法。\n\n第二条 在本市行政区域内利用水资源，适用本办法。\n`;
const contents = `桐岭市人民政府公报\n\n2018年第15期\n\n目 录\n\n【人大公告】\n\n${DECISION}（21）\n\n${LAW}（22）\n\n`;
const AGAIN = "《桐岭市实施〈中华人民共和国水法〉办法》根据本决定作相应修改，重新公布。";
const read = (raw: string) => {
  const { decrees, messages } = find(raw);
  return { decrees: decrees.map(({ fields }) => fields), messages };
};

test("the law that a decision publishes again is a text of its own", () => {
  const { decrees, messages } = read(`${contents}${notice}${decision(AGAIN)}${law}`);
  expect(messages).toEqual([]);
  expect(decrees).toHaveLength(1);
  expect(decrees[0]).toMatchObject({ title: DECISION, section: "人大公告", page: 21 });
  expect(decrees[0]!.texts.map(({ role, title }) => [role, title])).toEqual([
    ["印发", DECISION],
    ["印发", LAW],
  ]);
});

test("a decision that publishes nothing again has no text for the law it names", () => {
  const { decrees } = read(`${contents}${notice}${decision("本决定自公布之日起施行。")}`);
  expect(decrees[0]!.texts).toHaveLength(1);
});

const order = (what: string) =>
  `宁陵市人民政府令\n\n第7号\n\n现发布《${what}》，自1994年7月1日起施行。\n\n市长 钱守义\n\n1994年5月20日\n\n${what}\n\n第一条 为加强管理，制定本规定。\n`;
const listed = (title: string) =>
  `宁陵市人民政府公报\n\n1994年第3期\n\n目录\n\n${title}……（5）\n\n市政府关于修建水库的通知……（9）\n\n`;

test.each([
  ["市人民政府关于发布《宁陵市暂住人口管理规定》的命令", 5, 1],
  ["市人民政府关于发布《宁陵市流动摊贩管理规定》的命令", null, 2],
])("an order that the contents list by what it issues: %s", (title, page, missing) => {
  const { decrees, messages } = read(`${listed(title)}${order("宁陵市暂住人口管理规定")}`);
  expect(decrees[0]).toMatchObject({ title: "宁陵市暂住人口管理规定", page });
  expect(messages.filter((one) => one.includes("没有找到"))).toHaveLength(missing);
});
