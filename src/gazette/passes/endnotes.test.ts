/** Notes that a converter set at the end of the file, given back to their documents. */
import { expect, test } from "vitest";
import { parse } from "../index.ts";
import { brokenLaws } from "../laws.ts";
import { site } from "../schema.ts";
import { find } from "../testing/found.ts";

const decree = (number: number, words: string) =>
  `# 青石县人民政府关于做好第${number}项工作的通知\n\n青政发〔2021〕${number}号\n\n各镇人民政府：\n\n${words}\n\n青石县人民政府\n\n2021年5月8日\n\n`;
const NOTE = "[^1]: 为初步核算数。\n";
const paragraphs = (raw: string) => find(raw).decrees.map(({ lines }) => lines);

test("a note stands behind the words that bear its mark, in their own document", () => {
  const raw = `${decree(1, "全年总值186.4亿元[^1]，增长。")}${decree(2, "请遵照执行。")}${NOTE}`;
  const [first, second] = paragraphs(raw);
  expect(first![first!.indexOf("全年总值186.4亿元[^1]，增长。") + 1]).toBe("[^1]: 为初步核算数。");
  expect(second!.join()).not.toContain("核算");
  const { tree } = parse(raw, { file: "a/2021-1.md", site: site.parse({}) });
  expect(brokenLaws(tree, raw)).toEqual([]);
});

test("a note of a title stands behind the whole", () => {
  const titled = decree(1, "请遵照执行。").replace("通知\n", "通知[^1]\n");
  const [first] = paragraphs(`${titled}${decree(2, "请遵照执行。")}${NOTE}`);
  expect(first!.at(-1)).toBe("[^1]: 为初步核算数。");
});

test.each([
  ["two documents bear", decree(1, "甲为一[^1]。"), decree(2, "乙为二[^1]。")],
  ["the last document bears", decree(1, "甲为一。"), decree(2, "乙为二[^1]。")],
  ["none bears", decree(1, "甲为一。"), decree(2, "乙为二。")],
])("a mark that %s moves nothing", (_name, one, two) => {
  expect(paragraphs(`${one}${two}${NOTE}`)[1]!.at(-1)).toBe("[^1]: 为初步核算数。");
});
