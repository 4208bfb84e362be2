/** Numerals as printed and the integers they stand for. */
import { remembering } from "./remember.ts";

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  "○": 0,
  O: 0,
  o: 0,
  О: 0,
  Ο: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };

/** Runs of numerals that are one character each: ① is 1, ⑳ is 20. */
const RUNS: [first: string, count: number][] = [
  ["①", 20],
  ["㉑", 15],
  ["⑴", 20],
  ["⒈", 20],
  ["㈠", 10],
  ["❶", 10],
];

/** The signs of Chinese numerals */
export const CHINESE_SIGNS = "一二三四五六七八九十百千零〇两廿卅";
/** A Chinese numeral inside a pattern: 二十六, 一百零五, 廿一 */
export const CHINESE = `[${CHINESE_SIGNS}]{1,7}`;
/** Digits of a year, spelled out: 二〇一九, 二OO六 */
export const YEAR_DIGITS = "[一二三四五六七八九零〇oO0ОΟ]{4}";

/**
 * The integer of a numeral: `26`, `２６`, `二十六`, `二〇一九`, `一一七`, `㈢`, `⑿`.
 * Null when it is none.
 */
export const toInteger = remembering((token: string): number | null => {
  const text = token.normalize("NFKC").trim();
  const run = ofRun(token.trim());
  if (run !== null) return run;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const chars = [...text];
  if (chars.length === 0 || !chars.every((char) => char in DIGITS || char in UNITS)) return null;
  if (chars.every((char) => char in DIGITS)) return positional(chars);
  return additive(chars);
});

function ofRun(token: string): number | null {
  if (token.length !== 1) return null;
  const code = token.codePointAt(0)!;
  for (const [first, count] of RUNS) {
    const from = first.codePointAt(0)!;
    if (code >= from && code < from + count) return code - from + (first === "㉑" ? 21 : 1);
  }
  return null;
}

/** ① of 1, up to ⑳. */
export const signOf = (number: number) => String.fromCodePoint("①".codePointAt(0)! + number - 1);

const positional = (chars: string[]) => chars.reduce((sum, char) => sum * 10 + DIGITS[char]!, 0);

function additive(chars: string[]): number {
  let total = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS[char]!;
    else {
      total += unit === 20 || unit === 30 ? unit : (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
