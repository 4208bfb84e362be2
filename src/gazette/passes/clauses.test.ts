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
  ["本通告自2024年3月1日起实施，三年内有效。", "2024-03-01", "2027-02-28"],
  ["本通知有效期自2024年3月1日起至2026年8月31日止。", "2024-03-01", "2026-08-31"],
  ["本规定自公布之日起满30日后施行。", "2024-02-01", null],
  ["本规定自公布之日起15个工作日后施行。", null, null],
  ["本通知从2024年4月1日起执行，执行期限三年。", "2024-04-01", "2027-03-31"],
  ["本通告自2024年4月1日0时起实施，至2024年9月30日24时止。", "2024-04-01", "2024-09-30"],
  ["三、执行时间。自2024年5月1日起至2026年4月30日止。", "2024-05-01", "2026-04-30"],
  ["三、执行时间：2024年5月1日。", "2024-05-01", null],
  ["四、执行期：2024年7月1日至2025年6月30日。", "2024-07-01", "2025-06-30"],
  ["一、管制时间：2024年5月1日至2024年8月31日。", null, null],
  ["二、项目实施期限：2024年5月1日至2025年8月31日。", null, null],
  // in a sentence apart; a card's, a contract's own term is not the document's
  [
    "第九条　本办法自2024年2月1日起施行。\n\n第十条　本办法有效期五年。",
    "2024-02-01",
    "2029-01-31",
  ],
  [
    "第九条　本办法自2024年2月1日起施行。\n\n第十条　本办法有效期至2026年1月31日。",
    "2024-02-01",
    "2026-01-31",
  ],
  ["一、本通知自2024年2月1日起施行。\n\n二、本许可证有效期五年。", "2024-02-01", null],
  ["一、本通知自2024年2月1日起施行。\n\n二、规范性文件的有效期为5年。", "2024-02-01", null],
  ["证书有效期自2024年3月1日起至2026年8月31日止。", null, null],
  // a term without its first day
  ["本通知有效期三年。", null, null],
];

test.each(cases)("%s", (words, effective, expires) => {
  const raw = `# 某市人民政府关于试验的通知\n\n某政发〔2024〕1号\n\n各县人民政府：\n\n${words}\n\n某市人民政府\n\n2024年1月2日\n`;
  const { tree } = parse(raw, { file: "raw/x/1.md", site: site.parse({}) });
  const decree = tree.children.find((child) => child.type === "decree")!;
  const { fields } = decree.data;
  expect([fields.effective, fields.expires]).toEqual([effective, expires]);
});

test("a term without its first day is asked about; one of a document in force from its issue, or of a card, is not", () => {
  const asked = (words: string) => {
    const raw = `某市人民政府关于试验的通知\n\n某政发〔2024〕1号\n\n各县人民政府：\n\n${words}\n\n某市人民政府\n\n2024年1月2日\n`;
    const { file } = parse(raw, { file: "raw/x/1.md", site: site.parse({}) });
    return file.messages.filter(({ ruleId }) => ruleId === "term").length;
  };
  expect(asked("本通知有效期三年。")).toBe(1);
  expect(asked("本通知自印发之日起施行。\n\n本通知有效期三年。")).toBe(0);
  expect(asked("许可证有效期三年。")).toBe(0);
});
