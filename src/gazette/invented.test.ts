import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { find } from "./testing/found.ts";
import { judgeIssue, judgeTrap } from "./testing/judge.ts";
import { readIssue, readTraps } from "./testing/reading.ts";
import { f1 } from "./testing/score.ts";

const fixture = (path: string) =>
  readFileSync(new URL(`fixtures/${path}`, import.meta.url), "utf8");
const held: Record<string, Record<string, number>> & { traps: string[] } = parse(
  fixture("held.yaml"),
);
/** `MISSES=1` prints each difference, held or not. */
const verbose = process.env.MISSES !== undefined;
const tell = (lines: string[]) => verbose && lines.length > 0 && console.log(lines.join("\n"));

const issues = readdirSync(new URL("fixtures", import.meta.url)).filter((name) =>
  name.startsWith("invented-"),
);

describe.each(issues)("%s", (name) => {
  const raw = fixture(`${name}/input.md`);
  const scores = Object.entries(
    judgeIssue(readIssue(fixture(`${name}/expected.yaml`)), find(raw), raw),
  );
  console.log(name, scores.map(([aspect, one]) => `${aspect} ${f1(one).toFixed(3)}`).join("  "));
  tell(scores.flatMap(([, { misses }]) => misses));

  test("reads no worse than it did", () => {
    const worse = scores
      .filter(([aspect, score]) => f1(score) < (held[name]?.[aspect] ?? 0))
      .map(([aspect, score]) => [aspect, f1(score), ...score.misses].join("\n"));
    expect(worse).toEqual([]);
  });
});

describe("traps", () => {
  const traps = ["traps.yaml", "layouts.yaml"].flatMap((name) => readTraps(fixture(name)));
  const judged = traps.map((trap) => {
    const scores = judgeTrap(trap, find(trap.raw, trap.file));
    const misses = Object.values(scores).flatMap((one) => one.misses);
    return { name: trap.name, misses };
  });
  const passed = judged.filter(({ misses }) => misses.length === 0);
  console.log(`traps: ${passed.length} of ${judged.length}`);
  tell(judged.flatMap(({ name, misses }) => misses.map((miss) => `[${name}] ${miss}`)));

  test.each(judged.filter(({ name }) => held.traps.includes(name)))("$name", ({ misses }) => {
    expect(misses).toEqual([]);
  });

  test("every trap that is held exists", () => {
    const names = judged.map(({ name }) => name);
    expect(held.traps.filter((name) => !names.includes(name))).toEqual([]);
  });
});
