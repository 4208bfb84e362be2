import { expect, it } from "vitest";
import { decreesOf } from "./decrees-of.ts";
import { errata } from "./errata.ts";
import { parse } from "./index.ts";
import { writeBody } from "./mdx/write.ts";
import { site } from "./schema.ts";

const decree = (serial: number, words: string) => `# 澜山市人民政府关于防火工作的通知

澜政发〔2020〕${serial}号

各县人民政府:

现将有关事项通知如下。

## 一、任务

(一)建设服务中心${words}

澜山市人民政府

2020年3月${serial}日
`;
const raw = `${decree(1, "。请认真办理。")}
${decree(2, "(责任单位:市财政局、市水利局)")}`;
const line = (words: string) => raw.split("\n").findIndex((text) => text.includes(words)) + 1;

// A doubt whose words run into a responsibility note stands in two pieces of the tree.
it("a doubt in two pieces is one doubt, and never that of another decree", () => {
  const doubts = [
    { line: line("请认真"), read: "办理", why: "甲" },
    { line: line("责任单位"), read: "中心(责任", why: "乙" },
  ];
  const { tree } = parse(raw, {
    file: "x.md",
    site: site.parse({}),
    errata: errata.parse({ doubts }),
  });
  const [first, second] = decreesOf(tree);
  expect(first!.decree.marks.doubts).toMatchObject([{ id: 1, message: "甲" }]);
  expect(second!.decree.marks.doubts).toMatchObject([{ id: 1, message: "乙" }]);
  expect(writeBody(second!.body).match(/data-d="\d"/g)).toEqual(['data-d="1"', 'data-d="1"']);
});
