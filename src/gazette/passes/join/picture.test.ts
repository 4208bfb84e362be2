/** A picture set in a text: what goes on over it, and what it ends. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const HEAD = "江汉市人民政府关于规范停车的通知\n\n江政发〔2023〕33号\n\n各县人民政府：\n\n";
const read = (upper: string, lower: string) =>
  find(`${HEAD}${upper}\n\n![](images/7d09.jpg)\n\n${lower}\n\n江汉市人民政府\n\n2023年5月26日\n`);

test.each([
  ["泊位的设置应当符合规范（含国家标准、行业", "标准）的要求，并不得占用人行道。"],
  ["泊位的设置应当符合规范的要求，并不得占用人行道", "、盲道和消防通道。"],
])("%s | %s", (upper, lower) => {
  const { paragraphs } = read(upper, lower);
  const wide = `${upper}${lower}`.replaceAll("，", ",").replace("（", "(").replace("）", ")");
  expect(paragraphs).toContain(wide);
});

test("a sentence that breaks off over a picture is asked about, and stays as it is", () => {
  const { paragraphs, messages } = read(
    "泊位的设置应当符合国家标准的要求，并不得占用人行道、盲道、消防通",
    "道。",
  );
  expect(paragraphs).toContain("道。");
  expect(messages).toHaveLength(1);
});

test.each([
  ["样式如下图", "各县要统一制作。"],
  ["泊位标志的样式由市城市管理局规定，并应当统一制作。", "各县要严格执行。"],
])("%s ends what it says", (upper, lower) => {
  const { paragraphs, messages } = read(upper, lower);
  expect(paragraphs).toContain(lower);
  expect(messages).toEqual([]);
});
