import fc from "fast-check";
import { expect, test } from "vitest";
import type { DecreeBody, Phrasing } from "../nodes.ts";
import { readBody, readDecree } from "./read.ts";
import { body, cell, decree, frame, h, lead, p, section, t } from "./sample.ts";
import { writeBody, writeDecree } from "./write.ts";

const names = { texts: [], marks: { corrections: [] } };

function main(...children: DecreeBody["children"][number]["children"]): DecreeBody {
  const data = { role: "正文", anchor: null, title: null, genre: null } as const;
  return { type: "body", children: [{ type: "part", data, children }] };
}

test("a decree with every node type reads back node by node", () => {
  expect(readDecree(writeDecree(decree, body))).toEqual({ decree, body });
});

test("writing what was read gives the same bytes", () => {
  const mdx = writeDecree(decree, body);
  const read = readDecree(mdx);
  expect(writeDecree(read.decree, read.body)).toBe(mdx);
});

/** Pieces of text that Markdown, GFM or MDX would take for syntax. */
const hostile = [
  "import x from 'y'",
  "export const a = 1",
  "{a}",
  "R<50",
  "<b>",
  "</section>",
  "15~27",
  "~~划~~",
  "---",
  "===",
  "***",
  "|",
  "a|b",
  "\\",
  "\\|",
  "**重**",
  "__x__",
  "_a_",
  "😀_a_😀",
  "😀__x__😀",
  "`c`",
  "```",
  "# ",
  "- ",
  "+ ",
  "1. ",
  "1) ",
  "> ",
  "[a](b)",
  "![x](y)",
  "[^1]: ",
  "[a]: b",
  "&amp;",
  "&#x20;",
  "http://www.gov.cn/中文。",
  "www.gov.cn，见",
  "a@b.cn中",
  "$x$",
  ":::",
  "<!-- x -->",
  "    ",
  " ",
  "\t",
  "\u00a0",
  "\u3000",
  "\u2003",
  "“引”",
  '"q"',
  "...",
  "--",
  "——",
  "中",
  "。",
  "12",
  "第十四条",
  "：",
  "(c)",
  "😀",
  "\u{20000}",
];

const piece = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join("").replace(/[\r\n]/g, ""))
  .filter((value) => value !== "");

const phrase: fc.Arbitrary<Phrasing> = fc.oneof(
  { weight: 3, arbitrary: text.map(t) },
  fc.oneof(
    text.map((value): Phrasing => ({ type: "superscript", children: [t(value)] })),
    text.map((value): Phrasing => ({ type: "duty", data: { id: 1 }, children: [t(value)] })),
    text.map((value): Phrasing => ({ type: "doubt", data: { id: 2 }, children: [t(value)] })),
    fc.constant<Phrasing>({ type: "break" }),
  ),
);

/** Phrasing as the reader gives it: no two texts side by side. */
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((list) => {
  return list.filter((node, index) => node.type !== "text" || list[index - 1]?.type !== "text");
});

function check(tree: DecreeBody) {
  expect(readBody(writeBody(tree), names)).toEqual(tree);
}

test("any text in any place comes back letter for letter", () => {
  const data = {
    anchor: "s1",
    line: 1,
    level: 1,
    marker: "一",
    number: "一、",
    kind: "run-in",
  } as const;
  const tree = fc.tuple(phrases, phrases, phrases, phrases, text).map(([a, b, c, d, e]) =>
    main(
      p(...a),
      frame("署名", ...b),
      {
        type: "table",
        data: { anchor: "t1" },
        children: [{ type: "row", children: [cell(...c), cell(...d)] }],
      },
      section(data, "run", [e, e], p(...d)),
      section(data, "own", [e], h(...b)).children[0]!.type === "heading"
        ? section(data, "own", [e], p(...b))
        : p(...b),
    ),
  );
  fc.assert(fc.property(tree, check), { numRuns: 500 });
});

test("leads, cells and labels keep hostile text", () => {
  const data = {
    anchor: "a1",
    line: 1,
    level: 1,
    marker: "条",
    number: "第一条",
    kind: "article",
  } as const;
  fc.assert(
    fc.property(phrases, text, (a, b) => {
      check(main({ type: "section", data, children: [p(lead(data, ...a), b)] }));
    }),
    { numRuns: 300 },
  );
});
