import { encode } from "cborg";
import { expect, it } from "vitest";
import { CborReader } from "./cbor.ts";

it("reads arrays, texts and numbers of every length, one after the other", () => {
  const numbers = [0, 23, 24, 255, 256, 65_536, 4_000_000_000, -1, -25, -300];
  const texts = ["", "管理", "x".repeat(24), "x".repeat(300)];
  const long = Array.from({ length: 300 }, (_, n) => n);
  const reader = new CborReader(encode([numbers, texts, [], long]));
  expect(reader.array()).toBe(4);
  expect(Array.from({ length: reader.array() }, () => reader.integer())).toEqual(numbers);
  expect(Array.from({ length: reader.array() }, () => reader.text())).toEqual(texts);
  expect(reader.array()).toBe(0);
  expect(Array.from({ length: reader.array() }, () => reader.integer())).toEqual(long);
  reader.end();
});

it("refuses another kind, what has no length, what is cut off and what comes after", () => {
  expect(() => new CborReader(encode("责任")).array()).toThrow("不是有长度的数组");
  expect(() => new CborReader(encode(1.5)).integer()).toThrow("不是有长度的整数");
  expect(() => new CborReader(Uint8Array.of(0x9f, 1, 0xff)).array()).toThrow("不是有长度的数组");
  expect(() => new CborReader(encode("四个字的").subarray(0, 5)).text()).toThrow("缺了内容");
  expect(() => new CborReader(encode(70_000).subarray(0, 3)).integer()).toThrow("缺了内容");
  expect(() => new CborReader(Uint8Array.of()).integer()).toThrow("不是有长度的整数");
  const reader = new CborReader(encode(7));
  expect(() => reader.end()).toThrow("多了内容");
});
