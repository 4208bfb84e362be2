import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

/** The texts of a document whose list of attachments is given (its lines with / between), and its outline. */
function read(list: string, below = "") {
  const raw = `甲县人民政府关于做好参保工作的通知\n\n甲政发〔2018〕1号\n\n各乡镇人民政府：\n\n请认真做好参保工作。\n\n${list.split(" / ").join("\n\n")}\n\n甲县人民政府\n\n2018年5月6日\n\n${below}`;
  const { fields, record } = find(raw).decrees[0]!;
  const items = record.texts[0]!.outline.map(({ number }) => number);
  return [...fields.texts.map(({ title }) => title), ...items].join("；");
}

test.each([
  ["附件：1.参保缴费工作任务 / 分解表 / 2.缴费流程", "", "参保缴费工作任务分解表；缴费流程"],
  [
    "附件：1.参保任务表 / 2.参保缴费工作 / 流程",
    "附件2\n\n参保缴费工作流程\n\n先登记。",
    "参保任务表；参保缴费工作流程",
  ],
])("an item goes on in the next line: %s", (list, below, expected) => {
  expect(read(list, below)).toBe(expected);
});

test.each([
  // a sentence between, a line that the printed text does not bear out
  ["附件：1.参保任务表 / 以上请落实。 / 2.缴费流程", "2."],
  ["附件：1.参保任务表 / 联系人张三", ""],
])("nothing goes on: %s", (list, expected) => {
  expect(read(list)).toBe(expected);
});
