import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { errata } from "./errata.ts";

const raw = "content/raw/xinzhou/2019-02";
const lines = readFileSync(`${raw}.md`, "utf8").split("\n");
const given = errata.parse(parse(readFileSync(`${raw}.errata.yaml`, "utf8")));
const textOf = (line: number) => lines[line - 1] ?? "";

test.each([...given.corrections, ...given.doubts])(
  "line $line: $read stands there exactly once",
  ({ line, read }) => {
    expect(textOf(line).split(read)).toHaveLength(2);
  },
);

test("a line order names every line of its range that holds text, once", () => {
  for (const {
    lines: [first, last],
    order,
  } of given.orders) {
    const named = order.flatMap((one) =>
      typeof one === "object" && "break" in one ? one.break : one,
    );
    const holding = lines.flatMap((text, index) =>
      text.trim() && index + 1 >= first && index + 1 <= last ? [index + 1] : [],
    );
    expect([...named].sort((a, b) => a - b)).toEqual(holding);
  }
});

test("levels, joins and tables name lines that hold text", () => {
  for (const { line } of [...given.levels, ...given.joins, ...given.tables]) {
    expect(textOf(line).trim()).not.toBe("");
  }
});

test("a misspelt key is an error", () => {
  expect(() => errata.parse({ correction: [] })).toThrow();
  expect(() => errata.parse({ doubts: [{ line: 1, read: "x" }] })).toThrow();
});
