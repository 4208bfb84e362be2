import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { anyUnits, damages, picks, soup } from "./testing/arbitraries.ts";
import { fold } from "./testing/fold.ts";
import { type Found, find } from "./testing/found.ts";
import * as mutate from "./testing/mutate.ts";
import { readTraps } from "./testing/reading.ts";
import { unsound } from "./testing/sound.ts";

/**
 * Runs of the property tests, 10,000 in all, and where they begin: the same
 * here for everybody; `RUNS=1000000 SEED=7` for a long attack by hand.
 */
const total = Number(process.env.RUNS ?? 10_000);
const seed = Number(process.env.SEED ?? 20_190_820);
const runs = (share: number) => ({ numRuns: Math.ceil(total * share), seed });

vi.setConfig({ testTimeout: total * 60 });

const fixture = (path: string) =>
  readFileSync(new URL(`fixtures/${path}`, import.meta.url), "utf8");
const issues = ["a", "b", "c"].map((name) => fixture(`invented-${name}/input.md`));
const documents = readTraps(fixture("traps.yaml")).map(({ raw }) => raw);

function sound(raw: string) {
  expect(unsound(raw)).toEqual([]);
}

describe("any text", () => {
  test("any code units at all are read soundly", () => {
    fc.assert(fc.property(anyUnits, sound), runs(0.3));
  });

  test("a heap of the words of a 公文 is read soundly", () => {
    fc.assert(fc.property(soup, sound), runs(0.6));
  });
});

/** What an editor is told when a text has more or fewer documents than its print. */
const told = ({ tree, messages }: Found) =>
  messages.length > 0 || tree.data.differences.length > 0 || tree.data.doubts.length > 0;

describe("damaged text", () => {
  const damagedDocument = fc
    .constantFrom(...documents)
    .chain((raw) => fc.tuple(fc.constant(raw), damages(raw)));

  test("one character in a hundred never changes the number of documents in silence", () => {
    const clean = new Map(documents.map((raw) => [raw, find(raw).decrees.length]));
    fc.assert(
      fc.property(damagedDocument, ([raw, list]) => {
        const found = find(mutate.damage(raw, list));
        if (found.decrees.length !== clean.get(raw)) expect(told(found)).toBe(true);
      }),
      runs(0.09),
    );
  });
});

/** The metadata, width and layout aside. */
function metadata({ decrees, tree }: Found) {
  const fields = decrees.map(({ fields: { marks: _marks, lines: _lines, ...rest } }) => rest);
  const { facts, entries } = tree.data;
  return fold(JSON.stringify({ facts, entries, fields }));
}

describe("the same text in another dress", () => {
  test.each(issues.map((raw, at) => [["a", "b", "c"][at]!, raw]))(
    "issue %s: metadata do not depend on the width of punctuation",
    (_name, raw) => {
      const clean = metadata(find(raw));
      fc.assert(
        fc.property(picks, (pick) => {
          expect(metadata(find(mutate.flipWidth(raw, pick)))).toBe(clean);
        }),
        runs(0.002),
      );
    },
  );

  test.each([
    ["CRLF", mutate.crlf],
    ["no heading marks", mutate.stripHashes],
    ["half-width digits", mutate.narrow],
  ])("%s change no metadata", (_name, dress) => {
    for (const raw of [...issues, ...documents])
      expect(metadata(find(dress(raw)))).toBe(metadata(find(raw)));
  });
});

describe("torn issues", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 50, maxLength: 500 });
  const torn = fc.oneof(
    picks.map((pick) => (raw: string) => mutate.deleteLines(raw, pick)),
    picks.map((pick) => (raw: string) => mutate.doubleLines(raw, pick)),
    keys.map((order) => (raw: string) => mutate.shuffleLines(raw, order)),
  );

  test("lines lost, doubled or shuffled are read soundly", () => {
    fc.assert(
      fc.property(fc.nat(issues.length - 1), torn, (issue, tear) => {
        sound(tear(issues[issue]!));
      }),
      runs(0.004),
    );
  });
});
