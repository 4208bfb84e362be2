/** A text set line by line whose indents are lost, as a PDF's text layer gives it. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const HEAD = "江汉省人民政府关于做好防汛工作的通知\n江政发〔2006〕33号\n各市、州、县人民政府：\n";
const HAN = "甲乙丙丁戊己庚辛壬癸";
/** So many Han characters. */
const run = (count: number) => HAN.repeat(10).slice(0, count);
/** Articles of three printed lines: thirty signs wide, the first an indent shorter. */
const articles = Array.from({ length: 14 }, (_, at) => {
  const first = `第${at + 1}条 `;
  const room = 28 - first.length;
  return `${first}${run(room + (at + 1 < 10 ? 1 : 1))}\n${run(30)}\n天地玄黄。\n`;
}).join("");
const text = `${HEAD}${articles}`;
const paragraphs = (more: string) => find(`${text}${more}`).paragraphs;

test.each([
  // half an item, which would read as a heading
  [`（一）${run(18)}，由省水行政部门`, "批准；", true],
  [`（一）${run(24)}的`, "区域；", true],
  // a figure, no item 9
  [`（一）${run(20)}，其中林地`, "9.4 公顷，耕地五公顷；", true],
  // a heading that fills its line over a sentence: asked, not joined
  [`（一）${run(25)}`, "各地要做好准备，按时完成。", false],
  // a line that leaves room ends its paragraph
  [`（一）${run(12)}，由省水行政部门`, "批准；", false],
  // what is labelled like the line above begins anew
  [`一等奖（各五万元）：${run(13)}市、通肯县`, "二等奖（各三万元）：双河县", false],
])("%s|%s: %s", (upper, lower, joined) => {
  const whole = `${upper}${lower}`.replaceAll("（", "(").replaceAll("）", ")");
  const folded = whole.replaceAll("，", ",").replaceAll("；", ";").replaceAll("：", ":");
  expect(
    paragraphs(`${upper}\n${lower}\n`).some((one) => one.includes(folded.replace(/ /g, ""))),
  ).toBe(joined);
});

test("behind a sentence that ends with its line, a line too wide for a first one goes on; of others the editor is told", () => {
  const full = `（一）${run(24)}。`;
  expect(paragraphs(`${full}\n${run(30)}\n丑。\n`)).not.toContain(run(30));
  const { asked, paragraphs: left } = find(`${text}${full}\n丑寅。\n`);
  expect(left).toContain("丑寅。");
  expect(asked.some(({ rule, reason }) => rule === "join" && reason.includes("恰在行末"))).toBe(
    true,
  );
});

test("where lines are paragraphs, nothing is told by their width", () => {
  const { paragraphs } = find(`${HEAD}（一）${run(25)}\n各地要做好准备\n`);
  expect(paragraphs).toContain(`(一)${run(25)}`);
});

test("a note's second line goes on with the note, not with the text that the page's end breaks", () => {
  const broken = `第15条 ${run(20)}二次供水①设`;
  const note = `①二次供水，是指${run(20)}`;
  const lines = paragraphs(`${broken}\n${note}\n再供水。\n施应当清洗。\n`);
  expect(lines).toContain(`1二次供水,是指${run(20)}再供水。`);
  expect(lines.some((line) => line.endsWith("二次供水1设施应当清洗。"))).toBe(true);
});
