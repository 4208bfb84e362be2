import { expect, test } from "vitest";
import { explain } from "./explain.ts";
import { parse } from "./index.ts";
import { site } from "./schema.ts";

const raw = `# 桐岭市人民政府关于开展安全检查的通知

桐政发〔2020〕30号

各县（市、区）人民政府：

一、检查内容

重点检查烟花爆竹、危险化学品、建筑施工

道路交通等领域安全生产责任落实情况。

二、检查时间为2020年11月，各地要精心组织，周密部署，确保检查取

得实效，并按时上报。

桐岭市人民政府

2020年11月2日
`;
const { tree, file } = parse(raw, { file: "tongling/2020-11.md", site: site.parse({}) });
const lineOf = (words: string) => raw.split("\n").findIndex((line) => line.includes(words)) + 1;

test.each([
  ["joined", "确保检查取", /接合：第 13 行与第 15 行是一段，依据 上行有句读/],
  [
    "not joined, for a loss is likely",
    "建筑施工",
    /未接：与第 11 行不是一段，证据 .+接处似脱顿号 -9/,
  ],
  [
    "not joined, the sentence has ended",
    "落实情况。",
    /未接：与第 13 行不是一段，上一行有句末标点/,
  ],
  ["not joined, a line by its shape", "桐政发", /未接：与第 5 行不是一段，上一行自成一行/],
])("a seam is explained: %s", (_name, words, says) => {
  expect(explain(tree, file, lineOf(words))).toMatch(says);
});
