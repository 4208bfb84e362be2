import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packOf, packsOf, readStarts, writeStarts } from "./packs.ts";

const files = (count: number, size: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `fragment/p0_${n.toString(16)}.pf_fragment`,
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

test("every file is found in the pack that its name leads to, by what the page carries", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }), (names) => {
      const packed = names.map((name, n) => ({ name, content: String(n).repeat(20_000) }));
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

test("two names of one hash stay together", () => {
  const twins = ["costarring", "liquid"]; // FNV-1a, 32 bits: both 0x5e4daa9d
  const packed = twins.map((name) => ({ name, content: "A".repeat(100_000) }));
  const { starts, scripts } = packsOf([...packed, ...files(40, 60_000)]);
  const [one, two] = twins.map((name) => packOf(name, starts));
  expect(one).toBe(two);
  for (const name of twins) expect(scripts.get(one!)).toContain(`gazettePacked["${name}"]`);
});

test("an empty archive has one empty pack", () => {
  const { starts, scripts } = packsOf([]);
  expect([starts, scripts.size]).toEqual([[0], 1]);
});
