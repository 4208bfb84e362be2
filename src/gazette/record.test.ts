import { expect, test } from "vitest";
import { body, decree } from "./mdx/sample.ts";
import { canonicalText, record } from "./record.ts";
import { decreeJsonSchema, decreeRecord } from "./record-schema.ts";
import { plainText, printedText } from "./text.ts";

const made = record(decree, body);

test("the record keeps its own schema", () => {
  expect(decreeRecord.parse(made)).toEqual(made);
});

test("the main text runs from 主送 to 附注; an attachment's title is not a line of it", () => {
  const [main, attachment, omitted] = made.texts;
  expect(main!.text.split("\n")[0]).toBe("各县（市、区）人民政府，市人民政府各委、办、局：");
  expect(main!.text.split("\n").at(-1)).toBe("（此件公开发布）");
  expect(attachment).toMatchObject({ role: "附件", title: "联席会议制度", anchor: "x1" });
  expect(attachment!.text.split("\n").slice(0, 4)).toEqual([
    "附件1",
    "成员单位",
    "召集人：",
    "王月娥\t市人民政府副市长",
  ]);
  expect(omitted).toMatchObject({ title: "名单", text: "", outline: [] });
});

test("the outline lists every provision with the numeral as printed", () => {
  expect(
    made.texts[0]!.outline.map(({ number, text, kind, level }) => [number, text, kind, level]),
  ).toEqual([
    ["一、", "指导思想", "heading", 1],
    ["（一）", "构建体系", "run-in", 2],
    ["1.", "", "item", 3],
    ["二、", "监测", "heading", 1],
  ]);
});

test("edits give back the printed words", () => {
  expect(made.edits).toEqual([
    { line: 75, printed: "城", shown: "域", rule: "errata", why: "标题及全文均作“区域”" },
  ]);
  expect(plainText(body)).toContain("以域为主");
  expect(printedText(body)).toContain("以城为主");
});

test("the hash covers title, number and every part", () => {
  expect(canonicalText(decree, body)).toMatch(/^忻州市人民政府关于.*\n忻政发〔2019〕9号\n各县/);
  expect(record({ ...decree, title: "别的" }, body).textSha256).not.toBe(made.textSha256);
});

test("the JSON schema is closed and carries the archive's address when it has one", () => {
  const schema = decreeJsonSchema("https://example.cn/a/") as Record<string, unknown>;
  expect(schema.$id).toBe("https://example.cn/a/schema/decree.json");
  expect(schema.additionalProperties).toBe(false);
  expect(decreeJsonSchema(null)).not.toHaveProperty("$id");
});
