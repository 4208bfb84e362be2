/** An order's own title under its number, and the head of another that looks like one. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const BODY =
  "为预防森林火灾，根据《森林防火条例》，发布如下命令：\n\n一、全县林区禁止野外用火。\n\n县长　汪洋\n\n2022年8月26日\n";
const heads = (raw: string) =>
  find(raw).decrees.map(({ fields: { title, number, genre } }) => [title, number, genre]);

test("what is ordered names the order", () => {
  const raw = `苍岭县人民政府令\n\n第2号\n\n苍岭县人民政府森林防火禁火令\n\n${BODY}`;
  expect(heads(raw)).toEqual([["苍岭县人民政府森林防火禁火令", "苍岭县人民政府令第2号", "令"]]);
});

test("the head of the next order under an ordinal is no title", () => {
  const raw = `苍岭县人民政府令\n\n第2号\n\n${BODY}\n苍岭县森林防火指挥部令\n\n第3号\n\n${BODY}`;
  expect(heads(raw).map(([, number]) => number)).toEqual([
    "苍岭县人民政府令第2号",
    "苍岭县森林防火指挥部令第3号",
  ]);
});
