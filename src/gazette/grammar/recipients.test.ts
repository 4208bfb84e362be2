import { expect, test } from "vitest";
import { isRecipients, recipientsOf } from "./recipients.ts";

test.each([
  // offices of every city are one addressee; an office with a rank of its own is another
  [
    "各设区市发展改革委、教育局、财政局、市场监管局：",
    ["各设区市发展改革委、教育局、财政局、市场监管局"],
  ],
  [
    "各市（州）教育局、财政局，省教育厅、省财政厅：",
    ["各市（州）教育局、财政局", "省教育厅", "省财政厅"],
  ],
  ["各区财政局、市教育局、有关单位：", ["各区财政局", "市教育局", "有关单位"]],
  ["各县（市）民政局、财政局、残联：", ["各县（市）民政局、财政局、残联"]],
  ["各县人民政府、街道办事处：", ["各县人民政府", "街道办事处"]],
])("%s", (line, expected) => {
  expect(recipientsOf(line)).toEqual(expected);
});

test.each([
  ["各县人民政府，市政府各部门：", true],
  ["贺军院长：", true],
  ["一、根据市长徐卫的提名：", false],
  ["根据市人民检察院检察长李强的提名：", false],
  ["（一）经费来源：", false],
])("%s names whom a document is sent to: %s", (line, names) => {
  expect(isRecipients(line)).toBe(names);
});
