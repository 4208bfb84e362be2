import { encode } from "cborg";
import { expect, it } from "vitest";
import { arrayHead, endAt, headAt, textAt } from "./cbor.ts";

const VALUES = [
  ...[0, 23, 24, 255, 256, 65_536, -1, -300, 1.5, true, null],
  ...["", "管理", "x".repeat(24), "x".repeat(300), Uint8Array.of(1, 2, 3)],
  ...[[], [1, [2, ["三"]], "四"], { a: [1, 2], b: "乙" }, Array.from({ length: 300 }, (_, n) => n)],
];

it("finds where each kind of item ends, whatever stands after it", () => {
  for (const value of VALUES) {
    const bytes = encode(value);
    expect(endAt(Buffer.concat([bytes, encode("之后")]), 0), JSON.stringify(value)).toBe(
      bytes.length,
    );
  }
});

it("reads a text, a count and a number at their place", () => {
  const bytes = encode(["责任", 70_000]);
  expect(headAt(bytes, 0)).toEqual({ major: 4, value: 2, next: 1 });
  expect(textAt(bytes, 1)).toBe("责任");
  expect(headAt(bytes, endAt(bytes, 1)).value).toBe(70_000);
  expect(() => textAt(bytes, endAt(bytes, 1))).toThrow("不是文字");
});

it("writes the head of an array of any length", () => {
  for (const count of [0, 1, 23, 24, 300, 70_000])
    expect(headAt(arrayHead(count), 0)).toMatchObject({ major: 4, value: count });
});

it("refuses what has no length or is cut off", () => {
  expect(() => endAt(Uint8Array.of(0x9f, 1, 0xff), 0)).toThrow("没有写明长度");
  expect(() => endAt(encode("四个字的").subarray(0, 5), 0)).toThrow("缺了内容");
});
