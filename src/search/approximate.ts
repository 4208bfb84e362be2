/** What to show, under its own name, when the words asked for are nowhere: one character may be another. */
import { type Fragment, partTokens, placeOf } from "./document.ts";
import { type Simplify, type Token, tokens } from "./fold.ts";
import type { IndexReader } from "./index-reader.ts";
import { beginsOf } from "./matches.ts";
import { type Found, findPhrase, intersect } from "./phrase.ts";

/** A shorter word with a wrong character says too little, a longer one is a pasted text. */
const [SHORTEST, LONGEST] = [3, 16];
/** So many decrees are compared with the words one by one. */
export const MOST_COMPARED = 30;

/** Whether one token of a phrase may be taken for another. */
export const mayBeNear = (phrase: readonly string[]): boolean =>
  phrase.length >= SHORTEST && phrase.length <= LONGEST;

/** Where a decree holds the phrase with one token changed, in its title and text. */
export function nearPlaces(
  { title, parts }: Fragment,
  phrase: readonly string[],
  simplify?: Simplify,
): number[] {
  const near = (text: readonly Token[]): number[] => beginsOf(text, { phrase, wrong: 1 });
  let before = 0;
  const inText = parts.flatMap((part) => {
    const text = partTokens(part, simplify);
    const begins = near(text).map((at) => placeOf("text", before + at));
    before += text.length;
    return begins;
  });
  return [...near(tokens(title, simplify)).map((at) => placeOf("title", at)), ...inText];
}

/** Decrees that hold the phrase with one token changed. Verified on their text, so that none is guessed. */
export async function approximate(
  index: IndexReader,
  phrase: readonly string[],
  simplify?: Simplify,
): Promise<Found> {
  if (!mayBeNear(phrase)) return new Map();
  const each = await Promise.all(phrase.map((_, wrong) => around(index, phrase, wrong)));
  const candidates = new Set(each.flatMap((found) => [...found.keys()]));
  const newest = [...candidates].sort((a, b) => a - b).slice(0, MOST_COMPARED);
  const fragments = await Promise.all(newest.map((id) => index.fragment(id)));
  const places = fragments.map((fragment) => nearPlaces(fragment, phrase, simplify));
  const met = newest.map((id, at) => [id, places[at]!] as const);
  return new Map(met.filter(([, begins]) => begins.length > 0));
}

/** Decrees that hold what stands before and after the wrong token, at their distance. */
async function around(
  index: IndexReader,
  phrase: readonly string[],
  wrong: number,
): Promise<Found> {
  const sides = [
    { words: phrase.slice(0, wrong), offset: 0 },
    { words: phrase.slice(wrong + 1), offset: wrong + 1 },
  ].filter(({ words }) => words.length > 0);
  const found = await Promise.all(sides.map(({ words }) => findPhrase(index, words)));
  const placed = found.map((places, at) => ({ found: places, offset: sides[at]!.offset }));
  // The place of a Han character by itself is not kept: then only the decree is known.
  if (sides.every(({ words }) => words.length > 1)) return intersect(placed);
  const [one, other] = placed;
  return new Map([...one!.found].filter(([id]) => !other || other.found.has(id)));
}
