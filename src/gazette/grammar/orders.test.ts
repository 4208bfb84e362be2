import { expect, test } from "vitest";
import { isOrderHead } from "./orders.ts";

test.each(["澜山市人民政府令", "澜 山 市 令", "某市公安局通告"])(
  "the head of an order: %s",
  (line) => {
    expect(isOrderHead(line)).toBe(true);
  },
);

test.each(["管理的通告", "关于禁止燃放的通告"])("the end of a title: %s", (line) => {
  expect(isOrderHead(line)).toBe(false);
});
