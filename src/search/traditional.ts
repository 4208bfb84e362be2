/** The table that makes a traditional character its simplified one: made at build time, read in the browser. */
import type { Simplify } from "./fold.ts";

/** First and last characters of the blocks that hold traditional forms: 扩展A, 基本区. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/**
 * The table as one string of pairs, traditional before simplified.
 * @param converters one for each regional standard; the first that changes a character decides
 */
export function traditionalTable(converters: readonly ((text: string) => string)[]): string {
  const simplified = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const char = String.fromCharCode(code);
    const made = converters.map((convert) => convert(char)).find((to) => to !== char);
    if (made && [...made].length === 1) simplified.set(char, made);
  }
  const last = (char: string): string =>
    simplified.get(simplified.get(char)!) ?? simplified.get(char)!;
  return [...simplified.keys()].map((char) => char + last(char)).join("");
}

/** Reads such a table. */
export function simplifier(table: string): Simplify {
  const chars = [...table];
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) simplified.set(chars[at]!, chars[at + 1]!);
  return (char) => simplified.get(char) ?? char;
}
