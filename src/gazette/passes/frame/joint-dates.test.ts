/** Offices that sign together, each with its own day. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const HEAD =
  "临江市民政局　临江市财政局关于提高低保标准的通知\n\n临民发〔2024〕12号\n\n各县（区）民政局、财政局：\n\n自2024年7月1日起，城市低保标准提高到每人每月820元，请遵照执行。\n\n";
const read = (end: string) => {
  const { decrees, asked } = find(`${HEAD}${end}`);
  const { date, issuer, texts } = decrees[0]!.fields;
  return {
    count: decrees.length,
    date,
    issuer,
    texts: texts.length,
    asked: asked.map(({ rule }) => rule),
  };
};
const issuer = ["临江市民政局", "临江市财政局"];

test.each([
  ["side by side", "临江市民政局　　　　临江市财政局\n\n2024年6月3日　　　　2024年6月5日\n"],
  ["the later one first", "临江市民政局　　　　临江市财政局\n\n2024年6月5日　　　　2024年6月3日\n"],
  ["one under the other", "临江市民政局\n\n2024年6月3日\n\n临江市财政局\n\n2024年6月5日\n"],
  ["on the lines of the offices", "临江市民政局2024年6月3日\n\n临江市财政局2024年6月5日\n"],
])("two days: the last one is taken, and the editor is asked: %s", (_, end) => {
  expect(read(end)).toEqual({ count: 1, date: "2024-06-05", issuer, texts: 0, asked: ["date"] });
});

test.each([
  ["临江市民政局　　　　临江市财政局\n\n2024年6月5日　　　　2024年6月5日\n"],
  ["临江市民政局\n\n2024年6月5日\n\n临江市财政局\n\n2024年6月5日\n"],
])("one day printed twice is one day", (end) => {
  expect(read(end)).toEqual({ count: 1, date: "2024-06-05", issuer, texts: 0, asked: [] });
});

test.each([
  ["tabs", "临江市民政局\t临江市财政局\n2024年6月5日\t2024年6月5日\n", []],
  ["tabs with a blank cell", "临江市民政局\t\t临江市财政局\n\n2024年6月5日\t\t2024年6月5日\n", []],
  ["one day", "\t\t\t临江市民政局\t临江市财政局\n\t\t\t2024年6月5日\n", []],
  [
    "bars",
    "| 临江市民政局 | 临江市财政局 |\n|---|---|\n| 2024年6月3日 | 2024年6月5日 |\n",
    ["date"],
  ],
  [
    "HTML",
    "<table><tr><td>临江市民政局</td><td>临江市财政局</td></tr><tr><td>2024年6月5日</td><td>2024年6月5日</td></tr></table>\n",
    [],
  ],
])("a signature set as a table signs: %s", (_, end, asked) => {
  expect(read(end)).toEqual({ count: 1, date: "2024-06-05", issuer, texts: 0, asked });
});

test("a table of offices and days with a head is one", () => {
  const { decrees } = find(
    `${HEAD}| 单位 | 报送日期 |\n|---|---|\n| 临江市民政局 | 2024年6月3日 |\n\n临江市民政局\n\n2024年6月1日\n`,
  );
  expect(decrees[0]!.fields.date).toBe("2024-06-01");
  expect(decrees[0]!.fields.marks.tables).toHaveLength(1);
});

test("the day of a report that is attached is not this document's", () => {
  const end =
    "临江市民政局\n\n2024年6月5日\n\n附件\n\n关于低保标准的测算报告\n\n测算结果如下，请审议。\n\n临江市统计局\n\n2024年5月8日\n";
  expect(read(end)).toMatchObject({ count: 1, date: "2024-06-05", texts: 1, asked: [] });
});

test("two days that are a period sign nothing", () => {
  const { date } = read(
    "执行时间：\n\n2024年6月3日　　2024年6月9日\n\n临江市民政局\n\n2024年6月1日\n",
  );
  expect(date).toBe("2024-06-01");
});
