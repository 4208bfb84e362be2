/** A registration over the number of its document, and one that closes the document before. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const notice = (number: number, before: string) =>
  `${before}潇政办发〔2018〕${number}号\n潇源市人民政府办公室关于做好${number}月份防汛工作的通知\n各县人民政府：\n请认真遵照执行。\n潇源市人民政府办公室\n2018年2月24日\n`;
test("between the number and the title, under who approved it", () => {
  const head = "泽政发〔2023〕11号\n\n签发人：顾长风\n\n登记号：ZYDR-2023-00006\n\n";
  const title = "泽阳市人民政府关于印发《泽阳市招牌管理办法》的通知";
  const { decrees } = find(`${head}${title}\n\n各镇人民政府：\n\n现印发给你们。\n`);
  expect(decrees[0]!.fields).toMatchObject({
    title,
    number: "泽政发〔2023〕11号",
    registration: "ZYDR-2023-00006",
  });
});

test("between the title and the number", () => {
  const title = "云栖区人民政府办公室关于印发云栖区数字乡村行动方案的通知";
  const { decrees } = find(
    `${notice(8, "")}\n\n## ${title}\n\nZYQD01-2021-0003\n\n云政办〔2021〕20号\n\n各镇人民政府：\n\n现印发给你们。\n`,
  );
  expect(decrees.map(({ fields }) => fields.number)).toEqual([
    "潇政办发〔2018〕8号",
    "云政办〔2021〕20号",
  ]);
  expect(decrees[1]!.fields).toMatchObject({ title, registration: "ZYQD01-2021-0003" });
});

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
