/** The front of an issue: who gives it out over its name, and an issue without 第…期. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const DOCUMENT =
  "怀川市人民政府关于考核结果的通报\n\n怀政〔2014〕21号\n\n各有关单位：\n\n现将考核结果通报如下，请认真总结经验。\n\n怀川市人民政府\n\n2014年4月30日\n";
const facts = (front: string) => find(`${front}\n\n${DOCUMENT}`).tree.data.facts;

test.each([
  ["2014.6", 6],
  ["2014·12", 12],
  ["2014年第6期", 6],
])("offices over the name, and %s", (line, issue) => {
  const read = facts(`中共怀川市委　怀川市人民政府\n\n怀川政报\n\n${line}\n\n（总第152期）`);
  expect(read).toMatchObject({ name: "怀川政报", year: 2014, issue, serial: 152 });
});

test("a day is no issue, and an office over a document no front", () => {
  expect(facts("怀川政报\n\n2014.6.30").issue).not.toBe(30);
  expect(facts("怀川市人民政府").masthead).toEqual([]);
});

test("the title of a speech goes on under a dash, and the running head of its page is left out", () => {
  const speech =
    "全面深化改革　加快转型升级\n\n——在全市经济工作会议上的讲话（摘要）\n\n怀川市人民政府市长　刘建设\n\n（2014年5月8日）\n\n同志们：\n\n全年安排重点项目226个，总投资1860亿元，力\n\n# 怀川政报　2014年第6期　3\n\n争完成投资500亿元。《怀川政报》2014年第6期登载了名单。\n\n";
  const contents =
    "目　录\n\n全面深化改革　加快转型升级——在全市经济工作会议上的讲话（摘要）…………市长　刘建设　２\n\n怀川市人民政府令第46号（怀川市建筑垃圾管理规定）１４\n\n怀川市人民政府关于考核结果的通报　怀政〔2014〕21号　１９";
  const { decrees, tree, paragraphs } = find(
    `怀川政报\n\n2014年第6期\n\n${contents}\n\n${speech}${DOCUMENT}`,
  );
  expect(decrees[0]!.fields).toMatchObject({ signer: "刘建设", date: "2014-05-08", page: 2 });
  expect(tree.data.entries[1]).toMatchObject({ title: "怀川市建筑垃圾管理规定", page: 14 });
  expect(tree.data.drops.map(({ text }) => text)).toEqual(["怀川政报　2014年第6期　3"]);
  expect(paragraphs.some((one) => one.includes("力争完成投资500亿元"))).toBe(true);
});
