import fc from "fast-check";
import { expect, it } from "vitest";
import { tokens } from "./fold.ts";
import { pairKeys, singleKeys } from "./keys.ts";

const keysOf = (text: string) => [...pairKeys(tokens(text)), ...singleKeys(tokens(text))];
const texts = fc.string({ unit: fc.constantFrom(..."忻政发2019号azyw.〇𠮷é、 αВ") });

it("writes words in ASCII letters and digits, as every segmenter leaves them", () => {
  expect(keysOf("忻政2.5〇𠮷α").every((key) => /^[0-9a-z]+$/.test(key))).toBe(true);
});

it("no word begins with another one, and different tokens make different words", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const keys = [...new Set([...keysOf(one), ...keysOf(other)])];
      for (const a of keys) for (const b of keys) if (a !== b) expect(a.startsWith(b)).toBe(false);
    }),
  );
});

it("makes as many words as tokens, one for each place", () => {
  fc.assert(fc.property(texts, (text) => pairKeys(tokens(text)).length === tokens(text).length));
});
