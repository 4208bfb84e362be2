import { Converter } from "opencc-js/t2cn";
import { expect, it } from "vitest";
import { simplifier, traditionalTable } from "./traditional.ts";

const table = traditionalTable(Converter({ from: "t", to: "cn" }));
const simplify = simplifier(table);
const words = (text: string) => Array.from(text, simplify).join("");

it.each([
  ["應急救援", "应急救援"],
  ["環境保護", "环境保护"],
  ["雜糧", "杂粮"],
  ["靜樂縣", "静乐县"],
  ["忻政發", "忻政发"],
  ["什么显著", "什么显著"],
  ["简体字不变", "简体字不变"],
])("%s is %s", (traditional, simplified) => {
  expect(words(traditional)).toBe(simplified);
});

it("changes nothing the second time", () => {
  const once = words(table);
  expect(words(once)).toBe(once);
});
