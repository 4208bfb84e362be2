/** What `#` marks by mistake, and what it marks rightly. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const parts = (lines: string) => {
  const [decree] = find(
    `宁溪州人民政府办公室关于成立普查领导小组的通知\n\n宁政办发〔2023〕8号\n\n各县人民政府：\n\n${lines}\n\n宁溪州人民政府办公室\n\n2023年5月8日\n`,
  ).decrees;
  const { rosters } = decree!.fields.marks;
  return {
    headings: decree!.record.texts.flatMap(({ outline }) =>
      outline.map(({ number, text }) => `${number ?? ""}${text}`),
    ),
    people: rosters.flatMap(({ roles }) =>
      roles.flatMap(({ people }) => people.map(({ name }) => name)),
    ),
  };
};

test("a person under another's line, whatever the surname", () => {
  expect(
    parts(
      "成员：马哈买（回族） 州畜牧兽医局副局长\n\n欧阳晓红 州财政局副局长\n\n## 索朗次仁 州公安局副局长",
    ),
  ).toEqual({ headings: [], people: ["马哈买", "欧阳晓红", "索朗次仁"] });
});

test("a committee set by spaces", () => {
  expect(
    parts(
      "## 主　任　韩志远\n\n## 副主任　周玉梅（女）　马占魁（回族）\n\n## 委　员　李　森　王树声",
    ).people,
  ).toHaveLength(5);
});

test("the office alone over the text it wrote, and over its own tasks", () => {
  const text = (lines: string) =>
    find(
      `宁溪州人民政府关于印发普查方案的通知\n\n宁政发〔2023〕8号\n\n各县人民政府：\n\n现将《普查方案》印发给你们，请执行。\n\n宁溪州人民政府\n\n2023年5月8日\n\n# 普查方案\n\n${lines}\n`,
    ).decrees[0]!.record.texts.flatMap(({ outline }) => outline.map(({ text }) => text));
  expect(text("## 州统计局\n\n一、目标\n\n做好普查。\n\n二、任务\n\n做好培训。")).toEqual([
    "目标",
    "任务",
  ]);
  expect(
    text("各单位职责如下：\n\n## 州统计局\n\n制定方案。\n\n## 州财政局\n\n安排经费。"),
  ).toEqual(["州统计局", "州财政局"]);
});

test("a heading under a roster stays one", () => {
  expect(
    parts("成员：马哈买（回族） 州畜牧兽医局副局长\n\n## 工作 职责\n\n统筹普查。").headings,
  ).toEqual(["工作 职责"]);
});
