import { expect, test } from "vitest";
import { shortTitle } from "./titles.ts";

test.each([
  ["甲市人民政府关于安全的意见", ["甲市人民政府"], "关于安全的意见"],
  ["关于安全的意见", ["甲市人民政府"], "关于安全的意见"],
  ["甲市人民政府", ["甲市人民政府"], "甲市人民政府"],
  ["通告", [], "通告"],
])("%s of %j is listed as %s", (title, issuer, words) => {
  expect(shortTitle({ title, issuer })).toBe(words);
});
