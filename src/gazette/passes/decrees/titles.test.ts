/** What stands over a title and belongs to it, and what does not. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const BODY = "各有关单位：\n\n现将有关事项通知如下，请认真贯彻执行。\n\n";
const first = `晋陵市人民政府关于表彰先进单位的决定\n\n晋政发〔2023〕41号\n\n${BODY}晋陵市人民政府\n\n2023年5月9日\n\n附件\n\n先进单位名单\n\n江南装备有限公司\n\n`;
const titles = (raw: string) => find(raw).decrees.map(({ fields }) => fields.title);

test("a company at the end of a list is no office that issues the next document", () => {
  const second = `# 市政府关于公布文物保护单位的通知\n\n晋政发〔2023〕43号\n\n${BODY}晋陵市人民政府\n\n2023年5月12日\n`;
  expect(titles(first + second)[1]).toBe("市政府关于公布文物保护单位的通知");
});

test("an office over the title is one of those that issue it", () => {
  const second = `晋陵市民政局\n\n晋陵市财政局关于发放补贴的通知\n\n晋民发〔2023〕4号\n\n${BODY}2023年5月12日\n`;
  expect(titles(first + second)[1]).toBe("晋陵市民政局 晋陵市财政局关于发放补贴的通知");
});

test.each([
  ["晋陵市人民政府", "晋陵市人民政府"],
  ["晋陵市财政局", "市政府"],
])("the office that a title shortens is in full in the signature %s", (signed, issuer) => {
  const raw = `市政府关于公布名单的通知\n\n晋政发〔2023〕43号\n\n${BODY}${signed}\n\n2023年5月12日\n`;
  expect(find(raw).decrees[0]!.fields.issuer).toEqual([issuer]);
});

test("a mark that a program took for a formula refers to its note", () => {
  const raw = `晋陵市人民政府关于公布名单的通知\n\n晋政发〔2023〕43号\n\n各有关单位：\n\n现公布第八批单位 $\\textcircled{1}$ ，请做好 $\\textcircled{2}$ 保护工作。\n\n晋陵市人民政府\n\n2023年5月12日\n\n① 第八批单位的推荐工作自2021年9月起，由市文物局组织专家评审后提出，报市政府核定并予以公布。\n`;
  const { decrees } = find(raw);
  expect(decrees[0]!.fields.texts).toEqual([]);
  expect(decrees[0]!.record.texts[0]!.outline).toEqual([]);
});
