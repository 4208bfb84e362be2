import fc from "fast-check";
import { expect, it } from "vitest";
import { Bytes, joinedWords, type Posting, type Word, wordsIn, writeWord } from "./postings.ts";
import { type Listed, listOf } from "./words.ts";

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
/** Some words and their lists, in order. */
const file = fc
  .uniqueArray(fc.tuple(word, list), { selector: ([one]) => one })
  .map((words) => words.sort(([a], [b]) => (a < b ? -1 : 1)) as unknown as [string, Listed][]);

/** A list as the build has it: each decree's places, as the steps between them. */
const postings = (listed: Listed): Posting[] =>
  listed.map(([decree, places]) => {
    const bytes = new Bytes();
    bytes.number(places.length);
    for (const [at, place] of places.entries()) bytes.number(place - (places[at - 1] ?? 0));
    return { decree, places: bytes.since(0) };
  });

function written(words: Iterable<Word>): Uint8Array {
  const bytes = new Bytes(1);
  for (const one of words) writeWord(bytes, one);
  return bytes.since(0);
}

const write = (words: readonly [string, Listed][]): Uint8Array =>
  written(words.map(([one, listed]): Word => [one, postings(listed)]));

it("gives back the list of each word, and nothing for a word that is not there", () => {
  fc.assert(
    fc.property(file, (words) => {
      const bytes = write(words);
      for (const [one, listed] of words) expect(listOf(bytes, one)).toEqual(listed);
      expect(listOf(bytes, "b")).toEqual([]);
    }),
  );
});

it("writes small numbers in one byte", () => {
  const bytes = write([
    [
      "ab",
      [
        [1, [5, 132]],
        [129, [300]],
      ],
    ],
  ]);
  expect([...bytes]).toEqual([2, 97, 98, 9, 1, 2, 5, 127, 128, 1, 1, 172, 2]);
});

it("puts files together to the file that holds the decrees of all", () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 4 }), (words, count) => {
      const files = Array.from({ length: count }, (_, at) =>
        words.flatMap(([one, listed]): [string, Listed][] => {
          const own = listed.filter(([decree]) => decree % count === at);
          return own.length > 0 ? [[one, own]] : [];
        }),
      );
      const joined = joinedWords(files.map((one) => wordsIn(write(one))));
      expect(written(joined)).toEqual(write(words));
    }),
  );
});
