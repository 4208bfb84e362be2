/** The day under a title, and who signs below on another. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const carried = (office: string) =>
  `宁北省人民政府关于批转《一九九三年农业生产资料供应工作安排意见》的通知\n（一九九三年四月八日）\n宁政发〔1993〕21号\n各市、县人民政府：\n省人民政府同意这个意见，现批转给你们，望认真贯彻执行。\n一九九三年农业生产资料供应工作安排意见\n为了做好供应工作，提出如下意见：\n一、保证化肥供应。\n${office}\n一九九三年三月二十六日\n`;

test.each([
  ["宁北省计划委员会", "1993-04-08"],
  // the office that issues it signs it: its own day counts
  ["宁北省人民政府", "1993-03-26"],
])("%s signs below", (office, date) => {
  expect(find(carried(office)).decrees[0]!.fields.date).toBe(date);
});

test("the text that is carried is told apart", () => {
  expect(find(carried("宁北省计划委员会")).decrees[0]!.fields.texts).toMatchObject([
    { role: "印发", genre: "意见" },
  ]);
});
