import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const article = (number: string) => `${number}　供水单位应当保障供水。\n\n`;
const doubts = (...numbers: string[]) =>
  find(`甲市供水条例\n\n${numbers.map(article).join("")}`).messages.filter((message) =>
    message.startsWith("序号不连续"),
  );

test("an article put in behind another is no gap, and no repetition", () => {
  const four = ["第一条", "第二条", "第三条", "第四条"];
  expect(doubts(...four, "第四条之一", "第五条")).toEqual([]);
  expect(doubts(...four, "第四条", "第五条")).toHaveLength(1);
  expect(doubts(...four, "第三条之一", "第五条")).not.toEqual([]);
});
