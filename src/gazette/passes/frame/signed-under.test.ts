/** A person who signs under a text that is dated at its top. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const read = (title: string, end: string, day = "（2013年3月1日）\n\n") =>
  find(
    `滇西省人民政府关于${title}\n\n滇政发〔2013〕8号\n\n${day}为保护森林资源，现就有关事项宣布如下：\n\n一、全省实行封山禁火。\n\n二、违者依法处理。\n\n${end}`,
  ).decrees[0]!.fields;

test.each([
  ["封山禁火的命令", "省长　李纪恒\n", "李纪恒"],
  ["封山禁火的通告", "省　长：李纪恒\n", "李纪恒"],
  ["封山禁火的通告", "省长　李纪恒\n\n附件\n\n禁火区名单\n", "李纪恒"],
  // no person, a list, a sentence that goes on, somebody named within the text
  ["封山禁火的通告", "联系人：李纪恒\n", null],
  ["封山禁火的通告", "现将名单公布如下：\n\n主任　李纪恒\n", null],
  ["封山禁火的通告", "省长　李纪恒\n\n三、本通告自发布之日起施行。\n", null],
])("%s, and then %s", (title, end, signer) => {
  expect(read(title, end)).toMatchObject({ date: "2013-03-01", signer });
});

test("under no day nobody signs", () => {
  expect(read("封山禁火的通告", "省长　李纪恒\n", "")).toMatchObject({ date: null, signer: null });
});
