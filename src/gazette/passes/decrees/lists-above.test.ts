/** Titles without numbers behind other documents' lists and tables, in issues that print no contents. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const named = (list: string, gap: string) =>
  `云阳县人民政府关于命名文明单位的决定\n\n云府发〔2019〕13号\n\n各乡镇人民政府：\n\n为推动精神文明建设，决定命名县人民法院等单位为文明单位。\n\n云阳县人民政府\n\n2019年6月20日\n\n附：文明单位名单\n\n文明单位名单\n\n${list}\n\n云阳县规划局${gap}关于公布基准地价的公告\n\n根据有关法律规定，现将基准地价予以公布，自2019年7月1日起执行。\n\n云阳县规划局\n\n2019年6月25日\n\n`;
const last = (raw: string) => find(raw).decrees.at(-1)!.fields;

test.each([
  ["县人民法院\n县供电公司", "\n"],
  ["县人民法院\n\n县供电公司", "\n\n"],
])("the names of a list are no issuers of the title under it: %j", (list, gap) => {
  expect(last(named(list, gap))).toMatchObject({
    title: "云阳县规划局关于公布基准地价的公告",
    issuer: ["云阳县规划局"],
  });
});

test("offices that issue together over the lines of a title stay", () => {
  const raw = named("先进集体：县人民法院。", "\n").replace(
    "云阳县规划局\n关于",
    "云阳县规划局\n云阳县财政局\n关于",
  );
  expect(last(raw).issuer).toEqual(["云阳县规划局", "云阳县财政局"]);
});

const notice = (title: string) =>
  `${named("先进集体：县人民法院。", "\n")}${title}\n\n经县政府同意，面向社会公开招聘教师60名，现将有关事项公告如下。\n\n云阳县教育局\n\n2019年6月28日\n`;

test("a notice that a place and a year title is a document", () => {
  const title = "云阳县2019年公开招聘教师公告";
  expect(last(notice(title))).toMatchObject({ title, issuer: ["云阳县教育局"] });
  expect(last(notice("2019年公开招聘教师工作")).title).not.toBe("2019年公开招聘教师工作");
});

test("an appeal to everybody is addressed to them", () => {
  const raw = `${notice("云阳县2019年公开招聘教师公告")}\n文明交通倡议书\n\n全县广大市民朋友：\n\n文明交通关系你我他，让我们共同遵守交通规则。\n\n云阳县公安局\n\n2019年6月18日\n`;
  expect(last(raw)).toMatchObject({
    title: "文明交通倡议书",
    recipients: ["全县广大市民朋友"],
    issuer: ["云阳县公安局"],
  });
});
