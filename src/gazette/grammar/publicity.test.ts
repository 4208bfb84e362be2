import { expect, test } from "vitest";
import { isGuarded, publicityOf, withheldAttachments } from "./publicity.ts";

test.each([
  ["（此件公开发布）", "公开发布"],
  ["公开方式：主动公开", "主动公开"],
  ["政府信息公开类别：依申请公开", "依申请公开"],
  ["信息公开类型：主动公开", "主动公开"],
  ["（此件删减后公开）", "删减后公开"],
  ["（本文主动公开）", "主动公开"],
  ["（本通知公开发布）", "公开发布"],
  // whatever word keeps it from the public
  ["（此件不予公开）", "不予公开"],
  ["（此件免予公开）", "不予公开"],
  ["公开属性：免于公开", "不予公开"],
  ["（此件不对外公开）", "不予公开"],
  ["（此件不宜公开）", "不予公开"],
  ["（此件未经批准不得公开）", "不予公开"],
  ["（此件不主动公开）", "不予公开"],
  ["（此件非公开）", "不予公开"],
  ["（内部文件，免予公开）", "不予公开"],
  ["（涉密，不予公开）", "不予公开"],
  // a label and its value
  ["是否公开：否", "不予公开"],
  ["是否主动公开：否", "不予公开"],
  ["是否同意公开：不同意", "不予公开"],
  ["是否公开：是", "公开发布"],
  ["是否主动公开：是", "主动公开"],
  ["公开属性：依申请", "依申请公开"],
  ["公开方式：主动", "主动公开"],
  ["（公开范围：政府系统内部）", "不予公开"],
  // a part of it
  ["（此件公开发布，附件2免予公开）", "部分公开"],
  ["（此件除附件外公开发布）", "部分公开"],
  ["（此件公开发布，附件1除外）", "部分公开"],
])("%s: %s", (line, kind) => {
  expect(publicityOf(line)).toBe(kind);
});

test.each([
  "（此件公开发布，不另行文）",
  "此件公开发布，不再另行公开解释。",
  "（此件主动公开，不得用于商业用途）",
])("is public: %s", (line) => {
  expect(["公开发布", "主动公开"]).toContain(publicityOf(line));
});

test.each([
  // a sentence about publicity, a heading of a report on it
  "不予公开的，应当说明理由。",
  "（一）依申请公开情况",
  "主动公开",
  "（本方案公开征求意见）",
  "本办法向社会公开发布。",
  "公开范围：全县各乡镇",
  "公开方式：政府网站",
  "是否公开：由承办单位提出意见。",
  "（不公开审理的案件除外，见本章第三节有关规定的说明）",
])("says nothing of its document: %s", (line) => {
  expect(publicityOf(line)).toBeUndefined();
});

test.each([
  ["（此件公开发布，附件2免予公开）", [2]],
  ["（此件除附件1、3外公开发布）", [1, 3]],
  ["（此件除附件外公开发布）", "all"],
  ["（此件不对外公开附件1-2）", [1, 2]],
  ["（此件公开发布）", null],
])("%s withholds %j", (line, numbers) => {
  expect(withheldAttachments(line)).toEqual(numbers);
});

test.each([
  ["秘密★一年", true],
  ["（内部文件，请勿外传）", true],
  ["（此件不登报）", true],
  ["内部资料　注意保存", true],
  ["（此件发至县团级）", false],
  ["（内部资料　免费交流）", false],
  ["涉及国家秘密的，注意保密。", false],
  ["保密工作", false],
])("%s is guarded: %s", (line, guarded) => {
  expect(isGuarded(line)).toBe(guarded);
});
