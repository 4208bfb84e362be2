import { describe, expect, test } from "vitest";
import { body as sampleBody } from "../../../gazette/mdx/sample.ts";
import { plainText } from "../../../gazette/text.ts";
import { archive, entry, everyNode } from "../../testing/archive.ts";
import {
  body,
  hostile,
  issuing,
  issuingBody,
  opinion,
  opinionBody,
  paragraph,
  part,
} from "../../testing/decrees.ts";
import { againstAkomaNtoso, schemasPresent, wellFormed } from "../../testing/xmllint.ts";
import { akomaNtoso } from "./index.ts";

const attack = body(part({}, paragraph(`${hostile.title}\u0000\ud800 <x/> &lt; ]]>`)));
const cases = [
  ["every node of the tree", everyNode, sampleBody],
  ["an opinion", entry(opinion), opinionBody],
  ["a notice and the 办法 it issues", entry(issuing), issuingBody],
  ["hostile text", entry(hostile), attack],
  ["a decree without any text", entry(hostile), body(part({}))],
] as const;

const write = (which: (typeof cases)[number]) =>
  akomaNtoso.render({ entry: which[1], decree: which[1].decree, body: which[2] }, archive());

describe.each(cases)("%s", (...which) => {
  const xml = write(which);

  test("is well-formed", async () => {
    expect(await wellFormed(xml)).toEqual([]);
  });

  test("keeps every word of the text, in order", () => {
    const words = (text: string) => text.replace(/[\s\u0000\ud800\ufffd]/g, "");
    const held = xml
      .replace(/<meta>.*?<\/meta>|<preface>.*?<\/preface>/gs, "")
      .replace(/<img[^>]*? alt="([^"]*)"[^>]*>/g, "$1")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;|&#x3C;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;|&#x26;/g, "&");
    expect(words(held)).toBe(words(which[2].children.map(plainText).join("")));
  });
});

test.runIf(schemasPresent)(
  "all are valid by the OASIS schema; one broken on purpose is not",
  async () => {
    const documents = Object.fromEntries(cases.map((which, i) => [`case-${i}`, write(which)]));
    const broken = documents["case-1"]!.replace("<mainBody>", "<mainBody><doc/>");
    const errors = await againstAkomaNtoso({ ...documents, broken });
    expect(errors.filter((error) => !error.startsWith("broken"))).toEqual([]);
    expect(errors.filter((error) => error.startsWith("broken"))).not.toEqual([]);
  },
  60_000,
);

test("provisions carry our anchors, citations the work they name", () => {
  const xml = write(cases[2]);
  for (const eId of ["x1", "x1-c3", "x1-a14", "x1-a14-2", "x1-a14.2"])
    expect(xml).toContain(`eId="${eId}"`);
  expect(xml).toContain("<num>第十四条</num>");
  expect(write(cases[0])).toContain('<ref href="/akn/cn/doc/xinzhou-xzbf/2019/74">');
});
