import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { errata } from "./errata.ts";
import { find } from "./testing/found.ts";
import { judgeTrap } from "./testing/judge.ts";
import { readPartial } from "./testing/reading.ts";
import { f1 } from "./testing/score.ts";

const fixture = (path: string) =>
  readFileSync(new URL(`fixtures/${path}`, import.meta.url), "utf8");
const raw = readFileSync("content/raw/xinzhou/2019-02.md", "utf8");
const corrected = errata.parse(
  parse(readFileSync("content/raw/xinzhou/2019-02.errata.yaml", "utf8")),
);
const held: Record<string, number> = parse(fixture("held.yaml")).bundled;

describe("the bundled issue, as it was read by hand", () => {
  const found = find(raw, "xinzhou/2019-02.md", { errata: corrected });
  const reading = { name: "bundled", raw, ...readPartial(fixture("bundled.yaml")) };
  const scores = Object.entries(judgeTrap(reading, found));
  console.log(
    "bundled",
    scores.map(([aspect, one]) => `${aspect} ${f1(one).toFixed(3)}`).join("  "),
  );
  if (process.env.MISSES) console.log(scores.flatMap(([, { misses }]) => misses).join("\n"));

  test.each(Object.entries(held))("%s at least %d", (aspect, least) => {
    const score = scores.find(([name]) => name === aspect)![1];
    expect(f1(score), score.misses.join("\n")).toBeGreaterThanOrEqual(least);
  });
});
