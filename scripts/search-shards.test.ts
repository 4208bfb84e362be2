import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RegisterData } from "../src/search/register.ts";
import { nodeEngine } from "../src/search/testing/node-engine.ts";
import { readArchive } from "./archive.ts";
import { writeArchive } from "./bench/archive.ts";
import { questions } from "./bench/search/queries.ts";
import { readTexts } from "./bench/search/texts.ts";
import { main as importRaw } from "./import.ts";
import { buildSearch } from "./search.ts";
import { piecesFolder } from "./search-plan.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-shards-"));
const content = join(temp, "content");
const [whole, cut] = [join(temp, "whole"), join(temp, "cut")];

async function write(issues: number): Promise<void> {
  writeArchive(content, issues, { decrees: 2, bytes: 1500 });
  await importRaw(["--content", content], { log: () => {}, error: () => {} });
}

/** Three years of 24, 24 and 8 decrees; a shard holds ten, so that years are cut as well. */
beforeAll(async () => {
  await write(28);
  const archive = await readArchive(content, null);
  await buildSearch({ archive, out: whole, cache: null });
  await buildSearch({ archive, out: cut, cache: null, limit: { decrees: 10, bytes: 1e6 } });
}, 300_000);
afterAll(() => rmSync(temp, { recursive: true }));

const shardsIn = (out: string): string[] =>
  (JSON.parse(readFileSync(join(out, "pagefind", "register.json"), "utf8")) as RegisterData).shards;

/** Gives what a search over an index answers, sections and facets included. */
async function asker(out: string) {
  const engine = await nodeEngine(out);
  return async (typed: string) => {
    const answer = await engine.search({ typed, chosen: {}, sort: "relevance" });
    const opened = await Promise.all(answer.hits.map((hit) => engine.open(hit, answer)));
    return {
      mode: answer.mode,
      places: answer.hits.map(({ places, titles, named }) => [places, titles, named]),
      facets: answer.facets,
      found: opened.map(({ fragment, sections }) => [fragment.path, sections]),
    };
  };
}

it("gives the same answers from many shards as from one, and all that brute force finds", async () => {
  expect(shardsIn(whole)).toHaveLength(1);
  expect(shardsIn(cut)).toHaveLength(7);
  const [one, many] = [await asker(whole), await asker(cut)];
  const asked = questions(await readTexts(content), 60);
  for (const { query, truth } of asked) {
    const answer = await many(`"${query}"`);
    expect(answer, query).toEqual(await one(`"${query}"`));
    expect(new Set(answer.found.map(([path]) => path)), query).toEqual(new Set(truth));
  }
  for (const query of ["标题:管理办法 -养老", "澜政发2002 3号", "群众投诉处埋", "没有这样的话"])
    expect(await many(query), query).toEqual(await one(query));
});

it("indexes anew only the year of one issue more, and takes away what is no longer of use", async () => {
  const cache = join(temp, "cache", "archive.jsonl");
  const pieces = piecesFolder(cache);
  async function build(): Promise<Map<string, number>> {
    const archive = await readArchive(content, cache);
    await buildSearch({ archive, out: join(temp, "kept"), cache });
    rmSync(join(temp, "kept"), { recursive: true });
    return new Map(readdirSync(pieces).map((name) => [name, statSync(join(pieces, name)).ino]));
  }
  const before = await build();
  expect(before.size).toBe(3);
  await write(29);
  const after = await build();
  expect(after.size).toBe(3);
  expect([...after].filter(([name, ino]) => before.get(name) === ino)).toHaveLength(2);
}, 120_000);
