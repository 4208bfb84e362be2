/** The table that makes a traditional character its simplified one: made at build time, read in the browser. */
import type { Simplify } from "./fold.ts";

/** First and last characters of the blocks that hold traditional forms: 扩展A, 基本区. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/** The table as one string of pairs, traditional before simplified, from a converter of texts. */
export function traditionalTable(convert: (text: string) => string): string {
  const simplified = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const char = String.fromCharCode(code);
    const made = convert(char);
    if (made !== char && [...made].length === 1) simplified.set(char, made);
  }
  return [...simplified].map(([char, to]) => char + (simplified.get(to) ?? to)).join("");
}

/** As much of the table as some characters need. */
export const traditionalOf = (chars: Iterable<string>, simplify: Simplify): string =>
  [...chars]
    .filter((char) => simplify(char) !== char)
    .sort()
    .map((char) => char + simplify(char))
    .join("");

/** Reads such a table. */
export function simplifier(table: string): Simplify {
  const chars = [...table];
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) simplified.set(chars[at]!, chars[at + 1]!);
  return (char) => simplified.get(char) ?? char;
}
