import { describe, expect, test } from "vitest";
import type { CitationMark } from "../gazette/schema.ts";
import { type Holding, holdingOf } from "./holding.ts";
import { relate } from "./relations.ts";
import { body, decree, part } from "./testing/decrees.ts";

const cites = (id: number, facts: Partial<CitationMark>): CitationMark => ({
  id,
  printed: "《…》",
  title: null,
  number: null,
  relation: "提及",
  anchor: "s1",
  line: 10,
  ...facts,
});

function holding(
  path: string,
  facts: Parameters<typeof decree>[0],
  ...citations: CitationMark[]
): Holding {
  const made = decree({ path: `${path}/`, ...facts });
  const file = { ...made, marks: { ...made.marks, citations } };
  const parts = file.texts.map((text, i) => part({ ...text, anchor: `x${i + 1}` }));
  return holdingOf(path.replaceAll("/", "-"), file, body(part({}), ...parts));
}

const old = holding("a/f/2013/37", { number: "甲政发〔2013〕37号", title: "甲市关于安全的意见" });

describe("a decree held here", () => {
  const repealing = holding(
    "a/f/2019/12",
    { number: "甲政发〔2019〕12号", title: "甲市关于安全的意见" },
    cites(1, { number: "甲政发〔2013〕37号", title: "甲市关于安全的意见", relation: "废止" }),
    cites(2, { number: "乙政发〔2019〕12号", relation: "依据" }),
  );
  const relations = relate([old, repealing]);

  test("is found by its number, though another bears the very same title", () => {
    const targets = relations.targets.get("a/f/2019/12/")!;
    expect(targets.get(1)).toEqual({ kind: "decree", path: "a/f/2013/37/", anchor: null });
  });

  test("knows who cites and who repeals it", () => {
    expect(relations.citedBy.get("a/f/2013/37/")).toMatchObject([{ from: "a/f/2019/12/" }]);
    expect(relations.repealedBy.get("a/f/2013/37/")).toMatchObject([
      { relation: "废止", line: 10 },
    ]);
  });

  test("is not taken for one of another city with the same serial", () => {
    expect(relations.works).toMatchObject([
      { number: "乙政发〔2019〕12号", citing: [{ relation: "依据" }] },
    ]);
  });
});

describe("a title without number", () => {
  const issuing = holding(
    "a/f/2019/1",
    {
      title: "关于印发办法的通知",
      texts: [{ role: "印发", title: "管理办法", genre: "办法", omitted: false }],
    },
    cites(1, { title: "管理办法", relation: "印发" }),
    cites(2, { title: "管理办法", relation: "废止" }),
  );
  const using = holding(
    "a/f/2020/1",
    { title: "甲" },
    cites(1, { title: "《管理 办法》", relation: "依据" }),
  );
  const relations = relate([issuing, using]);

  test("leads a notice to the text it issues itself, and not when it repeals an earlier one", () => {
    const targets = relations.targets.get("a/f/2019/1/")!;
    expect(targets.get(1)).toEqual({ kind: "decree", path: "a/f/2019/1/", anchor: "x1" });
    expect(targets.get(2)).toMatchObject({ kind: "work" });
    expect(relations.repealedBy.size).toBe(0);
  });

  test("an attachment's words about its own decree lead there, and count as no citing from outside", () => {
    const own = holding(
      "a/f/2021/1",
      { title: "乙市关于培训的意见" },
      cites(1, { title: "乙市关于培训的意见", relation: "贯彻" }),
    );
    const related = relate([own]);
    expect(related.targets.get("a/f/2021/1/")!.get(1)).toMatchObject({
      kind: "decree",
      path: "a/f/2021/1/",
    });
    expect([related.citedBy.size, related.works.length]).toEqual([0, 0]);
  });

  test("leads another decree to the issued text, layout aside", () => {
    expect(relations.targets.get("a/f/2020/1/")!.get(1)).toMatchObject({
      path: "a/f/2019/1/",
      anchor: "x1",
    });
  });

  test("that fits two held texts names neither", () => {
    const twice = [
      old,
      holding("a/f/2014/1", { title: "甲市关于安全的意见" }),
      holding("b/f/2020/1", {}, cites(1, { title: "甲市关于安全的意见" })),
    ];
    expect(relate(twice).citedBy.size).toBe(0);
  });
});

test("works that are not held are one entry by number or title, and keep their address", () => {
  const citing = [
    cites(1, { title: "道路条例", number: "丙令第1号" }),
    cites(2, { title: "道路条例" }),
    cites(3, { title: "安全生产法" }),
  ];
  const [road, law] = relate([holding("a/f/2019/1", {}, ...citing)]).works;
  expect(road).toMatchObject({ title: "道路条例", number: "丙令第1号", citing: [{}, {}] });
  expect(law!.slug).toBe(relate([old, holding("a/f/2019/1", {}, citing[2]!)]).works[0]!.slug);
});

describe("a second city in the archive", () => {
  const title = "关于做好防火工作的通知";
  const one = holding("a/f/2020/4", { gazette: "a", title, issuer: ["甲山市人民政府"] });
  const two = holding("b/f/2020/4", { gazette: "b", title, issuer: ["乙水市人民政府"] });
  const citing = (gazette: string, words = title) =>
    holding(`${gazette}/f/2020/5`, { gazette }, cites(1, { title: words, relation: "依据" }));
  const targetOf = (from: Holding, ...held: Holding[]) =>
    relate([...held, from])
      .targets.get(from.head.path)!
      .get(1);

  test("means its own notice where both have one of that name", () => {
    expect(targetOf(citing("a"), one, two)).toMatchObject({ path: "a/f/2020/4/" });
    expect(targetOf(citing("b"), one, two)).toMatchObject({ path: "b/f/2020/4/" });
  });

  test("does not mean the other's when it has none, unless the name says whose it is", () => {
    expect(targetOf(citing("b"), one)).toMatchObject({ kind: "work" });
    const full = `甲山市人民政府${title}`;
    const named = { ...one, head: { ...one.head, title: full } };
    expect(targetOf(citing("b", full), named)).toMatchObject({ path: "a/f/2020/4/" });
  });

  test("lends no number to a title that the other cites without", () => {
    const numbered = holding(
      "a/f/2020/6",
      { gazette: "a" },
      cites(1, { title: "方案", number: "甲政发〔2018〕1号" }),
    );
    const plain = holding("b/f/2020/6", { gazette: "b" }, cites(1, { title: "方案" }));
    const [first, second] = relate([numbered, plain]).works;
    expect([first!.number, second!.number]).toEqual(["甲政发〔2018〕1号", null]);
  });
});

test("an order is found with or without the name of the country in front", () => {
  const order = holding("a/l/666", { number: "中华人民共和国国务院令第666号", title: "决定" });
  const citing = holding(
    "a/f/2022/1",
    { title: "乙" },
    cites(1, { number: "国务院令第666号" }),
    cites(2, { number: "国务院令第66号" }),
  );
  const targets = relate([order, citing]).targets.get("a/f/2022/1/")!;
  expect(targets.get(1)).toMatchObject({ kind: "decree", path: "a/l/666/" });
  expect(targets.get(2)).toMatchObject({ kind: "work" });
});
