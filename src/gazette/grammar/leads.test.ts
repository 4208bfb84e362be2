import { expect, test } from "vitest";
import { isLabelLine, openingLength } from "./leads.ts";

/** The opening sentence or label of what stands behind a numeral; nothing when it has none. */
const opening = (words: string) => words.slice(0, openingLength(words));

test.each([
  ["加强领导。各地要重视。", "加强领导。"],
  ["土地还原利率：商服6.5%，住宅6.0%。", "土地还原利率："],
  // what the document says of itself is no heading
  ["本措施自印发之日起施行，有效期至2026年12月31日。国家另有规定的，从其规定。", ""],
  ["本地特色产业。支持发展。", "本地特色产业。"],
  ["编制目的。为保障粮食安全，制定本预案。", "编制目的。"],
  ["未经批准的。不得开工。", ""],
  // what is changed in an article, and the name of a thing, are no labels
  ["第三十条增加一款作为第三款：“造成损失的，依法赔偿。”", ""],
  ["项目名称：高原湖泊蓝藻暴发机理研究", ""],
  ["项目建设：加快推进前期工作。", "项目建设："],
])("%s", (words, expected) => {
  expect(opening(words)).toBe(expected);
});

test.each([
  ["征收范围：", true],
  ["根据市中级人民法院院长贺军的提名：", true],
  ["根据市中级人民法院院长贺军的提名，决定任命下列人员：", false],
  ["调整后的征收标准见下表：", false],
  ["有关事项如下：", false],
])("%s heads what is under it: %s", (words, heads) => {
  expect(isLabelLine(words)).toBe(heads);
});
