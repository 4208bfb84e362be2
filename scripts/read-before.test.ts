import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ReadBefore } from "./read-before.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-read-"));
afterAll(() => rmSync(temp, { recursive: true }));
const cache = join(temp, "archive.jsonl");
const file = join(temp, "yaml.jsonl");

const LOCK = "path: lanshan/2020/3/\ndecrees:\n  - { n: 1, at: [a, 二] }\n";
const DATA = { path: "lanshan/2020/3/", decrees: [{ n: 1, at: ["a", "二"] }] };

test("a text is taken from what was kept, and only that very text", async () => {
  const first = await ReadBefore.of(cache);
  expect(first.parse(LOCK)).toEqual(DATA);
  await first.keep(cache);
  const [kept] = readFileSync(file, "utf8").split("\n");
  // What is kept is told from what is parsed by changing it.
  writeFileSync(file, `${kept!.replace("二", "kept")}\n`);
  const second = await ReadBefore.of(cache);
  expect(second.parse(LOCK)).toEqual({ ...DATA, decrees: [{ n: 1, at: ["a", "kept"] }] });
  expect(second.parse(LOCK.replace("n: 1", "n: 2"))).toMatchObject({ decrees: [{ n: 2 }] });
});

test("what is no longer asked for is not kept", async () => {
  const before = await ReadBefore.of(cache);
  before.parse("a: 1\n");
  await before.keep(cache);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(2);
});

test("without a cache everything is parsed", async () => {
  expect((await ReadBefore.of(null)).parse(LOCK)).toEqual(DATA);
});
