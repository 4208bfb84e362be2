import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { anyUnits, picks, soup } from "./testing/arbitraries.ts";
import * as mutate from "./testing/mutate.ts";
import { bundled, documents, invented, runs, TIMEOUT } from "./testing/properties.ts";
import { unsound } from "./testing/sound.ts";

vi.setConfig({ testTimeout: TIMEOUT });

/** Never throws, loses nothing, reads twice alike, and comes back from its MDX. */
function sound(raw: string) {
  expect(unsound(raw)).toEqual([]);
}

test("any code units at all are read soundly", () => {
  fc.assert(fc.property(anyUnits, sound), runs(0.3));
});

test("a heap of the words of a 公文 is read soundly", () => {
  fc.assert(fc.property(soup, sound), runs(0.62));
});

const document = documents[0]!;
const between = (words: string) => document.replace("\n\n", `\n\n${words}\n\n`);

test.each([
  ["a byte order mark", `\ufeff${document}`],
  ["NUL", document.replaceAll("，", "\0，")],
  ["lone surrogates", document.replaceAll("。", "\ud800。\udc00")],
  ["a surrogate pair parted by a line end", "\ud800\n\udc00"],
  ["what is no character, in a table", "\ufffe\t\0\t\n\uffff\t\x81\t\x7f"],
  ["marks of direction", document.replaceAll("、", "\u202e、\u2066")],
  ["lone carriage returns", document.replaceAll("\n", "\r")],
  ["pathological brackets", between(`${"（《〈【〔".repeat(400)}甲${"）》〉】〕".repeat(400)}`)],
  ["brackets the wrong way round", between("）》〉】〕".repeat(400))],
  ["nested tags that never close", between("<table><tr><td>".repeat(200))],
  [
    "a table of rows that reach too far",
    between('<table><tr><td rowspan="99999">甲</td></tr></table>'),
  ],
  ["numerals only", Array.from({ length: 500 }, (_, n) => `${n}.${n}.${n}`).join("\n\n")],
  ["nothing", ""],
])("%s is read soundly", (_name, raw) => sound(raw));

const keys = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 50, maxLength: 500 });
const torn = fc.oneof(
  picks.map((pick) => (raw: string) => mutate.deleteLines(raw, pick)),
  picks.map((pick) => (raw: string) => mutate.doubleLines(raw, pick)),
  keys.map((order) => (raw: string) => mutate.shuffleLines(raw, order)),
);

test("issues whose lines are lost, doubled or shuffled are read soundly", () => {
  fc.assert(
    fc.property(fc.constantFrom(...invented), torn, (raw, tear) => sound(tear(raw))),
    runs(0.004),
  );
});

test("so is the real issue", () => {
  fc.assert(
    fc.property(torn, (tear) => sound(tear(bundled))),
    runs(0.0004),
  );
});
