import { expect, test } from "vitest";
import { wording } from "../edit.ts";
import type { Paragraph, Part } from "../nodes.ts";
import { decreeOf, issueOf } from "../testing/tree.ts";
import { citations } from "./citations.ts";

const read = (raw: string) => {
  const decree = decreeOf(raw);
  citations(issueOf(decree));
  return { decree, marks: decree.data.fields.marks };
};

test("a citation over a seam is one node and begins where its issuer does", () => {
  const decree = decreeOf("根据《甲的实\n\n施意见》(忻政发〔2013〕37号)。");
  const part = decree.children[0] as Part;
  const [upper, lower] = part.children as [Paragraph, Paragraph];
  part.children = [{ ...upper, children: [...upper.children, ...lower.children] }];
  citations(issueOf(decree));
  expect(decree.data.fields.marks.citations).toEqual([
    {
      id: 1,
      printed: "《甲的实施意见》(忻政发〔2013〕37号)",
      title: "甲的实施意见",
      number: "忻政发〔2013〕37号",
      relation: "依据",
      anchor: null,
      line: 1,
    },
  ]);
  const [before, cited, after] = (part.children[0] as Paragraph).children;
  expect([before, cited, after].map((node) => [node!.type, wording(node!)])).toEqual([
    ["text", "根据"],
    ["citation", "《甲的实施意见》(忻政发〔2013〕37号)"],
    ["text", "。"],
  ]);
  expect(cited!.position).toMatchObject({ start: { line: 1 }, end: { line: 3 } });
});

test("a short form's use points to the document it stands for", () => {
  const { decree, marks } = read(
    "完成《甲规划》(以下简称《规划》)。\n编制《规划》草案。\n根据《乙》。",
  );
  expect(marks.aliases).toEqual([{ short: "规划", title: "甲规划", number: null, line: 1 }]);
  expect(marks.citations.map(({ id, title }) => [id, title])).toEqual([
    [1, "甲规划"],
    [2, "乙"],
  ]);
  const ids = JSON.stringify(decree.children).match(/"type":"citation".*?"id":\d+/g);
  expect(ids?.map((found) => found.at(-1))).toEqual(["1", "1", "2"]);
});

test("a list's items take the relation of its head; what follows does not", () => {
  const { marks } = read(
    "一、废止下列2件政府规章:\n（一）《甲》（市人民政府令第5号）；\n（二）《乙》。\n完成《丙》编制。",
  );
  expect(marks.citations.map(({ title, relation }) => [title, relation])).toEqual([
    ["甲", "废止"],
    ["乙", "废止"],
    ["丙", "提及"],
  ]);
});

test("further items of a head's list have its relation, whatever is said under the items; one that is kept has not", () => {
  const { marks } = read(
    "决定对下列文件作出修改：\n一、《甲》\n（一）删去第九条。\n（二）第六条修改为：“遵守规定。”\n二、《乙》\n将第十条中的“局”修改为“厅”。\n三、《丙》继续有效。\n四、《丁》（甲政发〔2009〕70号）不再施行。\n五、发布《戊》。",
  );
  expect(marks.citations.map(({ title, relation }) => `${title}${relation}`)).toEqual([
    "甲修订",
    "乙修订",
    "丙提及",
    "丁废止",
    "戊提及",
  ]);
  const other = read("决定废止下列文件：\n1.《甲》\n2.《乙》\n特此通知。\n1.《丙》");
  expect(other.marks.citations.map(({ relation }) => relation)).toEqual(["废止", "废止", "提及"]);
});

test("a number alone on its line is the document's own", () => {
  expect(read("（自治区政办发〔2021〕77号）\n根据国发〔2019〕5号").marks.citations).toMatchObject([
    { number: "国发〔2019〕5号", printed: "国发〔2019〕5号", line: 2 },
  ]);
});

test("a table with a column of titles and one of numbers names documents; any other names none", () => {
  const titles = (raw: string) =>
    read(raw).marks.citations.map(({ title, number }) => [title, number]);
  const rows = "| 1 | 关于印发《X》的通知 | 甲政发〔2019〕4号 |";
  expect(titles(`| 序号 | 文件名称 | 文号 |\n|---|---|---|\n${rows}`)).toEqual([
    ["关于印发《X》的通知", "甲政发〔2019〕4号"],
  ]);
  expect(titles("| 序号 | 材料名称 | 份数 |\n|---|---|---|\n| 1 | 申请报告 | 2 |")).toEqual([]);
});

test("a row says what becomes of its document; what is kept or only proposed is named", () => {
  const results = ["废止", "宣布失效", "修改", "继续有效", "建议废止", ""];
  const rows = results.map(
    (result, at) => `| 甲管理办法之${at} | 甲政发〔2010〕${at + 1}号 | ${result} |`,
  );
  const relations = (head: string) =>
    read(`| 文件名称 | 文号 | ${head} |\n|---|---|---|\n${rows.join("\n")}`).marks.citations.map(
      ({ relation }) => relation,
    );
  expect(relations("清理结果")).toEqual(["废止", "废止", "修订", "提及", "提及", "提及"]);
  expect(relations("清理建议")).toEqual(results.map(() => "提及"));
});

test("a number alone in a cell is a document's, the decree's own is none", () => {
  const decree = decreeOf("| 依据 | 甲政发〔2017〕10号 |\n| 本件 | 乙政发〔2020〕1号 |", {
    number: "乙政发〔2020〕1号",
  });
  citations(issueOf(decree));
  expect(decree.data.fields.marks.citations.map(({ number }) => number)).toEqual([
    "甲政发〔2017〕10号",
  ]);
});

test("a short form keeps the brackets it is printed with", () => {
  const { marks } = read(
    "《某市条例（草案）》（以下简称《条例（草案）》）。《条例（草案）》共六章。",
  );
  expect(marks.aliases.map(({ short }) => short)).toEqual(["条例（草案）"]);
  expect(marks.citations).toHaveLength(1);
});

test("what a title issues is issued, though the text only names it; another document is named", () => {
  const decree = decreeOf("近日，县政府办公室印发了《关于推进信用建设的意见》，并印发了《解读》。");
  decree.data.fields.title = "石桥县人民政府办公室印发《关于推进信用建设的意见》";
  citations(issueOf(decree));
  expect(
    decree.data.fields.marks.citations.map(({ title, relation }) => `${title} ${relation}`),
  ).toEqual(["关于推进信用建设的意见 印发", "解读 提及"]);
});
