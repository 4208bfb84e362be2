/** A query in the language of the search server. */
import type { Part } from "../query.ts";
import { EVERY, phraseOf } from "./words.ts";

/** The server counts the tokens of a phrase in one byte. A longer phrase is compared with the text. */
export const LONGEST_PHRASE = 200;

/** Any of a part's phrases, in its field. */
export function partMatch({ phrases, field }: Pick<Part, "phrases" | "field">): string {
  const any = phrases.map((phrase) => phraseOf(phrase.slice(0, LONGEST_PHRASE))).join(" | ");
  return field === "any" ? `(${any})` : `(@${field} ${any})`;
}

/** All of `wanted` and none of `refused`; null when nothing is wanted. */
export function allOf(wanted: readonly string[], refused: readonly string[]): string | null {
  if (wanted.length === 0 && refused.length === 0) return null;
  const first = wanted.length > 0 ? wanted : [`(@every ${EVERY})`];
  return [...first, ...refused.map((one) => `-${one}`)].join(" ");
}

/** Finds what `match` finds, and counts the places of `counted` alone: a refusal's are not counted. */
export const counting = (counted: string, match: string): string =>
  `${counted} -((@every ${EVERY}) -(${match}))`;

/** The phrase with one Han character dropped or changed, anywhere in it. */
export function nearMatch(phrase: readonly string[]): string {
  const last = phrase.length - 1;
  const changed = phrase.flatMap((token, at) => {
    if (!/^\p{Script=Han}$/u.test(token)) return [];
    if (at === 0) return [phraseOf(phrase.slice(1))];
    if (at === last) return [phraseOf(phrase.slice(0, last))];
    return [phraseOf(phrase.with(at, "*"))];
  });
  return changed.join(" | ");
}
