/** What may stand around a text and hide its frame: lines of a record, stars, seals, marks of secrecy. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const TITLE = "甲县人民政府关于做好管理工作的通知\n\n";
const NUMBER = "甲政发〔2024〕5号\n\n";
const TO = "各乡镇人民政府，县直各单位：\n\n";
const TEXT = "现将有关事项通知如下，请认真执行。\n\n一、加强管理，落实责任。\n\n";
const END = "甲县人民政府\n\n2024年2月20日\n";
const read = (raw: string) => {
  const { decrees, asked } = find(raw);
  const { number, recipients, publicity, date } = decrees[0]!.fields;
  return { number, recipients, publicity, date, asked: asked.map(({ rule }) => rule) };
};
const WHOLE = {
  number: "甲政发〔2024〕5号",
  recipients: ["各乡镇人民政府", "县直各单位"],
  publicity: null,
  date: "2024-02-20",
  asked: [],
};

test.each([
  [
    "lines of a record under the number",
    `${TITLE}${NUMBER}索引号：1234/2024-0001　主题分类：农业\n\n信息公开选项：主动公开\n\n${TO}${TEXT}${END}`,
    { ...WHOLE, publicity: "主动公开" },
  ],
  ["a star behind the number", `${TITLE}甲政发〔2024〕５号★\n\n${TO}${TEXT}${END}`, WHOLE],
  [
    "addressees without a colon",
    `${TITLE}${NUMBER}各乡镇人民政府，县直各单位\n\n${TEXT}${END}`,
    WHOLE,
  ],
  [
    "an office that seals for another",
    `${TITLE}${NUMBER}${TO}${TEXT}甲县人民政府办公室代章\n\n2024年2月20日\n`,
    WHOLE,
  ],
  [
    "publicity as a question",
    `${TITLE}${NUMBER}${TO}${TEXT}${END}\n是否公开：否\n`,
    { ...WHOLE, publicity: "不予公开" },
  ],
  [
    "a mark of secrecy alone, which the editor is asked about",
    `${TITLE}${NUMBER}${TO}${TEXT}${END}\n（内部文件，请勿外传）\n`,
    { ...WHOLE, asked: ["publicity"] },
  ],
])("%s", (_, raw, expected) => {
  expect(read(raw)).toEqual(expected);
});

test("a list of units that a page's end broke goes on", () => {
  const { text } = find(
    `${TITLE}${NUMBER}${TO}一、由县教育局牵头，会同有关部门，对各乡镇人民政府，县直各单位\n\n进行考核，结果予以通报。\n\n${END}`,
  );
  expect(text).toContain("县直各单位进行考核");
});
