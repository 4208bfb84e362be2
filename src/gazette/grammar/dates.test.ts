import { expect, test } from "vitest";
import { dateLine, dateTail } from "./dates.ts";

test.each([
  ["2019年7月11日", "2019-07-11"],
  ["二〇二一年元月五日", "2021-01-05"],
  ["2021年元月5日", "2021-01-05"],
  ["2021年元月", "2021-01"],
  ["2019．7．11", "2019-07-11"],
  ["2019年7月11日（印章）", "2019-07-11"],
  ["2024年6月3日　　　2024年6月5日", "2024-06-05"],
  ["一九九八年五月二十五日于北京", "1998-05-25"],
  ["2019年13月2日", null],
])("%s: %s", (line, iso) => {
  expect(dateLine(line)?.iso).toBe(iso);
});

test.each([
  // a sentence, a period, the turn of a year, a place named so
  "2019年7月11日（星期四）召开会议",
  "2024年6月3日至2024年6月5日",
  "2021年元旦",
  "2021年元月5日印发",
  "2019年7月于北京",
  "2019年7月11日于北京召开会议。",
  "1.2019．7",
])("no date alone: %s", (line) => {
  expect(dateLine(line)).toBeUndefined();
});

test("a seal beside the day of a signature", () => {
  expect(dateTail("云溪县人民政府2021年元月5日")).toMatchObject({
    iso: "2021-01-05",
    before: "云溪县人民政府",
  });
});
