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
])("%s", (lines, expected) => {
  expect(kinds(lines)).toEqual(expected);
});
