/**
 * The words of the index. A word is two neighbouring tokens, so that its list of places stays short
 * however common the characters are, and a phrase of any length is two or more words at their
 * distance. Written in ASCII letters and digits alone, a word is what every segmenter, stemmer and
 * case rule between here and the index leaves as it is. No word begins with another one.
 */
import type { Token } from "./fold.ts";

/** After the last token of a field or part: a phrase does not run on past it. */
const END = "w";
const SINGLE = "x";
const OTHER_HAN = "y";
const RUN = "z";

/** The Han characters whose code is three digits; its first digit is at most `q`. */
const [FIRST, LAST] = [0x3400, 0x9fff];

const base32 = (value: number, length: number): string => value.toString(32).padStart(length, "0");

/** A token in letters and digits: 3 for a common Han character, 5 for another one, a run between two `z`. */
function code(token: string): string {
  const point = token.codePointAt(0)!;
  if (!/^\p{Script=Han}$/u.test(token)) return RUN + escapeRun(token) + RUN;
  return point >= FIRST && point <= LAST ? base32(point - FIRST, 3) : OTHER_HAN + base32(point, 4);
}

const escapeRun = (run: string): string =>
  Array.from(run, (char) =>
    /^[0-9a-x]$/.test(char) ? char : `y${base32(char.codePointAt(0)!, 4)}`,
  ).join("");

/** The word of two neighbouring tokens. */
export const pairKey = (first: string, second: string): string => code(first) + code(second);

/** The word of a token by itself. */
export const singleKey = (token: string): string => SINGLE + code(token);

/** The words of a field or part, one a token, in order. */
export const pairKeys = (found: readonly Token[]): string[] =>
  found.map(({ text }, at) => {
    const next = found[at + 1];
    return next ? pairKey(text, next.text) : code(text) + END;
  });

/** The words of single tokens: every run, each Han character once. */
export function singleKeys(found: readonly Token[]): string[] {
  const seen = new Set<string>();
  return found.flatMap(({ text }) => {
    if (seen.has(text)) return [];
    if (/^\p{Script=Han}$/u.test(text)) seen.add(text);
    return [singleKey(text)];
  });
}
