import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

/** The people of a table, `role: name | post @line`. */
function peopleOf(...rows: string[]): string[] {
  const [head, ...body] = rows as [string, ...string[]];
  const rule = head.replace(/[^|]+/g, " - ");
  const raw = `# 澜山市人民政府关于公布评审专家名单的通知\n\n澜政函〔2021〕7号\n\n各有关单位：\n\n现将专家名单公布如下。\n\n澜山市人民政府\n\n2021年8月9日\n\n附件\n\n# 评审专家名单\n\n${[head, rule, ...body].join("\n")}\n`;
  const { fields } = find(raw).decrees[0]!;
  return fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap(({ role, people }) =>
      people.map(({ name, post, line }) => `${role}: ${name} | ${post} @${line}`),
    ),
  );
}

test("a table with names and posts is a list of people", () => {
  expect(
    peopleOf(
      "| 组内职务 | 姓名 | 单位及职务 |",
      "| 组长 | 丁一凡 | 市科技局局长 |",
      "| 成员 | 尤 娜 | 市教育局科长 |",
    ),
  ).toEqual(["组长: 丁一凡 | 市科技局局长 @19", "成员: 尤娜 | 市教育局科长 @20"]);
});

test("two people a row are two people, each with the post behind the name", () => {
  expect(
    peopleOf(
      "| 姓名 | 单位 | 编号 | 姓名 | 单位 | 编号 |",
      "| 丁一凡 | 省计量研究院 | 001 | 马 骏 | 省质检院 | 002 |",
      "| 尤 娜 | 省食检院 | 003 |  |  |  |",
    ),
  ).toEqual([": 丁一凡 | 省计量研究院 @19", ": 马骏 | 省质检院 @19", ": 尤娜 | 省食检院 @20"]);
});

test("several names of one cell, a line each, are several people; one that a line cut is not", () => {
  expect(
    peopleOf(
      "| 姓名 | 职务 |",
      "| 李 明<br>张 华 | 副县长<br>县公安局局长 |",
      "| 赵云<br>马超 | 县政府办 |",
    ),
  ).toEqual([": 李明 | 副县长 @19", ": 张华 | 县公安局局长 @19", ": 赵云 |  @20", ": 马超 |  @20"]);
  expect(peopleOf("| 姓名 | 职务 |", "| 古丽<br>娜尔 | 副县长 |")).toEqual([
    ": 古丽娜尔 | 副县长 @19",
  ]);
});

test("names without posts, or a column of other things, make no list of people", () => {
  expect(peopleOf("| 姓名 | 编号 |", "| 丁一凡 | 001 |")).toEqual([]);
  expect(peopleOf("| 姓名 | 单位 |", "| 合计 | 12家 |", "| 其中 | 3家 |")).toEqual([]);
});

test("columns that say who is appointed to what and relieved of what", () => {
  expect(
    peopleOf(
      "| 姓名 | 任命职务 | 免去职务 | 文号 |",
      "| 田宏发（土家族） | 县水利局局长 | 县农业局副局长 | 澜政任〔2002〕11号 |",
      "| 周志成 |  | 县水利局局长 | 澜政任〔2002〕12号 |",
    ),
  ).toEqual([
    "任命: 田宏发 | 县水利局局长 @19",
    "免去: 田宏发 | 县农业局副局长 @19",
    "免去: 周志成 | 县水利局局长 @20",
  ]);
  // what is only proposed
  expect(peopleOf("| 姓名 | 拟任职务 |", "| 丁一凡 | 市科技局局长 |")).toEqual([]);
});
