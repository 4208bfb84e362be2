import fc from "fast-check";
import { expect, it } from "vitest";
import { type Listed, listOf, writeWord } from "./words.ts";

const rising = (max: number) =>
  fc
    .uniqueArray(fc.nat(max), { minLength: 1, maxLength: 30 })
    .map((all) => all.sort((a, b) => a - b));
const list = rising(100_000).chain((decrees) =>
  fc.tuple(
    ...decrees.map((decree) => rising(2_000_000).map((places) => [decree, places] as const)),
  ),
);
const word = fc.string({
  unit: fc.constantFrom("0", "9", "a", "w", "z"),
  minLength: 1,
  maxLength: 200,
});

it("gives back the list of each word, and nothing for a word that is not there", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, list), { selector: ([one]) => one }), (words) => {
      const bytes: number[] = [];
      for (const [one, listed] of words) writeWord(bytes, one, listed as unknown as Listed);
      const file = Uint8Array.from(bytes);
      for (const [one, listed] of words) expect(listOf(file, one)).toEqual(listed);
      expect(listOf(file, "b")).toEqual([]);
    }),
  );
});

it("writes small numbers in one byte", () => {
  const bytes: number[] = [];
  writeWord(bytes, "ab", [
    [1, [5, 132]],
    [129, [300]],
  ]);
  expect(bytes).toEqual([2, 97, 98, 9, 1, 2, 5, 127, 128, 1, 1, 172, 2]);
});
