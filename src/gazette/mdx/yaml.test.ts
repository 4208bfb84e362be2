import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toYaml } from "./frontmatter.ts";
import { fromYaml } from "./yaml.ts";

const tricky = [
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
