/** How far the name of a section carries over documents that print none of their own. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = (number: string, matter: string) =>
  `云溪县人民政府关于${matter}的通知\n\n云政发〔2021〕${number}号\n\n各乡镇人民政府：\n\n现将${matter}有关事项通知如下，请遵照执行。\n\n云溪县人民政府\n\n2021年8月5日\n\n`;
const APPOINTS =
  "云溪县人民政府关于李明等同志职务任免的通知\n\n云政任〔2021〕7号\n\n各乡镇人民政府：\n\n任命李明为县水利局副局长。\n\n云溪县人民政府\n\n2021年8月9日\n\n";
const EVENTS =
  "2021年8月大事记\n\n8月2日，县长主持召开县政府第40次常务会议。\n\n8月9日，全县秋收现场会召开。\n\n";
const FRONT = "云溪县人民政府公报\n\n2021年第8期\n\n";

const read = (raw: string) => {
  const { decrees, asked } = find(FRONT + raw);
  return {
    sections: decrees.map(({ fields }) => fields.section),
    asked: asked.filter(({ rule }) => rule === "section").length,
  };
};

test("a section reaches to the next one, over documents that it can hold", () => {
  const raw = `【县政府文件】\n\n${notice("5", "秋收")}${notice("6", "防汛")}【人事任免】\n\n${APPOINTS}【大事记】\n\n${EVENTS}`;
  expect(read(raw)).toEqual({
    sections: ["县政府文件", "县政府文件", "人事任免", "大事记"],
    asked: 0,
  });
});

test("a chronicle behind the last appointment is no appointment, and the editor is asked", () => {
  const raw = `【县政府文件】\n\n${notice("5", "秋收")}【人事任免】\n\n${APPOINTS}${EVENTS}`;
  expect(read(raw)).toEqual({ sections: ["县政府文件", "人事任免", null], asked: 1 });
});

test("what stands behind such a document is under no section for certain", () => {
  const raw = `【县政府文件】\n\n${notice("5", "秋收")}${EVENTS}${notice("6", "防汛")}`;
  expect(read(raw)).toEqual({ sections: ["县政府文件", null, null], asked: 2 });
});

test("a notice is no order, though it stands behind one", () => {
  const order =
    "云溪县人民政府令\n\n第3号\n\n《云溪县犬只管理办法》已经县政府常务会议通过，现予公布，自2021年9月1日起施行。\n\n县长：周明\n\n2021年8月1日\n\n云溪县犬只管理办法\n\n第一条　为加强犬只管理，制定本办法。\n\n第二条　本办法自2021年9月1日起施行。\n\n";
  const raw = `【县政府令】\n\n${order}${notice("5", "秋收")}`;
  expect(read(raw)).toEqual({ sections: ["县政府令", null], asked: 1 });
});

test("a decision of the congress is no document of the government", () => {
  const congress =
    "云溪县人民代表大会常务委员会关于批准2020年财政决算的决议\n\n（2021年8月20日云溪县第十七届人民代表大会常务委员会第三十次会议通过）\n\n会议决定，批准2020年财政决算。\n\n";
  const raw = `【县政府文件】\n\n${notice("5", "秋收")}${congress}`;
  expect(read(raw)).toEqual({ sections: ["县政府文件", null], asked: 1 });
});

test.each([
  // 机构 and 人事 go together
  "云溪县人民政府关于调整县防汛指挥部成员的通知",
  "云溪县人民政府关于县长、副县长工作分工的通知",
])("%s may stand among the appointments", (title) => {
  const change = notice("9", "秋收").replace("云溪县人民政府关于秋收的通知", title);
  const raw = `【人事任免】\n\n${APPOINTS}${change}`;
  expect(read(raw)).toEqual({ sections: ["人事任免", "人事任免"], asked: 0 });
});

test("what stands right under a section's name is its own, whatever it is", () => {
  const raw = `【人事任免】\n\n${EVENTS}`;
  expect(read(raw)).toEqual({ sections: ["人事任免"], asked: 0 });
});

const CONTENTS = `目 录

【县政府文件】

云溪县人民政府关于秋收的通知（云政发〔2021〕5号）…… 1

【人事任免】

云溪县人民政府关于李明等同志职务任免的通知（云政任〔2021〕7号）…… 2

2021年8月大事记 …… 3

`;

test("the last line of the contents has no section, though none is named over it", () => {
  expect(read(`${CONTENTS}${notice("5", "秋收")}${APPOINTS}${EVENTS}`)).toEqual({
    sections: ["县政府文件", "人事任免", null],
    asked: 1,
  });
});

test("a document that the contents list over their first section has none", () => {
  const first = "云溪县人民政府关于防汛的通知（云政发〔2021〕6号）…… 1\n\n【人事任免】\n\n";
  const contents = `目 录\n\n${first}云溪县人民政府关于李明等同志职务任免的通知（云政任〔2021〕7号）…… 2\n\n`;
  const raw = `${contents}【人事任免】\n\n${APPOINTS}${notice("6", "防汛")}`;
  expect(read(raw)).toEqual({ sections: ["人事任免", null], asked: 0 });
});

test("the section printed over a document goes before the one of the contents", () => {
  const contents =
    "目 录\n\n【县政府文件】\n\n云溪县人民政府关于秋收的通知（云政发〔2021〕5号）…… 1\n\n云溪县人民政府关于防汛的通知（云政发〔2021〕6号）…… 2\n\n";
  const raw = (name: string) =>
    `${contents}【县政府文件】\n\n${notice("5", "秋收")}【${name}】\n\n${notice("6", "防汛")}`;
  expect(read(raw("部门文件"))).toEqual({ sections: ["县政府文件", "部门文件"], asked: 1 });
  expect(read(raw("政府文件"))).toEqual({ sections: ["县政府文件", "县政府文件"], asked: 0 });
});

test("a notice of the gazette's own between two documents is one, and ends the section", () => {
  const own = "启事\n\n本刊欢迎订阅，每期定价五元，请与编辑部联系订阅事宜。\n\n";
  const raw = `【县政府文件】\n\n${notice("5", "秋收")}${own}${notice("6", "防汛")}`;
  expect(read(raw)).toEqual({ sections: ["县政府文件", null, null], asked: 2 });
});

test("a notice is no 规章, though it stands behind one; 政策法规 holds anything", () => {
  const raw = (name: string) =>
    `【${name}】\n\n${EVENTS.replace("2021年8月大事记", "云溪县犬只管理办法")}${notice("5", "秋收")}`;
  expect(read(raw("政府规章")).sections.at(-1)).toBeNull();
  expect(read(raw("政策法规")).sections.at(-1)).toBe("政策法规");
});

test("figures right under the first section are a document, not the front of the issue", () => {
  const figures =
    "2021年7月全县主要经济指标\n\n| 指标 | 单位 | 累计 |\n|---|---|---|\n| 财政收入 | 亿元 | 3.2 |\n\n";
  expect(read(`【统计数据】\n\n${figures}${notice("5", "秋收")}`)).toEqual({
    sections: ["统计数据", null],
    asked: 1,
  });
});
