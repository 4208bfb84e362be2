import { expect, test } from "vitest";
import { wording } from "../../edit.ts";
import { parse } from "../../index.ts";
import { site } from "../../schema.ts";
import { unsound } from "../../testing/sound.ts";

/** The framed lines of each text behind the main one: `署名 州教育局`. */
function framesOf(raw: string): string[][] {
  const { tree } = parse(raw, { file: "invented/2021-01.md", site: site.parse({}) });
  const decree = tree.children.find((node) => node.type === "decree")!;
  const parts = decree.children.filter((child) => child.type === "part").slice(1);
  return parts.map(({ children }) =>
    children.flatMap((block) =>
      block.type === "paragraph" && block.data?.frame
        ? [`${block.data.frame} ${wording(block)}`]
        : [],
    ),
  );
}

const notice = (inner: string) => `# 金河州人民政府批转州教育局关于课后服务工作报告的通知

金政发〔2020〕12号

各县、市人民政府：

现将州教育局《关于课后服务工作的报告》批转给你们，请认真执行。

金河州人民政府

2020年4月2日

## 关于课后服务工作的报告

${inner}
`;

test.each([
  [
    "signed and dated at its end",
    "州人民政府：\n\n现将课后服务工作报告如下。\n\n一、基本情况。服务学校120所，惠及学生8万人，满意率逐年提高。\n\n金河州教育局\n\n2020年3月25日",
    ["主送 州人民政府：", "署名 金河州教育局", "日期 2020年3月25日"],
  ],
  [
    "signed and dated under its title",
    "金河州教育局\n\n（2020年3月25日）\n\n州人民政府：\n\n现将课后服务工作报告如下。服务学校120所，惠及学生8万人，满意率逐年提高。",
    ["署名 金河州教育局", "日期 （2020年3月25日）", "主送 州人民政府："],
  ],
  [
    "a signature in the middle of a text closes nothing",
    "一、基本情况。上一次报告的落款如下：\n\n金河州教育局\n\n2020年3月25日\n\n二、补充情况。服务学校120所，惠及学生8万人，满意率逐年提高。",
    [],
  ],
])("%s", (_, inner, frames) => {
  const raw = notice(inner);
  expect(framesOf(raw)).toEqual([frames]);
  expect(unsound(raw)).toEqual([]);
});

test("a list that ends in names of offices is not signed", () => {
  const raw = notice(
    "一、承担单位如下，各单位要密切配合，抓好落实。\n\n金河州教育局\n\n金河州财政局",
  );
  expect(framesOf(raw)).toEqual([[]]);
});
