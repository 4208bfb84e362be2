/** Items lettered 甲、 or A. begin a paragraph, as those of any numbering do; they open no provision, as no anchor names them. */
import { expect, test } from "vitest";
import { fold } from "../../testing/fold.ts";
import { find } from "../../testing/found.ts";

const read = (lines: string) => {
  const { paragraphs, decrees } = find(
    `云溪县人民政府关于秋收的通知\n\n云政发〔2021〕5号\n\n各乡镇人民政府：\n\n${lines.split(" / ").join("\n\n")}\n\n云溪县人民政府\n\n2021年8月5日\n`,
  );
  return { paragraphs, outline: decrees[0]!.record.texts[0]!.outline.map(({ number }) => number) };
};

test.each([
  "一、凡属下列情形，由乡镇报县，经查实后： / 甲、田地受灾三成以上，减免公粮，按户登记，由乡政府 / 乙、田地受灾不足三成，缓征公粮，按户登记，由村公所 / 二、其余照旧。",
  "一、水样分三类，取样点如下，按季度取样，由县环境监测站 / A.饮用水源地一级保护区内，每月一次，全年十二次， / B.工业园区排口，每季一次，全年四次。",
])("%s", (lines) => {
  const { paragraphs, outline } = read(lines);
  for (const line of lines.split(" / ")) expect(paragraphs).toContain(fold(line));
  expect(outline.filter((number) => /[甲乙AB]/.test(number ?? ""))).toEqual([]);
});

test("two sides of a contract in the rest of a sentence are no item", () => {
  const { paragraphs } = read(
    "一、租赁土地应当签订书面合同，明确租期、租金、用途以及违约责任，由 / 甲、乙双方签字后报乡镇人民政府备案。",
  );
  expect(paragraphs.some((line) => line.includes("由甲、乙双方签字"))).toBe(true);
});
