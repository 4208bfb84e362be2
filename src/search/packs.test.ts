import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packOf, packsOf, readStarts, writeStarts } from "./packs.ts";

const files = (count: number, size: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `0a1b2c3d4e/fragment/${n}.bin`,
    content: "A".repeat(size + (n % 7) * 100),
  }));

test("packs have 64 to 128 KB, whatever the number of files; the last one may have less", () => {
  for (const [count, size] of [
    [3000, 12_000],
    [120, 55_000],
    [20_000, 500],
  ] as const) {
    const sizes = [...packsOf(files(count, size)).scripts.values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128 * 1024);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(64 * 1024);
  }
});

const shard = fc.constantFrom("0a1b2c3d4e", "f0e1d2c3b4");
const words = fc.string({ unit: fc.constantFrom("0", "9", "a", "w", "z"), maxLength: 4 });
const name = fc.oneof(
  fc.constantFrom("register.json", "0a1b2c3d4e.starts"),
  fc.tuple(shard, words).map(([folder, from]) => `${folder}/words/w${from}.bin`),
  fc.tuple(shard, fc.nat(99_999)).map(([folder, n]) => `${folder}/fragment/${n}.bin`),
);

test("every file is found in the pack that its name leads to, by what the page carries", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 60 }), (names) => {
      const packed = names.map((one, n) => ({ name: one, content: String(n).repeat(20_000) }));
      const { starts, scripts } = packsOf(packed);
      const known = readStarts(writeStarts(starts));
      for (const { name, content } of packed) {
        const context: { gazettePacked?: Record<string, string> } = {};
        runInNewContext(scripts.get(packOf(name, known))!, context);
        expect(context.gazettePacked![name] === content, name).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("what is read together lies together: the start, a word in all shards, decrees of one time", () => {
  const shards = ["0a1b2c3d4e", "f0e1d2c3b4", "77aa"];
  const all = shards.flatMap((folder) => [
    `${folder}.starts`,
    ...Array.from({ length: 300 }, (_, n) => `${folder}/words/w${1000 + n}.bin`),
    ...Array.from({ length: 300 }, (_, n) => `${folder}/fragment/${n}.bin`),
  ]);
  const { starts } = packsOf(all.map((one) => ({ name: one, content: "A".repeat(7000) })));
  const packs = (names: string[]) => new Set(names.map((one) => packOf(one, starts))).size;
  expect(packs(shards.map((folder) => `${folder}.starts`))).toBe(1);
  for (const n of [0, 99, 299]) {
    expect(packs(shards.map((folder) => `${folder}/words/w${1000 + n}.bin`))).toBeLessThan(3);
    const ten = Array.from({ length: 10 }, (_, at) => `77aa/fragment/${n + at}.bin`);
    expect(packs(ten)).toBeLessThan(4);
  }
});

test("an empty archive has one empty pack", () => {
  const { starts, scripts } = packsOf([]);
  expect([starts, scripts.size]).toEqual([[""], 1]);
});
