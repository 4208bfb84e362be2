/** Heads of letters, and heads that run into the text. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const first = (end: string) =>
  `青溪县人民政府关于做好防汛工作的通知\n\n青府发〔2016〕22号\n\n各乡镇人民政府：\n\n请认真做好防汛工作，确保安全度汛。\n\n${end}`;
const DATED = "青溪县人民政府\n\n2016年5月20日\n\n";
const letter = (office: string) =>
  `${office}\n\n青府办函〔2016〕24号\n\n关于县政协十届三次会议第15号提案的答复\n\n张三委员：\n\n您提出的提案收悉，现答复如下。\n\n2016年5月21日\n`;

test("the office over a letter's number is its head, not the end of the document before", () => {
  const raw = first(DATED) + letter("青溪县人民政府办公室");
  const [, second] = find(raw).decrees;
  expect(second!.fields).toMatchObject({
    number: "青府办函〔2016〕24号",
    issuer: ["青溪县人民政府办公室"],
  });
  expect(second!.fields.lines[0]).toBe(13);
});

test("an office that signs without a day stays with its text", () => {
  const [one, second] = find(first("") + letter("青溪县人民政府")).decrees;
  expect(second!.fields.lines[0]).toBe(11);
  expect(one!.fields.lines[1]).toBe(9);
});

const older = (head: string) =>
  `${first(DATED)}青溪县人民政府关于调整粮食收购价格的通知\n\n${head}各区、乡人民政府：为了调动农民种粮积极性，决定调整粮食收购价格，请认真执行。\n`;

test.each(["（1985年5月3日青府〔1985〕27号）", "（青府〔1985〕27号　1985年5月3日）"])(
  "a number and its day in front of the text: %s",
  (head) => {
    expect(find(older(head)).decrees[1]?.fields).toMatchObject({
      number: "青府〔1985〕27号",
      numberPrinted: "青府〔1985〕27号",
      date: "1985-05-03",
      recipients: ["各区、乡人民政府"],
      marks: { citations: [] },
    });
  },
);

test.each(["（青府〔1985〕27号）", "（1985年5月3日会议通过）"])(
  "what gives no number with its day is none: %s",
  (head) => {
    expect(find(older(head)).decrees[1]?.fields.number ?? null).toBeNull();
  },
);
