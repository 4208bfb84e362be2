/** Where a title begins that signatures, lists and stars stand over. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const fields = (raw: string) => find(raw).decrees.map((decree) => decree.fields);
const titles = (raw: string) => fields(raw).map(({ title }) => title);
const COMMITTEE = "晋陵市人民代表大会常务委员会";
const report = `晋陵市财经委员会\n关于预算调整方案的审查结果报告\n\n（2019年12月24日）\n\n市人大常委会：\n\n财经委员会对预算调整方案进行了初步审查，建议批准。\n\n晋陵市财经委员会\n\n`;
const NOTE = `（2019年12月26日${COMMITTEE}第二十四次会议通过）\n\n为加强城市房屋安全管理，作如下决定：\n\n一、各县人民政府应当加强对房屋安全管理工作的领导。\n`;

test("an undated signature is no issuer of the next title, which is printed as one block", () => {
  const second = `${COMMITTEE}\n关于加强房屋安全管理的决定\n\n${NOTE}`;
  expect(titles(report + second)).toEqual([
    "晋陵市财经委员会关于预算调整方案的审查结果报告",
    `${COMMITTEE}关于加强房屋安全管理的决定`,
  ]);
});

test("offices in one block with their matter issue together", () => {
  const second = `晋陵市民政局\n晋陵市财政局\n关于发放补贴的通知\n\n晋民发〔2023〕4号\n\n各县民政局、财政局：\n\n现将补贴有关事项通知如下，请遵照执行。\n\n2023年5月12日\n`;
  expect(titles(second)).toEqual(["晋陵市民政局 晋陵市财政局关于发放补贴的通知"]);
});

const notice = (end: string) =>
  `晋陵市人民政府关于建立乡政府的通知\n\n晋政发〔1984〕41号\n\n各公社管委会：\n\n决定建立十二个乡人民政府，有关事项通知如下，请遵照执行。\n\n附：乡名\n\n晋陵市人民政府\n\n一九八四年六月一日\n\n附：\n\n乡名\n\n城关乡  柳林乡\n\n双河乡  高坪乡\n\n${end}`;

test("a list over a title of its own is no part of it", () => {
  const second = `晋陵市人民政府布告\n\n为了维护社会治安，特布告如下：\n\n一、严禁聚众赌博。\n\n一九八四年六月十日\n`;
  expect(titles(notice(second))).toEqual([
    "晋陵市人民政府关于建立乡政府的通知",
    "晋陵市人民政府布告",
  ]);
});

test("a title that forwards another keeps both its lines", () => {
  const second = `晋陵市人民政府转发\n省人民政府关于做好防汛工作的通知\n\n晋政发〔1984〕42号\n\n各公社管委会：\n\n现将通知转发给你们，请遵照执行。\n\n一九八四年六月十日\n`;
  expect(titles(notice(second))[1]).toBe("晋陵市人民政府转发省人民政府关于做好防汛工作的通知");
});

test.each(["晋陵市人民政府办公室1984年6月2日印发", "晋陵市人民政府办公室一九八四年六月二日印发"])(
  "who printed a document is no line of the next title: %s",
  (printed) => {
    const second = `${printed}\n\n省人民政府关于做好防汛工作的通知\n\n晋政发〔1984〕42号\n\n各公社管委会：\n\n现将有关事项通知如下，请遵照执行。\n\n一九八四年六月十日\n`;
    expect(titles(notice(second))[1]).toBe("省人民政府关于做好防汛工作的通知");
  },
);

test("a star between the number of a letterhead and the title", () => {
  const raw = `晋陵市人民政府文件\n\n晋政发〔1984〕32号\n\n★\n\n关于发展乡镇企业若干问题的规定\n\n（一九八四年五月三日）\n\n乡镇企业是国民经济的一支重要力量，特作如下规定：\n\n一、放宽政策。\n`;
  expect(fields(raw)).toMatchObject([
    {
      title: "关于发展乡镇企业若干问题的规定",
      number: "晋政发〔1984〕32号",
      issuer: ["晋陵市人民政府"],
      date: "1984-05-03",
    },
  ]);
});

test.each([
  ["晋陵市第六届人民代表大会代表变动情况的公告", "晋陵市第六届人民代表大会代表变动情况的公告"],
  ["现将代表变动情况公告如下，请各有关单位遵照执行。", `${COMMITTEE}公告`],
])("what stands under 公告 and its ordinal: %s", (line, title) => {
  const raw = `${COMMITTEE}\n\n公 告\n\n〔六届〕第18号\n\n${line}\n\n依照代表法的有关规定，其代表资格终止。\n\n${COMMITTEE}\n\n2019年12月26日\n`;
  expect(titles(raw)).toEqual([title]);
});

test.each([
  ["县情大事\n\n一九八四年第四季度大事记", "一九八四年第四季度大事记"],
  // whose they are is a line of the title
  ["晋陵县\n\n一九八四年主要经济指标", "晋陵县一九八四年主要经济指标"],
])("what stands over a title that is whole without it: %s", (head, title) => {
  const end = `${head}\n\n十月八日　县政府颁发《乡镇企业管理规定》。\n\n十二月三日　全县工作会议召开。\n`;
  expect(
    titles(notice("特此通知。\n\n晋陵市人民政府\n\n一九八四年六月三日\n\n") + end).at(-1),
  ).toBe(title);
});
