/** A document ends once: a further end is that of one whose head was not recognised. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const told = (raw: string) =>
  find(raw)
    .asked.filter(({ rule }) => rule === "limit")
    .map(({ reason }) => reason);

const NOTICE = "甲县人民政府关于总体规划的通知\n\n甲政发〔2021〕5号\n\n各镇人民政府：\n\n";
const SIGNED = "甲县人民政府\n\n2021年11月8日\n\n";

test.each([
  ["a damaged day", "201：年5月30日"],
  ["a day that nobody signs", "2019年5月30日"],
])("%s with a text behind it is asked", (_name, day) => {
  const raw = `${NOTICE}现将规划通知如下，请遵照执行。\n\n甲。人民政府\n\n${day}\n\n县境内的下列河段禁止采砂。\n\n${SIGNED}`;
  expect(told(raw)).toContainEqual(expect.stringContaining("像成文日期，其后又有文字"));
});

test("who issues a notice, on a line of its own with a text behind it, signs it there", () => {
  const raw = `${NOTICE}现将规划通知如下，请遵照执行。\n\n甲县人民政府\n\n囗囗21年囗囗月囗囗\n\n县境内的下列河段禁止采砂。\n\n`;
  expect(told(`${raw}甲县水利局\n\n2021年12月6日\n`)).toContainEqual(
    expect.stringContaining("“甲县人民政府”像此件的署名"),
  );
});

test("who issues a notice is named in it, and in a list, without signing it", () => {
  const raw = `${NOTICE}规划由下列单位实施，请遵照执行：\n\n甲县水利局\n\n甲县财政局\n\n甲县人民政府负责。\n\n`;
  expect(told(raw + SIGNED)).toEqual([]);
});

test("who is addressed behind a text is another document's", () => {
  const raw = `${NOTICE}现将规划通知如下，请遵照执行\n\n甲县人囗政府\n\n囗囗囗囗囗囗月囗囗\n\n甲县囗囗关于囗囗采砂的囗囗\n\n`;
  const to = (line: string) => `${raw}${line}\n\n下列河段禁止采砂\n\n甲县水利局\n\n2021年12月6日\n`;
  expect(told(to("各镇人民政府，县直各有关单位："))).toContainEqual(
    expect.stringContaining("像主送机关"),
  );
  expect(told(to("县水利局："))).toEqual([]);
});

test("a damaged day goes on in no line", () => {
  const raw = `${NOTICE}现将规划通知如下，请遵照执行。\n\n甲县人民政府\n\n2021（11月8日\n\n甲县水利局关于禁止采砂的通告\n\n县境内的下列河段禁止采砂。\n\n甲县水利局\n\n2021年12月6日\n`;
  expect(told(raw)).not.toEqual([]);
});

test.each([
  ["the days of a plan", "2021年4月1日至30日"],
  ["a term", "2021年12月底"],
])("%s is no end", (_name, line) => {
  const raw = `${NOTICE}分以下阶段进行。\n\n${line}\n\n全县动员，各镇自查。\n\n${SIGNED}`;
  expect(told(raw)).toEqual([]);
});

test("a damaged day under the title of a list of names", () => {
  const list = (verb: string, day: string) =>
    `甲县人民政府${verb}名单\n\n${day}\n\n甲县人民政府决定，${verb}：\n\n王国富为甲县水利局局长。\n\n`;
  const raw = list("任命", "（二〇二三年三月十日）") + list("］职", "（（二〇二三年三月十日）");
  expect(told(raw)).toContainEqual(expect.stringContaining("像成文日期"));
});

test("a day under a title, without brackets, is no end", () => {
  const raw = `任免驻外大使名单\n\n1999年12月25日\n\n国家主席根据决定任免下列驻外大使：\n\n一、免去吴敏的驻外大使职务。\n`;
  expect(told(raw).filter((reason) => reason.includes("像成文日期"))).toEqual([]);
});

test("the days of a chronicle are no ends", () => {
  const days = [1, 2, 3].map((day) => `2021年5月${day}日\n\n县长主持召开会议，研究防汛工作。\n\n`);
  const raw = `${NOTICE}现将经过通报如下。\n\n${days.join("")}${SIGNED}`;
  expect(told(raw).filter((reason) => reason.includes("像成文日期"))).toEqual([]);
});

const ISSUES = (kind: string, verb = "印发") =>
  `甲县人民政府${verb}采砂管理${kind}的通知\n\n甲政发〔2021〕5号\n\n各镇人民政府：\n\n《采砂管理${kind}》已经县政府同意，现${verb}给你们，请认真贯彻执行。\n\n${SIGNED}采砂管理${kind}\n\n第一条　未经批准不得采砂。\n\n第二条　违反的依法处理。\n\n`;
const SWALLOWED = "现将抽查结果予以公布，请有关单位知悉。\n\n甲县水利局\n\n2021年12月6日\n";

test("a 办法 that is signed at its end has swallowed another document", () => {
  expect(told(ISSUES("办法") + SWALLOWED)).toContainEqual(expect.stringContaining("之末另有落款"));
});

test.each([
  ["a report that is sent on", ISSUES("报告", "批转")],
  ["a plan of another office that is sent on", ISSUES("方案", "转发")],
  ["a letter", ISSUES("倡议书")],
])("%s is signed by who wrote it", (_name, raw) => {
  expect(told(`${raw}甲县水利局\n\n2021年10月6日\n`)).toEqual([]);
});

test("a report that is signed under its title is not signed again at its end", () => {
  const raw = ISSUES("意见", "转发").replace(
    "采砂管理意见\n\n第一条",
    "采砂管理意见\n\n甲县水利局\n\n（2021年10月6日）\n\n第一条",
  );
  expect(told(raw)).toEqual([]);
  expect(told(raw + SWALLOWED)).toContainEqual(expect.stringContaining("之末另有落款"));
});
