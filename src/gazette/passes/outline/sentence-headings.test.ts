import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const HEAD = "甲县人民政府关于做好流域治理的通知\n\n甲政发〔2018〕1号\n\n各乡镇人民政府：\n\n";
const END = "\n\n甲县人民政府\n\n2018年5月6日\n";

/** The numerals of a text (its lines with / between) and what each opens. */
const kinds = (lines: string) =>
  find(HEAD + lines.split(" / ").join("\n\n") + END).decrees[0]!.record.texts[0]!.outline.map(
    ({ number, kind }) => `${number}${kind}`,
  );

test.each([
  [
    "一、提高认识，切实增强责任感。 / 水质持续恶化。 / 二、明确任务 / 新建管网。",
    ["一、heading", "二、heading"],
  ],
  // nothing under it, or the last of its row, which the text's closing words follow
  ["一、提高认识，切实增强责任感。 / 二、明确任务 / 新建管网。", ["一、item", "二、heading"]],
  [
    "一、明确任务 / 新建管网。 / 二、提高认识，切实增强责任感。 / 请认真执行。",
    ["一、heading", "二、item"],
  ],
  // sisters that are sentences too
  [
    "一、提高认识，切实增强责任感。 / 水质恶化。 / 二、加强巡查，严格执法。 / 每月通报。 / 三、总结 / 报送总结。",
    ["一、heading", "二、heading", "三、heading"],
  ],
  [
    "一、提高认识，切实增强责任感。 / 水质恶化。 / 二、加强巡查。每月通报一次。",
    ["一、item", "二、run-in"],
  ],
  // `#` alone makes no heading of a sentence whose sisters are items
  [
    "一、价格提高到三百元，不得降价。 / ## 二、取消奖售化肥指标后，各地要按规定把价差补贴兑现给棉农。 / 三、加强监督检查。",
    ["一、item", "二、item", "三、item"],
  ],
  // what is said of a sentence in brackets behind its stop; documents of a list
  [
    "一、对2部法规的部分条款予以修改。（附件1） / 二、对1部法规予以废止。（附件2）",
    ["一、item", "二、item"],
  ],
  [
    "一、《渔船登记条例》（1986年4月1日发布） / 二、《旱闸管理条例》（1987年4月1日发布）",
    ["一、item", "二、item"],
  ],
  // clauses that lost their stop, among items; a short heading there, and among headings
  [
    "一、本期为草原防火期，期内严禁一切野外用火 / 二、车辆必须安装防火装置。 / 三、违者依法处罚。",
    ["一、item", "二、item", "三、item"],
  ],
  [
    "一、防火期，严禁用火 / 全年。 / 二、车辆必须安装防火装置。 / 三、违者依法处罚。",
    ["一、heading", "二、item", "三、item"],
  ],
  [
    "一、强化流域要素保障，优化流域治理服务水平 / 全年。 / 二、明确任务 / 新建。 / 三、违者依法处罚。",
    ["一、heading", "二、heading", "三、item"],
  ],
  // what must be done, run in as its sisters are; not among items, not as what a document says of itself
  [
    "一、加强领导。各地要重视。 / 二、粮食企业必须实行顺价销售。价格由企业确定。 / 三、严格监管。严禁私商收购。",
    ["一、run-in", "二、run-in", "三、run-in"],
  ],
  [
    "一、加强领导。各地要重视。 / 二、粮食企业必须实行顺价销售。价格由企业确定。 / 三、私商不得收购。违者处罚。",
    ["一、run-in", "二、item", "三、item"],
  ],
  [
    "一、加强领导。各地要重视。 / 二、严格监管。严禁私商收购。 / 三、本通知应当认真执行。执行中的问题及时报告。",
    ["一、run-in", "二、run-in", "三、item"],
  ],
  [
    "一、加强领导。各地要重视。 / 二、粮食企业必须实行顺价销售。 / 三、严格监管。严禁私商收购。",
    ["一、run-in", "二、item", "三、run-in"],
  ],
])("%s", (lines, expected) => {
  expect(kinds(lines)).toEqual(expected);
});
