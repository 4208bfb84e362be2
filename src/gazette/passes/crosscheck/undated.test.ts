import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const read = (end: string) =>
  find(
    `甲县人民政府关于总体规划的通知\n\n甲政发〔2021〕5号\n\n各镇人民政府：\n\n现将规划通知如下，请遵照执行。\n\n${end}\n`,
  );
const asks = (end: string) => read(end).asked.some(({ rule }) => rule === "date");

test.each([
  "甲县人民政府\n\n201：年11月8日",
  "甲县人民政府\n\n2021年111月8日",
  "甲县人民政府\n\n2021年11大8日\n\n（此件公开发布）",
  "甲。人民政府\n\n2021年11月8日",
])("%j: the end of a document is asked about", (end) => {
  expect(read(end).decrees[0]?.fields.date).toBeNull();
  expect(asks(end)).toBe(true);
});

test.each(["甲县人民政府\n\n2021年11月8日", "报名时间：2021年11月1日至8日", "甲县人民政府"])(
  "%j is not",
  (end) => {
    expect(asks(end)).toBe(false);
  },
);
