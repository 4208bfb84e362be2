/** A decision by which a text was amended stands in the note under its title; the text neither rests on it nor amends it. */
import { expect, test } from "vitest";
import { citationsIn } from "../citation/find.ts";
import { find } from "../testing/found.ts";

const LAW = `云岭省农业机械化条例

（2005年9月29日云岭省第十届人民代表大会常务委员会第十八次会议通过　根据2019年11月29日云岭省第十三届人民代表大会常务委员会第十四次会议《关于修改〈云岭省农药管理条例〉等八件地方性法规的决定》修正）

第一条　为促进农业机械化，根据《中华人民共和国农业机械化促进法》，制定本条例。

第二条　本条例根据《云岭省人民代表大会常务委员会关于修改部分地方性法规的决定》第二次修正。

第三条　根据《中华人民共和国立法法》修改《云岭省农机安全办法》。

第四条　根据《农机监理规定》修订情况，及时调整有关标准。
`;

test("amended by, resting on, amending", () => {
  const { marks } = find(LAW).decrees[0]!.fields;
  expect(marks.citations.map(({ title, relation }) => [title, relation])).toEqual([
    ["关于修改〈云岭省农药管理条例〉等八件地方性法规的决定", "提及"],
    ["中华人民共和国农业机械化促进法", "依据"],
    ["云岭省人民代表大会常务委员会关于修改部分地方性法规的决定", "提及"],
    ["中华人民共和国立法法", "依据"],
    ["云岭省农机安全办法", "修订"],
    ["农机监理规定", "依据"],
  ]);
});

test.each([
  ["将《甲条例》第二十九条第二款中的“土地管理部门”修改为“国土资源部门”。", "修订"],
  ["将《甲条例》第五条、第六条中的“甲局”“乙局”统一修改为“丙局”。", "修订"],
  ["《甲条例》第七条第二项予以删去。", "修订"],
  ["在《甲条例》第五条后增加一条，作为第六条。", "修订"],
  // what an article says is no change to it
  ["《甲条例》第二十九条所称“土地管理部门”为市国土局。", "提及"],
  ["按照《甲条例》第五条的要求增加投入。", "依据"],
  // an office that passes on what is carried out
  ["为贯彻落实国务院办公厅转发国家发展改革委《甲方案的通知》，制定本办法。", "贯彻"],
  ["根据省人民政府印发《甲方案》的要求，制定本办法。", "依据"],
  ["按照要求由市政府办公室印发《甲方案》。", "提及"],
])("%s", (text, relation) => {
  expect(citationsIn(text).map((one) => one.relation)).toEqual([relation]);
});
