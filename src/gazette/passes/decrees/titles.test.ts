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

test.each(["通　告", "# 通 告", "公 告"])("%s ends a title of several lines", (kind) => {
  const lines = `晋陵市人民政府\n\n关于调整部分道路禁止货车通行的\n\n${kind}\n\n`;
  const { decrees } = find(
    `${first}${lines}晋政通〔2023〕1号\n\n禁行时间为每日七时至二十一时。\n\n晋陵市人民政府\n\n2023年5月12日\n`,
  );
  const bare = kind.replace(/[# \u3000]/g, "");
  expect(decrees.map(({ fields }) => [fields.title, fields.number])[1]).toEqual([
    `晋陵市人民政府关于调整部分道路禁止货车通行的${bare}`,
    "晋政通〔2023〕1号",
  ]);
});

test("a kind alone over an ordinal, with its office above, is the head of a notice", () => {
  const { decrees } = find(
    `${first}晋陵市人民政府\n\n通　告\n\n第3号\n\n为保障道路畅通，现将禁行时间通告如下：每日七时至二十一时。\n\n晋陵市人民政府\n\n2023年5月12日\n`,
  );
  expect(decrees[1]!.fields.number).toBe("晋陵市人民政府通告第3号");
});

test("a line without a word is no title, whatever stands over it", () => {
  const { decrees } = find(
    `晋陵市人民政府公报\n\n2023年第5期\n\n目 录\n\n市政府文件\n\n晋陵市人民政府关于表彰先进单位的决定（1）\n\n市政府文件\n\n7\n\n${first}`,
  );
  expect(decrees.map(({ fields }) => fields.title)).toEqual([
    "晋陵市人民政府关于表彰先进单位的决定",
  ]);
});

test("a day in brackets may stand between a title and its number", () => {
  const { decrees } = find(
    `${first}晋陵市人民政府关于命名第二批工匠的决定\n\n（2023年7月3日）\n\n晋政发〔2023〕55号\n\n${BODY}`,
  );
  expect(decrees).toHaveLength(2);
  expect(decrees[1]!.fields).toMatchObject({
    title: "晋陵市人民政府关于命名第二批工匠的决定",
    number: "晋政发〔2023〕55号",
    date: "2023-07-03",
  });
});

test("the day that signs one document is not over the number of the next", () => {
  const second = `（晋政发〔2023〕56号）\n\n晋陵市人民政府关于做好防汛工作的通知\n\n${BODY}晋陵市人民政府\n\n2023年7月9日\n`;
  const { decrees } = find(
    `${first.slice(0, first.indexOf("2023年5月9日"))}（2023年5月9日）\n\n${second}`,
  );
  expect(decrees.map(({ fields }) => [fields.number, fields.date])).toEqual([
    ["晋政发〔2023〕41号", "2023-05-09"],
    ["晋政发〔2023〕56号", "2023-07-09"],
  ]);
});

const signed = (office: string) => `${office}\n\n2023年5月12日\n\n`;

test.each([
  [
    "关于同意将晋陵县列为\n对外开放县的复函\n\n晋政函（93）17号\n\n晋陵县人民政府：\n\n同意。特此函复。\n\n",
    "关于同意将晋陵县列为对外开放县的复函",
  ],
  [
    "晋陵市国土资源局\n国有建设用地使用权\n挂牌出让公告\n\n晋国土告〔2023〕12号\n\n现公告如下，请踊跃竞买。\n\n",
    "晋陵市国土资源局国有建设用地使用权挂牌出让公告",
  ],
  [
    "晋陵市人民政府公告\n\n2023年第2号\n\n根据《中华人民共和国统计法》，现将产量公告如下：2827.3万吨。\n\n",
    "晋陵市人民政府公告",
  ],
])("a title of several lines is whole, and no law that a text acts on: %s", (lines, title) => {
  expect(titles(`${first}${lines}${signed("晋陵市人民政府")}`)[1]).toBe(title);
});

test("what a title ends with is no section, though the contents have one of that name", () => {
  const reading = "《关于发放补贴的通知》政策解读";
  const contents = `晋陵市人民政府公报\n\n2023年第3期\n\n目录\n\n【市政府文件】\n\n晋陵市人民政府关于表彰先进单位的决定（1）\n\n【政策解读】\n\n${reading}（2）\n\n`;
  const body =
    "【政策解读】\n\n## 《关于发放补贴的通知》\n\n## 政策解读\n\n一、背景\n\n近年来纠纷增多。\n";
  expect(titles(`${contents}${first}${body}`)[1]).toBe(reading);
});

test("the letterhead of several offices over a number is none of the document before", () => {
  const back = "抄送：市委办公室。\n\n晋陵市人民政府办公室　　2023年5月9日印发\n\n";
  const offices = ["晋陵市财政局", "晋陵市民政局"];
  const head = `${offices[0]}\n${offices[1]}　文件\n晋陵市教育局\n\n晋财发〔2023〕4号\n\n`;
  const title = `${offices.join("\n")}\n晋陵市教育局\n关于发放补贴的通知\n\n`;
  const { decrees } = find(`${first}${back}${head}${title}${BODY}2023年5月12日\n`);
  expect(decrees[0]!.fields.copies).toBe("市委办公室");
  expect(decrees[1]!.fields.issuer).toEqual([...offices, "晋陵市教育局"]);
});

test("what a notice sends on is no part of who issues it, and its number may stand in brackets with the day it was printed", () => {
  const notice = `批转县民政局关于做好\n冬令救助工作报告的通知\n\n丹府〔2006〕5号\n\n${BODY}${signed("丹霞县人民政府")}`;
  const rules =
    "丹霞县国有林场管理暂行规定\n\n（丹府〔2006〕1号　2006年1月20日印发）\n\n第一条 为加强管理，制定本规定。\n";
  const [one, two] = find(`${notice}${rules}`).decrees.map(({ fields }) => fields);
  expect(one).toMatchObject({
    title: "批转县民政局关于做好冬令救助工作报告的通知",
    issuer: ["丹霞县人民政府"],
  });
  expect(two).toMatchObject({ number: "丹府〔2006〕1号", date: "2006-01-20" });
});
