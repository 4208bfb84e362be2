/** A registration over the number of its document, and one that closes the document before. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = (number: number, before: string) =>
  `${before}潇政办发〔2018〕${number}号\n潇源市人民政府办公室关于做好${number}月份防汛工作的通知\n各县人民政府：\n请认真遵照执行。\n潇源市人民政府办公室\n2018年2月24日\n`;
const read = (text: string) => find(text).decrees.map(({ fields }) => fields.registration);

test.each([
  ["\nXYCR-2018-01003\n", [null, "XYCR-2018-01003"]],
  ["XYCR-2018-01003\n\n", ["XYCR-2018-01003", null]],
])("%j", (between, registrations) => {
  const { decrees } = find(`${notice(8, "")}${notice(9, between)}`);
  expect(decrees.map(({ fields }) => fields.recipients)).toEqual([
    ["各县人民政府"],
    ["各县人民政府"],
  ]);
  expect(read(`${notice(8, "")}${notice(9, between)}`)).toEqual(registrations);
});
