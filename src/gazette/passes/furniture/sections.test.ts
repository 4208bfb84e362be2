/** Running heads made of the names of sections, and what is none. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const issue = (head: string, next: string) =>
  `桐岭州人民政府公报\n2020年第1期\n目 录\n▲州政府文件\n桐岭州人民政府关于授予荣誉市民称号的决定（桐府发〔2019〕26 号） 5\n▲部门文件\n桐岭州民政局关于做好救助工作的通知（桐民发〔2019〕3 号） 7\n桐岭州人民政府关于授予荣誉市民称号的决定\n桐府发〔2019〕26 号\n各县人民政府：\n经州人民政府常务会议审议通过，授予陈永康等2人“桐岭州荣誉\n\n4 桐岭州人民政府公报 2020·1\n市民”称号，希望受表彰的同志再接再厉，珍惜荣誉，为全州发展再作贡\n\n${head}\n${next}\n桐岭州人民政府\n2019年12月2日\n\n6 桐岭州人民政府公报 2020·1\n桐岭州民政局关于做好救助工作的通知\n桐民发〔2019〕3 号\n各县民政局：\n请认真贯彻执行。\n桐岭州民政局\n2019年12月3日\n`;

test.each([
  // the page comes behind 4 and in front of 6
  ["州政府文件 5", "献。", true],
  ["5 州政府文件", "献。", true],
  // no page that is printed elsewhere comes next to it
  ["州政府文件 9", "献。", false],
  // no section of this issue
  ["扶持的企业 5", "献。", false],
])("%s", (head, next, dropped) => {
  const { tree, paragraphs } = find(issue(head, next));
  expect(tree.data.drops.some(({ text }) => text === head)).toBe(dropped);
  expect(paragraphs.some((line) => line.includes("再作贡献"))).toBe(dropped);
});

test("the name of a section over a title names the section", () => {
  const { decrees, tree } = find(
    issue("州政府文件 5", "献。").replace("2020·1\n桐岭州民政局", "2020·1\n部门文件\n桐岭州民政局"),
  );
  expect(decrees.at(-1)!.fields.section).toBe("部门文件");
  expect(tree.data.drops.map(({ text }) => text)).not.toContain("部门文件");
});
