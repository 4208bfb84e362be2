import { describe, expect, test } from "vitest";
import { decree as sample, body as sampleBody } from "../gazette/mdx/sample.ts";
import { site as siteSchema } from "../gazette/schema.ts";
import { facetsOf } from "./facets.ts";
import { holdingOf } from "./holding.ts";
import { organsOf } from "./organs.ts";
import { prefixesOf } from "./prefixes.ts";

const one = holdingOf("xzf-2019-9", sample, sampleBody);

describe("a holding", () => {
  test("counts what was done to the text", () => {
    expect(one.counts).toMatchObject({ corrections: 1, doubts: 1, people: 3 });
  });

  test("says where a responsibility stands and for what", () => {
    expect(one.duties).toMatchObject([{ place: "一、（一）", task: "构建体系" }]);
  });

  test("knows the parts that can be reached, not those left out in print", () => {
    expect(one.parts).toMatchObject([{ role: "附件", title: "联席会议制度", anchor: "x1" }]);
  });
});

describe("organs", () => {
  const site = siteSchema.parse({ units: [{ name: "市教育委员会", aliases: ["市教育局"] }] });

  test("are one under all their spellings, and only those the archivist wrote down", () => {
    expect(organsOf([one], site)).toMatchObject([
      {
        name: "市教育委员会",
        printedAs: ["市教育局"],
        tasks: [{ role: "lead", holding: { id: "xzf-2019-9" } }],
      },
    ]);
    expect(organsOf([one], siteSchema.parse({}))[0]!.name).toBe("市教育局");
  });

  test("of two gazettes are two, whose spellings the archivist may tell apart", () => {
    const other = { ...one, head: { ...one.head, gazette: "lanshan" } };
    const units = [{ name: "市教育委员会", aliases: ["市教育局"], gazette: "lanshan" }];
    const organs = organsOf([one, other], siteSchema.parse({ units }));
    expect(organs.map(({ gazette, name }) => [gazette, name])).toEqual([
      ["lanshan", "市教育委员会"],
      ["xinzhou", "市教育局"],
    ]);
    const [first, second] = organsOf([one, other], siteSchema.parse({}));
    expect(first!.slug).not.toBe(second!.slug);
  });
});

test("facets count a decree once a value, years from the newest", () => {
  const later = { ...one, head: { ...one.head, date: "2020-01-02", issuer: ["甲", "甲"] } };
  expect(facetsOf("years", [one, later]).map(({ name, path }) => [name, path])).toEqual([
    ["2020", "years/2020/"],
    ["2019", "years/2019/"],
  ]);
  expect(facetsOf("issuers", [later])).toMatchObject([
    { name: "甲", holdings: [{ id: later.id }] },
  ]);
});

test("every prefix of an address lists what is below it, and pages are not prefixes", () => {
  const decrees = ["a/f/2019/9/", "a/f/2019/10/", "a/gazette/2019/2/8/"];
  const [numbered, , unnumbered] = decrees;
  expect([...prefixesOf(["a/gazette/2019/2/"], decrees).values()]).toEqual([
    { path: "a/", children: ["a/gazette/", "a/f/"], issues: 1, decrees: 3, first: numbered },
    { path: "a/gazette/", children: ["a/gazette/2019/"], issues: 1, decrees: 1, first: unnumbered },
    {
      path: "a/gazette/2019/",
      children: ["a/gazette/2019/2/"],
      issues: 1,
      decrees: 1,
      first: unnumbered,
    },
    { path: "a/f/", children: ["a/f/2019/"], issues: 0, decrees: 2, first: numbered },
    {
      path: "a/f/2019/",
      children: ["a/f/2019/9/", "a/f/2019/10/"],
      issues: 0,
      decrees: 2,
      first: numbered,
    },
  ]);
});
