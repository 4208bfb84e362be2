import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { body, decree } from "../src/gazette/mdx/sample.ts";
import { writeDecree } from "../src/gazette/mdx/write.ts";
import type { Engine } from "../src/search/engine.ts";
import { nodeEngine } from "../src/search/testing/node-engine.ts";
import { readArchive } from "./archive.ts";
import { buildSearch } from "./search.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-search-"));
let engine: Engine;

/** The sample decree, and one that is not open. */
beforeAll(async () => {
  const folder = join(temp, "content", "decrees", "xinzhou", "2019-02");
  mkdirSync(folder, { recursive: true });
  const shut = {
    ...decree,
    number: "忻政发〔2019〕10号",
    path: "xinzhou/xzf/2019/10/",
    publicity: "不予公开" as const,
  };
  writeFileSync(join(folder, "xzf-2019-9.mdx"), writeDecree(decree, body));
  writeFileSync(join(folder, "xzf-2019-10.mdx"), writeDecree(shut, body));
  await buildSearch({
    archive: await readArchive(join(temp, "content"), null),
    out: temp,
    cache: null,
  });
  engine = await nodeEngine(temp);
}, 60_000);
afterAll(() => rmSync(temp, { recursive: true }));

/** `mode: decrees`, then the sections that hold the words. */
async function ask(typed: string): Promise<string[]> {
  const answer = await engine.search({ typed, chosen: {}, sort: "relevance" });
  const opened = await Promise.all(answer.hits.map((hit) => engine.open(hit, answer)));
  const sections = opened.flatMap((one) =>
    one.sections.map(({ anchor, label }) => `${anchor} ${label}`),
  );
  return [`${answer.mode} ${answer.hits.length}`, ...sections];
}

describe("a search over the index of one open decree", () => {
  it.each([
    ["构建体系", ["exact 1", "s1-1 一、（一）构建体系"]],
    ["系面", ["exact 1", "s1-1 一、（一）构建体系"]],
    ["監測", ["exact 1", "s2 二、监测"]],
    ["域为主", ["exact 1", "s1 一、指导思想"]],
    ["城为主", ["approximate 1", "s1 一、指导思想"]],
    ["PM2.5", ["exact 1", "s2 二、监测"]],
    ["25", ["exact 0"]],
    ["王月娥", ["exact 1", "x1-u1 联席会议制度 成员单位"]],
    ["终身职业技能", ["exact 1"]],
    ["標題:培訓制度", ["exact 1"]],
    ["标题:构建体系", ["exact 0"]],
    ["2019-7-11", ["exact 1", " "]],
    ["忻政发2019 9", ["number 1"]],
    ["忻州市政府2019年第9号", ["number 1"]],
    ["晋政发[2019]11号", ["number 1", " "]],
    ["体系 -面向", ["exact 0"]],
    ["，。《》", ["exact 0"]],
    ["<img src=x onerror=alert(1)>", ["exact 0"]],
    ["(.*)+$[", ["exact 0"]],
    ["\ud800\u202e", ["exact 0"]],
  ])("%j", async (typed, expected) => {
    expect(await ask(typed)).toEqual(expected);
  });

  it("answers ten thousand characters calmly", async () => {
    expect(await ask("终身职业技能培训".repeat(1250))).toEqual(["exact 0"]);
    expect(await ask("q ".repeat(5000))).toEqual(["exact 0"]);
  });

  it("finds nothing of a decree that is not open", async () => {
    expect(await ask("忻政发〔2019〕10号")).toEqual(["exact 0"]);
  });

  it("counts facets and follows them", async () => {
    const asked = { typed: "体系", sort: "relevance" } as const;
    const answer = await engine.search({ ...asked, chosen: {} });
    expect(answer.facets.find(({ key }) => key === "year")?.values).toEqual([
      { value: "2019", count: 1, chosen: false },
    ]);
    const other = await engine.search({ ...asked, chosen: { year: ["2018"] } });
    expect(other.hits).toEqual([]);
  });
});

it("an archive without decrees has an index that finds nothing", async () => {
  const out = join(temp, "empty");
  await buildSearch({ archive: await readArchive(join(temp, "none"), null), out, cache: null });
  const nothing = await nodeEngine(out);
  const answer = await nothing.search({ typed: "培训", chosen: {}, sort: "date" });
  expect([answer.hits, answer.held]).toEqual([[], 0]);
});
