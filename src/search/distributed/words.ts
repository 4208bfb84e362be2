/**
 * The words of a search server (Manticore Search, Sphinx): tokens with blanks between them, so that
 * its own tokenizer has nothing left to decide and a phrase finds every string. Both sides, records
 * and queries, are written here.
 */
import type { Token } from "../fold.ts";

/** The tokenizer's letters: digits, the decimal point and everything above ASCII it can hold. */
export const CHARSET = "0..9, a..z, U+2E, U+80..U+1FFFF";

/** Stands between two parts of a field: no token is a point alone, so no phrase runs on past it. */
const END = " . ";

/** A word that every record holds and no token is: a query may not consist of a refusal alone. */
export const EVERY = "u0";

/** A token as the server's word: itself; `u134071` for a character beyond what its tokenizer holds. */
export const wordOf = (token: string): string =>
  Array.from(token, (char) => {
    const point = char.codePointAt(0)!;
    return point > 0x1ffff ? `u${point}` : char;
  }).join("");

/** Texts of a field, each a list of tokens, as what is indexed. */
export const fieldText = (texts: readonly Token[][]): string =>
  texts.map((text) => text.map((token) => wordOf(token.text)).join(" ")).join(END);

/** Tokens as a phrase of the query language; `null` stands for any one token. */
export const phraseOf = (tokens: readonly (string | null)[]): string =>
  `"${tokens.map((token) => (token === null ? "*" : wordOf(token))).join(" ")}"`;
