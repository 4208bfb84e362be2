/** Titles that end in no kind of document, by where they stand. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const TEXT = "各单位要广泛动员，清理卫生死角，确保环境整洁，营造良好的生活环境。\n\n";
const notice =
  "云溪县人民政府关于做好秋收工作的通知\n\n云政发〔2021〕5号\n\n各乡镇人民政府：\n\n现将秋收有关事项通知如下，请遵照执行。\n\n云溪县人民政府\n\n2021年8月5日\n\n";
const read = (raw: string) => {
  const { decrees, asked } = find(raw);
  return {
    titles: decrees.map(({ fields }) => fields.title),
    asked: asked.map(({ rule }) => rule),
  };
};

test.each([
  ["over its addressees", `全县动员起来　打一场爱国卫生攻坚战\n\n各乡镇人民政府：\n\n${TEXT}`],
  [
    "set in the middle",
    `　　　　　　　全县动员起来　打一场爱国卫生攻坚战\n\n　　${TEXT}　　${TEXT}`,
  ],
])("a file that is one document: the first line is its title: %s", (_, raw) => {
  expect(read(raw).titles).toEqual(["全县动员起来打一场爱国卫生攻坚战"]);
  expect(read(raw).asked).not.toContain("title");
});

test("a number under the line", () => {
  const raw = `${notice}全县爱国卫生攻坚战\n\n云政办〔2021〕8号\n\n各乡镇人民政府：\n\n${TEXT}云溪县人民政府办公室\n\n2021年9月1日\n`;
  expect(read(raw)).toEqual({
    titles: ["云溪县人民政府关于做好秋收工作的通知", "全县爱国卫生攻坚战"],
    asked: [],
  });
});

test("behind a document that is closed, over addressees", () => {
  const raw = `${notice}全县动员起来打一场爱国卫生攻坚战\n\n各乡镇人民政府，县直各单位：\n\n${TEXT}云溪县爱国卫生运动委员会\n\n2021年9月1日\n`;
  expect(read(raw)).toEqual({
    titles: ["云溪县人民政府关于做好秋收工作的通知", "全县动员起来打一场爱国卫生攻坚战"],
    asked: [],
  });
});

test.each([
  // a letter that is attached, a text that is forwarded, one that is named in 《》
  `${notice}附件\n\n致全县农民朋友的一封信\n\n各位农民朋友：\n\n${TEXT}`,
  `${notice.replace("关于做好秋收工作的通知", "转发县农业农村局秋收情况的通知")}全县秋收情况\n\n县人民政府：\n\n${TEXT}`,
  `${notice.replace("现将", "《全县秋收情况》已印发，现将")}全县秋收情况\n\n各乡镇人民政府：\n\n${TEXT}`,
])("is no document of its own: %#", (raw) => {
  expect(read(raw).titles).toHaveLength(1);
});

test("without such evidence a document is untitled still, and the editor is asked", () => {
  const raw = `全县动员起来打一场爱国卫生攻坚战\n\n${TEXT}${TEXT}`;
  expect(read(raw).titles).toEqual(["（无题）"]);
  expect(read(raw).asked).toContain("title");
});
