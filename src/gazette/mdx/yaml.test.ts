import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { byLibrary, toYaml } from "./to-yaml.ts";
import { fromYaml } from "./yaml.ts";

const tricky = [
  "2019年底前",
  "42a07f251de7",
  "42e07e251e97",
  "4207251e97",
  "1_000",
  "0b1",
  "0o17",
  "0x1F",
  "1e3",
  ".5",
  "1.",
  "+1",
  "-0",
  "yes",
  "No",
  "~",
  "null",
].concat([
  "2019-07-15",
  "<<",
  "=",
  "12:30",
  "",
  " 首尾 ",
  "# 注",
  "- 项",
  "一: 二",
  "a\nb\n",
  "\ttab",
  "true",
]);

const record = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.stringMatching(/^[a-z]+$/), value, { noNullPrototype: true });

test("what is written is read back, words that look like numbers or dates too", () => {
  expect(fromYaml(toYaml({ tricky }))).toEqual({ tricky });
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(...tricky),
  );
  const data = fc.dictionary(
    fc.stringMatching(/^[a-z]+$/),
    fc.oneof(value, fc.array(value), fc.array(record(value))),
  );
  fc.assert(
    fc.property(data, (one) => {
      expect(fromYaml(toYaml(one))).toEqual(one);
    }),
  );
});

test("what is written here is what the library writes, letter for letter", () => {
  const signs = [..."市(),:;%+-./ 、（》“1.5aN#&\"'\n"];
  const words = fc.array(fc.constantFrom(...signs, ...tricky), { maxLength: 6 });
  const { data } = fc.letrec((tie) => ({
    word: fc.oneof(
      words.map((list) => list.join("")),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    ),
    value: fc.oneof(
      { maxDepth: 4 },
      tie("word"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "title", "null", "1", "b c"), tie("value")),
    ),
    data: fc.dictionary(fc.constantFrom("a", "b", "年"), tie("value")),
  }));
  fc.assert(
    fc.property(data, (one) => {
      expect(toYaml(one as object)).toBe(byLibrary(one as object));
    }),
    { numRuns: 2000 },
  );
});

test("plain words and numbers are what the core schema says", () => {
  const plain = [
    ...tricky.filter((words) => /^[\w.+~-]+$/.test(words)),
    "-12",
    "0.50",
    "1E-2",
    "False",
  ];
  const text = `${plain.map((words) => `- ${words}`).join("\n")}\n`;
  expect(fromYaml(text)).toEqual(parse(text));
});
