/** The last of a list whose others end in semicolons is one of them, whatever stop it has. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const kinds = (lines: string) =>
  find(
    `宁溪市人民政府关于停车管理的通知\n\n宁政发〔2023〕8号\n\n各县人民政府：\n\n${lines.replaceAll("/", "\n\n")}\n\n宁溪市人民政府\n\n2023年5月8日\n`,
  ).decrees[0]!.record.texts[0]!.outline.map(({ kind }) => kind);

test.each([
  ["（一）住宅：每户0.8个；/（二）医院：每百平方米1.2个。", ["item", "item"]],
  ["（一）住宅：每户0.8个；以及/（二）医院：每百平方米1.2个。", ["item", "item"]],
  // sentences, each under its label
  ["（一）住宅：每户0.8个。/（二）医院：每百平方米1.2个。", ["run-in", "run-in"]],
  // a list of another kind between, and one that begins anew
  [
    "一、范围：全市；/二、要求：/（一）宣传到位；/三、时间：自五月起。",
    ["item", "item", "item", "run-in"],
  ],
  // an opening sentence is no label
  ["（一）住宅：每户0.8个；/（二）加强管理。各县要落实责任。", ["item", "run-in"]],
])("%s", (lines, expected) => {
  expect(kinds(lines)).toEqual(expected);
});
