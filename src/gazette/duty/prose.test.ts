import { expect, test } from "vitest";
import { dutiesInProse } from "./prose.ts";

/** What stands in a text, and who leads and helps: `printed ⇒ 甲|乙+丙`. */
const read = (text: string) =>
  dutiesInProse(text).map(
    ({ start, end, note }) =>
      `${text.slice(start, end)} ⇒ ${note.lead.join("+")}|${note.cooperating.join("+")}`,
  );

test.each([
  [
    "由甲局牵头会同乙局、丙局某县分局完成全县排查。",
    ["甲局牵头会同乙局、丙局某县分局完成全县排查 ⇒ 甲局|乙局+丙局某县分局"],
  ],
  [
    "责任区划分由市林业局牵头，市应急管理局、市公安局配合，于3月10日前完成。",
    ["市林业局牵头，市应急管理局、市公安局配合 ⇒ 市林业局|市应急管理局+市公安局"],
  ],
  ["由区金融办牵头制定方案。", ["区金融办牵头制定方案 ⇒ 区金融办|"]],
  [
    "由市能源局牵头，会同国网河阴供电公司，对线路开展排查。",
    ["市能源局牵头，会同国网河阴供电公司 ⇒ 市能源局|国网河阴供电公司"],
  ],
  [
    "由市公安局牵头会同市交通局、市住建局开展巡查。",
    ["市公安局牵头会同市交通局、市住建局开展巡查 ⇒ 市公安局|市交通局+市住建局"],
  ],
  [
    "市机关事务中心牵头，市财政局配合。",
    ["市机关事务中心牵头，市财政局配合 ⇒ 市机关事务中心|市财政局"],
  ],
  [
    "公司由甲局牵头排查，乙局参加；企业由丙局牵头排查。",
    ["甲局牵头排查，乙局参加 ⇒ 甲局|乙局", "丙局牵头排查 ⇒ 丙局|"],
  ],
  ["由甲局会同乙局牵头,丙局配合。", ["甲局会同乙局牵头,丙局配合 ⇒ 甲局|乙局+丙局"]],
  ["由甲区政府牵头,乙局会同负责落实。", ["甲区政府牵头,乙局会同负责落实 ⇒ 甲区政府|乙局"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  // who is meant is not told
  "牵头部门要会同有关部门广泛宣传。",
  "由牵头单位牵头，配合单位配合。",
  "由县级以上人民政府牵头。",
  // no task: what is led is named
  "建立由市发改委、市商务局牵头的联席会议制度。",
  "由市教育局牵头单位负责同志参加。",
  // no organ leads
  "由党员牵头，群众参与。",
  "各级领导要亲自牵头抓落实。",
  "市领导牵头，亲自抓。",
  // competence, not a task
  "造成损失的，由行为人负责赔偿。",
  "本办法由市住建局负责解释。",
  "景区火源由市文旅局负责。",
  // in the middle of a sentence, without 由
  "在全市，市教育局牵头",
])("no duty: %s", (text) => {
  expect(read(text)).toEqual([]);
});
