/** Phrases by the words of the index. */
import { type Field, fieldAt } from "./document.ts";
import type { IndexReader, Places } from "./index-reader.ts";
import { pairKey, singleKey } from "./keys.ts";

/** Beginnings of a phrase in each decree, by its id. */
export type Found = Map<string, number[]>;

/** So many tokens of a phrase are looked for in the index; a longer one is verified in the decree's text. */
export const LONGEST_LOOKUP = 32;

/** Where a phrase begins, in every decree that holds it. */
export async function findPhrase(index: IndexReader, phrase: readonly string[]): Promise<Found> {
  if (phrase.length === 1) return copy(await index.find(singleKey(phrase[0]!)));
  const words = coverOf(phrase.slice(0, LONGEST_LOOKUP));
  const places = await Promise.all(words.map(({ key }) => index.find(key)));
  return intersect(places.map((found, at) => ({ found, offset: words[at]!.offset })));
}

/** Pairs that cover a phrase: every second one, and the last. */
function coverOf(phrase: readonly string[]): { key: string; offset: number }[] {
  const last = phrase.length - 2;
  const offsets = phrase.flatMap((_, at) => (at % 2 === 0 && at < last ? [at] : []));
  return [...offsets, last].map((offset) => ({
    offset,
    key: pairKey(phrase[offset]!, phrase[offset + 1]!),
  }));
}

/** Places that stand at their distance from a common beginning. */
export function intersect(words: { found: Places; offset: number }[]): Found {
  const [rarest, ...others] = [...words].sort((a, b) => a.found.size - b.found.size);
  const met: Found = new Map();
  for (const [id, places] of rarest!.found) {
    const sets = others.map(({ found, offset }) => ({ set: new Set(found.get(id)), offset }));
    const begins = places.flatMap((place) => {
      const begin = place - rarest!.offset;
      return sets.every(({ set, offset }) => set.has(begin + offset)) ? [begin] : [];
    });
    if (begins.length > 0) met.set(id, begins);
  }
  return met;
}

/** Any of several phrases. */
export function union(all: readonly Found[]): Found {
  const met: Found = new Map();
  for (const found of all)
    for (const [id, places] of found) met.set(id, [...(met.get(id) ?? []), ...places]);
  return met;
}

/** Only the places of one field. */
export function inField(found: Found, field: Field): Found {
  const met: Found = new Map();
  for (const [id, places] of found) {
    const within = places.filter((place) => fieldAt(place) === field);
    if (within.length > 0) met.set(id, within);
  }
  return met;
}

const copy = (places: Places): Found => new Map([...places].map(([id, list]) => [id, [...list]]));
