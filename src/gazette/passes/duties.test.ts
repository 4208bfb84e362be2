import { expect, test } from "vitest";
import { wording } from "../edit.ts";
import type { Paragraph, Part, Section } from "../nodes.ts";
import { blocksOf, decreeOf, issueOf } from "../testing/tree.ts";
import { duties } from "./duties.ts";

const section = (anchor: string, raw: string): Section => ({
  type: "section",
  data: { anchor, line: 1, level: 1, marker: "1.", number: "1.", kind: "item" },
  children: blocksOf(raw),
});

test("a note takes the time limits of its own provision, since the last note", () => {
  const decree = decreeOf("甲");
  const part = decree.children[0] as Part;
  part.children = [
    section(
      "s1",
      "1.2019年底前,完成普查。\n2019年7月底前,完成方案。(市工信局牵头)年底前验收(市能源局负责)。",
    ),
    section("s2", "2.加强监管。(牵头单位:市公安局)"),
  ];
  duties(issueOf(decree));
  expect(decree.data.fields.marks.duties).toEqual([
    {
      id: 1,
      printed: "(市工信局牵头)",
      lead: ["市工信局"],
      cooperating: [],
      responsible: [],
      deadlines: ["2019年底前", "2019年7月底前"],
      anchor: "s1",
      line: 2,
    },
    {
      id: 2,
      printed: "(市能源局负责)",
      lead: [],
      cooperating: [],
      responsible: ["市能源局"],
      deadlines: ["年底前"],
      anchor: "s1",
      line: 2,
    },
    {
      id: 3,
      printed: "(牵头单位:市公安局)",
      lead: ["市公安局"],
      cooperating: [],
      responsible: [],
      deadlines: [],
      anchor: "s2",
      line: 1,
    },
  ]);
  const paragraph = (part.children[0] as Section).children[1] as Paragraph;
  expect(paragraph.children.map((node) => [node.type, wording(node)])).toEqual([
    ["text", "2019年7月底前,完成方案。"],
    ["duty", "(市工信局牵头)"],
    ["text", "年底前验收"],
    ["duty", "(市能源局负责)"],
    ["text", "。"],
  ]);
});

test("a time limit right behind the last note is the note's; one in front of the next note is not", () => {
  const read = (raw: string) => {
    const decree = decreeOf(raw);
    duties(issueOf(decree));
    return decree.data.fields.marks.duties.map(({ deadlines }) => deadlines.join("+"));
  };
  expect(read("完成普查(责任单位:市教育局),2019年10月底前完成。")).toEqual(["2019年10月底前"]);
  expect(read("普查(市教育局负责),年底前验收(市财政局负责)。")).toEqual(["", "年底前"]);
  expect(read("由市教育局牵头,对校车开展普查,2019年10月底前完成。")).toEqual(["2019年10月底前"]);
  expect(read("由市教育局牵头普查。2019年10月底前验收。")).toEqual([""]);
  expect(read("普查(市教育局负责)。2019年10月底前验收(市财政局负责)。")).toEqual([
    "",
    "2019年10月底前",
  ]);
});

test("a note over a seam is one", () => {
  const decree = decreeOf("甲。(牵头单\n位:市工信局)");
  const part = decree.children[0] as Part;
  const [upper, lower] = part.children as [Paragraph, Paragraph];
  part.children = [{ ...upper, children: [...upper.children, ...lower.children] }];
  duties(issueOf(decree));
  expect(decree.data.fields.marks.duties).toMatchObject([
    { printed: "(牵头单位:市工信局)", lead: ["市工信局"], line: 1 },
  ]);
});
