import { expect, test } from "vitest";
import { parse } from "../index.ts";
import { site } from "../schema.ts";

/** Closing words in, 施行 and 失效 out; the decree is dated 2024年1月2日. */
const cases: [string, string | null, string | null][] = [
  ["本办法自2024年2月1日起施行，有效期五年。", "2024-02-01", "2029-01-31"],
  ["本通知自印发之日起执行。", "2024-01-02", null],
  ["本规定自公布之日起30日后施行。", "2024-02-01", null],
  ["本公告自２０２４年７月１０日起执行，有效期至２０２６年７月９日。", "2024-07-10", "2026-07-09"],
  ["本通告自二〇二四年二月一日起施行。", "2024-02-01", null],
  ["本意见自2024年3月1日实施，试行期两年。", "2024-03-01", "2026-02-28"],
  ["本规定自2024年3月1日起施行，试行两年。", "2024-03-01", "2026-02-28"],
  ["本规定自2024年3月1日起施行，已试行两年的项目继续试行。", "2024-03-01", null],
  ["上述价格从2024年3月1日起执行，以抄见水量为准。", "2024-03-01", null],
  ["上述项目自2024年3月1日起执行。", null, null],
  ["《某市供水办法》自2018年1月1日起施行以来，成效明显。", null, null],
  ["新价格自二〇二四年七月份抄见量起执行。", null, null],
  ["入户信息卡有效期5年。", null, null],
];

test.each(cases)("%s", (words, effective, expires) => {
  const raw = `# 某市人民政府关于试验的通知\n\n某政发〔2024〕1号\n\n各县人民政府：\n\n${words}\n\n某市人民政府\n\n2024年1月2日\n`;
  const { tree } = parse(raw, { file: "raw/x/1.md", site: site.parse({}) });
  const decree = tree.children.find((child) => child.type === "decree")!;
  const { fields } = decree.data;
  expect([fields.effective, fields.expires]).toEqual([effective, expires]);
});
