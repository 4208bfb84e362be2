/** What a new marker, a new form of number and a new city cost: one table row each, and no code. */
import { expect, test } from "vitest";
import { forms, type NumberForm } from "./grammar/number-forms.ts";
import { readNumberQuery } from "./grammar/number-query.ts";
import { type Marker, type Shape, shapes } from "./grammar/shapes.ts";
import { site } from "./schema.ts";
import { find } from "./testing/found.ts";
import { withRow } from "./testing/row.ts";
import { unsound } from "./testing/sound.ts";

const document = (number: string, body: string) => `# 琼山县人民政府关于整顿市场秩序的通知

${number}

各区、乡人民政府：

${body}

琼山县人民政府

1986年5月12日
`;

const outlineOf = (raw: string) =>
  find(raw).decrees[0]!.record.texts[0]!.outline.map(({ level, marker, number, anchor }) =>
    [level, marker, number, anchor].join(" "),
  );

test("a new marker is a row in shapes.ts", () => {
  const raw = document(
    "琼府〔1986〕12号",
    "一、整顿范围\n\n甲、集贸市场\n\n1.城镇集市，由工商局管理。\n\n乙、专业市场\n\n二、整顿办法",
  );
  const row = {
    marker: "甲" as Marker,
    rank: 5.5,
    first: "甲乙丙丁戊己庚辛壬癸",
    pattern: /^(?<token>(?<sign>[甲乙丙丁戊己庚辛壬癸]) ?[、.])/,
    signs: "甲乙丙丁戊己庚辛壬癸",
    look: "m2",
    element: "subchapter",
  } satisfies Shape;
  const withoutIt = ["1 一 一、 s1", "2 1. 1. s1-1", "1 一 二、 s2"];
  expect(outlineOf(raw)).toEqual(withoutIt);
  withRow(shapes, row, () => {
    expect(outlineOf(raw)).toEqual([
      "1 一 一、 s1",
      "2 甲 甲、 s1-1",
      "3 1. 1. s1-1-1",
      "2 甲 乙、 s1-2",
      "1 一 二、 s2",
    ]);
    expect(unsound(raw)).toEqual([]);
  });
  expect(outlineOf(raw)).toEqual(withoutIt);
});

test("a new form of number is a row in number-forms.ts: at the head, in the contents, cited, asked for", () => {
  const han = "\\p{Script=Han}{1,10}?";
  const words = `(?<agency>${han}) ?\\( ?(?<year>\\d{4}) ?\\) ?字第 ?(?<serial>\\d{1,5}) ?号`;
  const row: NumberForm = { line: words, text: words };
  const raw = document("琼府办（1986）字第12号", "根据琼发（1985）字第7号的规定，现通知如下。");
  const read = () => {
    const { number, numberPrinted, marks } = find(raw).decrees[0]!.fields;
    return { number, numberPrinted, cited: marks.citations.map((one) => one.number) };
  };
  expect(read().number).toBeNull();
  withRow(forms, row, () => {
    expect(read()).toEqual({
      number: "琼府办〔1986〕12号",
      numberPrinted: "琼府办（1986）字第12号",
      cited: ["琼发〔1985〕7号"],
    });
    expect(readNumberQuery("琼府办(1986)字第12号")).toMatchObject({ agency: "琼府办", serial: 12 });
    expect(unsound(raw)).toEqual([]);
  });
});

test("a new city is rows in site.yaml: its gazette, its agencies", () => {
  const raw = `# 县政府办公室关于做好防汛工作的通知

琼府办〔2021〕9号

各乡镇人民政府：

请做好防汛工作。

2021年6月1日
`;
  const city = site.parse({
    gazettes: [{ slug: "qiongshan", name: "琼山县人民政府公报", place: "琼山县" }],
    agencies: [{ prefix: "琼府办", issuer: "琼山县人民政府办公室", slug: "qfb" }],
  });
  const read = find(raw, "qiongshan/2021-03.md", { site: city });
  expect(read.tree.data.facts).toMatchObject({ name: "琼山县人民政府公报", year: 2021, issue: 3 });
  expect(read.decrees[0]!.fields).toMatchObject({
    gazette: "qiongshan",
    issuer: ["琼山县政府办公室"],
    number: "琼府办〔2021〕9号",
  });
});
