/** Orders that lack a part of their head: the line that names them, their ordinal, their issuer's office alone. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const rule = (name: string, signed = "省长　李纪恒\n\n2013年3月2日", title = name) =>
  `《${name}》已经2013年2月8日省人民政府第4次常务会议通过，现予公布，自2013年6月1日起施行。\n\n${signed}\n\n${title}\n\n第一条　为了加强管理，制定本办法。\n\n第二条　本办法自2013年6月1日起施行。\n\n`;
const first = `滇西省人民政府令\n\n第219号\n\n${rule("滇西省抗旱办法")}`;

test("an order without its head line is one by its words, signature and what it publishes", () => {
  const { decrees, asked } = find(first + rule("滇西省种子管理办法"));
  expect(decrees[1]?.fields).toMatchObject({
    title: "滇西省种子管理办法",
    number: null,
    genre: "令",
    signer: "李纪恒",
    date: "2013-03-02",
    texts: [{ role: "印发", title: "滇西省种子管理办法" }],
  });
  expect(asked.map(({ rule }) => rule)).toContain("number");
});

test.each([
  ["signed by nobody", rule("滇西省种子管理办法", "2013年3月2日")],
  ["over another title", rule("滇西省种子管理办法", undefined, "滇西省粮食管理办法")],
])("such words %s begin none", (_, words) => {
  expect(find(first + words).decrees).toHaveLength(1);
});

test("an order without an ordinal, titled by what it orders", () => {
  const raw =
    "滇西省人民政府命令\n\n滇西省封山禁火令\n\n（2013年3月1日）\n\n为保护森林资源，现命令如下：\n\n一、全省实行封山禁火。\n\n此令。\n\n省长　李纪恒\n";
  expect(find(raw).decrees[0]?.fields).toMatchObject({
    title: "滇西省封山禁火令",
    issuer: ["滇西省人民政府"],
    signer: "李纪恒",
    date: "2013-03-01",
    genre: "令",
  });
});

test("who issues by name is the office, and signs", () => {
  const raw =
    "国家主席习近平关于任免驻外大使的决定\n\n（2013年5月1日）\n\n国家主席根据全国人民代表大会常务委员会的决定任免下列驻外大使：\n\n一、免去王某某的驻甲国特命全权大使职务。\n";
  expect(find(raw).decrees[0]?.fields).toMatchObject({
    issuer: ["国家主席"],
    signer: "习近平",
  });
});
