/** What a title says: who issues, of which kind it is. */
import { expect, test } from "vitest";
import { genreOf } from "./genres.ts";
import { matterOf } from "./titles.ts";

test.each([
  ["水务部任免司局级干部", "水务部"],
  ["西岭省人民政府任免人员名单", "西岭省人民政府"],
  ["石桥县人民政府任命名单", "石桥县人民政府"],
  ["石桥县人大常委会任免国家工作人员", "石桥县人大常委会"],
  ["石桥县人民政府任免事项", "石桥县人民政府"],
])("%s appoints, and says who does", (title, issuer) => {
  expect(genreOf(title)).toBe("任免");
  expect(matterOf(title)?.issuer).toBe(issuer);
});

test.each([
  ["石桥县人民政府批转县教育局关于改善教师待遇的报告", "石桥县人民政府"],
  ["石桥县人民政府办公室转发县税务局、县财政局关于加强税收征管的意见", "石桥县人民政府办公室"],
  ["石桥县人民政府任免通知", "石桥县人民政府"],
  [
    "石桥县委办公室 石桥县人民政府办公室印发 《关于推进信用建设的意见》",
    "石桥县委办公室 石桥县人民政府办公室",
  ],
  // what is forwarded is of the matter
  ["石桥县人民政府关于批转县教育局报告的通知", "石桥县人民政府"],
  ["石桥县教育局关于转发市教育局关于招生工作的意见的通知", "石桥县教育局"],
])("who issues %s", (title, issuer) => {
  expect(matterOf(title)?.issuer).toBe(issuer);
});

test.each(["2024年3月份省政府任免事项", "二〇一九年七月市政府任免名单"])(
  "the month of %s is no part of an office",
  (title) => expect(matterOf(title)).toBeUndefined(),
);

test.each([
  ["2024年3月份省政府任免事项", "任免"],
  ["二〇一九年七月人事任免", "任免"],
  ["石桥县干部任免工作条例", "条例"],
  ["表彰先进工作人员名单", "名单"],
  ["公开选拔的司局级干部", null],
])("the kind of %s is %s", (title, genre) => {
  expect(genreOf(title)).toBe(genre);
});
