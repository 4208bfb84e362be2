/** One decree for the index: the words it is found by, and what its results show. */
import type { DecreeBody } from "../gazette/nodes.ts";
import type { Decree } from "../gazette/schema.ts";
import { type Simplify, type Token, tokens } from "./fold.ts";
import { pairKeys, singleKeys } from "./keys.ts";
import { type SearchSection, sectionsOf } from "./sections.ts";

/** What a result shows of a decree; kept once, in the index's own fragment of it. */
export interface Fragment {
  path: string;
  title: string;
  number: string | null;
  issuer: string[];
  date: string | null;
  /** where it was printed */
  year: number;
  issue: number;
  page: number | null;
  parts: SearchSection[][];
}

/** A field of a decree, and its places in the index: words say by their place what field they are of. */
export type Field = "title" | "number" | "issuer" | "text";

/** Where each field's places begin; what a field has beyond its room is not indexed there. */
const BEGIN: Record<Field, number> = { title: 0, number: 800, issuer: 900, text: 1400 };

/** The place of a field's token, counted from 0. */
export const placeOf = (field: Field, token: number): number => BEGIN[field] + token;

/** The field a place belongs to. */
export function fieldAt(place: number): Field {
  if (place < BEGIN.number) return "title";
  if (place < BEGIN.issuer) return "number";
  return place < BEGIN.text ? "issuer" : "text";
}

/** A word that takes a place and is found by nothing. */
const FILLER = "。";

export const fragmentOf = (decree: Decree, body: DecreeBody): Fragment => {
  const { path, title, number, issuer, date, year, issue, page } = decree;
  return { path, title, number, issuer, date, year, issue, page, parts: sectionsOf(body) };
};

/** The tokens of one part, its sections in a row. */
export const partTokens = (part: readonly SearchSection[], simplify?: Simplify): Token[] =>
  part.flatMap(({ runs }) => runs.flatMap(([, text]) => tokens(text, simplify)));

/** The texts of each field of a decree, token by token: what its words were indexed from. */
export function fieldTokens(fragment: Fragment, simplify?: Simplify): Record<Field, Token[][]> {
  const { title, number, issuer, parts } = fragment;
  const all = (texts: readonly string[]): Token[][] => texts.map((text) => tokens(text, simplify));
  return {
    title: all([title]),
    number: all(number ? [number] : []),
    issuer: all(issuer),
    text: parts.map((part) => partTokens(part, simplify)),
  };
}

/** The document that is indexed in place of the decree's page: words alone, never shown. */
export function indexHtml(fragment: Fragment, simplify: Simplify): string {
  const { title, number, issuer, text } = fieldTokens(fragment, simplify);
  const words = [
    ...field(title, BEGIN.number - BEGIN.title),
    ...field(number, BEGIN.issuer - BEGIN.number),
    ...field(issuer, BEGIN.text - BEGIN.issuer),
    ...wordsOf(text),
    // Pagefind cuts the last word where letters and digits meet and indexes its pieces too.
    FILLER,
  ];
  return `<html lang="und"><body data-pagefind-body><p>${words.join(" ")}</p></body></html>`;
}

/** Pairs first, so that their places count tokens; then single tokens. */
const wordsOf = (texts: readonly Token[][]): string[] => [
  ...texts.flatMap(pairKeys),
  ...singleKeys(texts.flat()),
];

function field(texts: readonly Token[][], room: number): string[] {
  const words = wordsOf(texts).slice(0, room);
  return [...words, ...Array<string>(room - words.length).fill(FILLER)];
}
