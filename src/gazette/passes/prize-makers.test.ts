/** Who made what a prize is given for: a roster under each of its works. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const read = (lines: string) => {
  const raw = `云溪县人民政府关于2020年度科学技术奖励的决定\n\n云政发〔2021〕5号\n\n各乡镇人民政府：\n\n县政府决定对获奖项目予以奖励，请认真学习。\n\n附件：2020年度科学技术奖获奖项目名单\n\n云溪县人民政府\n\n2021年8月5日\n\n附件\n\n2020年度科学技术奖获奖项目名单\n\n${lines.split(" / ").join("\n\n")}\n`;
  return find(raw).decrees[0]!.fields.marks.rosters.map(({ roles }) =>
    roles.map(({ role, people }) => `${role}: ${people.map(({ name }) => name).join(" ")}`),
  );
};

test("names apart by spaces or 、, each work by itself", () => {
  expect(
    read(
      "一等奖（2项） / 1.高寒区小麦育种技术 / 完成单位：县农业科学研究所 / 完成人：张建国　李　丽　王海涛 / 2.水库除险加固技术 / 完成单位：县水利局 / 主要完成人：赵强、孙晓梅、周涛",
    ),
  ).toEqual([["完成人: 张建国 李丽 王海涛"], ["主要完成人: 赵强 孙晓梅 周涛"]]);
});

test.each([
  // offices, nobody, a sentence
  "完成单位：县农业科学研究所、县种子站",
  "完成人：县水利局",
  "完成人应当为项目的直接参加者。",
  "完成人员名单另行公布",
])("nobody: %s", (lines) => {
  expect(read(`一等奖（1项） / ${lines}`)).toEqual([]);
});
