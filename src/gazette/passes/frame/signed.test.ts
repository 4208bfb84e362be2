/** Who signs, whatever the office is called. */
import { expect, test } from "vitest";
import { officesIn } from "../../grammar/agencies.ts";
import { find } from "../../testing/found.ts";

const read = (office: string, signature: string) => {
  const raw = `${office}关于开展夏季安全检查的通告\n\n为保障安全，现将夏季安全检查有关事项通告如下：\n\n一、检查时间为七月。\n\n二、请各单位配合。\n\n${signature}\n\n2021年7月5日\n`;
  const { fields } = find(raw).decrees[0]!;
  return { date: fields.date, issuer: fields.issuer, signer: fields.signer };
};

test.each([
  "云溪县公安局交通警察大队",
  "云溪县红十字会",
  "云溪县科协",
  "云溪县政协办",
  "云岭生产建设兵团",
  "云溪县供销合作社",
  // known by the title alone
  "云溪县客运站",
  "云溪县第一中学校",
])("%s", (office) => {
  expect(read(office, office)).toEqual({ date: "2021-07-05", issuer: [office], signer: null });
});

test.each([
  ["镇长　王建国", "王建国"],
  ["检察长：李　强", "李强"],
])("%s", (signature, signer) => {
  expect(read("云溪县城关镇人民政府", signature)).toMatchObject({ date: "2021-07-05", signer });
});

test.each(["停车难怎么办", "跨省通办", "由县住建局主办", "本次活动由县总工会协办"])(
  "no office: %s",
  (line) => {
    expect(officesIn(line)).toBeNull();
  },
);

test("a day over which nobody is known to sign is asked about", () => {
  const raw =
    "关于开展夏季安全检查的通告\n\n云安字〔2021〕5号\n\n为保障安全，现将夏季安全检查有关事项通告如下：\n\n一、检查时间为七月。\n\n二、请各单位配合。\n\n云溪县安全生产大检查专班\n\n2021年7月5日\n";
  const { decrees, asked } = find(raw);
  expect(decrees[0]!.fields.date).toBeNull();
  expect(asked.map(({ rule }) => rule)).toContain("date");
});

test("what merely stands over a day signs nothing", () => {
  expect(read("云溪县人民政府", "联系人：王建国")).toMatchObject({ signer: null });
  expect(read("云溪县人民政府", "本项目由县住建局承办").issuer).toEqual(["云溪县人民政府"]);
});

test("people on the last line of a list sign nothing", () => {
  const people = "李荣融　县经贸委副主任　　司马义·铁力瓦尔地　县民宗局副局长";
  const { signer } = read(people, "云溪县人民政府办公室");
  expect(signer).toBeNull();
  expect(read("云溪县人民政府", "主席　司马义·铁力瓦尔地")).toMatchObject({
    signer: "司马义·铁力瓦尔地",
  });
});
