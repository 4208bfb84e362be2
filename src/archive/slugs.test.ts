import { expect, test } from "vitest";
import { slugOf } from "./slugs.ts";

test("a slug can be read aloud and stays the same", () => {
  expect(slugOf("市公安局")).toMatch(/^sgaj-[0-9a-f]{6}$/);
  expect(slugOf("市公安局")).toBe(slugOf("市公安局"));
});

test("names with the same initials stay apart", () => {
  expect(slugOf("市教育局")).not.toBe(slugOf("市经研局"));
});

test.each(["《〈条例〉实施办法》", "GB 17761—2018", "😀", "../../etc", ""])(
  "%j becomes one safe segment",
  (name) => {
    expect(slugOf(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,30}$/);
  },
);
