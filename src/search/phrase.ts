/** Phrases by the words of the index. */
import { type Field, fieldAt } from "./document.ts";
import type { IndexReader, Places } from "./index-reader.ts";
import { pairKey, singleKey } from "./keys.ts";

/** Beginnings of a phrase in each decree, by its id; in rising order. */
export type Found = Places;

/** So many tokens of a phrase are looked for in the index; a longer one is verified in the decree's text. */
export const LONGEST_LOOKUP = 32;

/** Where a phrase begins, in every decree that holds it. */
export async function findPhrase(index: IndexReader, phrase: readonly string[]): Promise<Found> {
  if (phrase.length === 1) return index.find(singleKey(phrase[0]!));
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
export function intersect(words: readonly { found: Places; offset: number }[]): Found {
  const [rarest, ...others] = [...words].sort((a, b) => a.found.size - b.found.size);
  if (others.length === 0 && rarest!.offset === 0) return rarest!.found;
  const met = new Map<number, readonly number[]>();
  for (const [id, places] of rarest!.found) {
    const near = others.map(({ found, offset }) => ({ list: found.get(id) ?? [], offset }));
    const begins = places
      .map((place) => place - rarest!.offset)
      .filter((begin) => near.every(({ list, offset }) => has(list, begin + offset)));
    if (begins.length > 0) met.set(id, begins);
  }
  return met;
}

/** Whether a list in rising order holds a place. */
function has(list: readonly number[], place: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return list[low] === place;
}

/** Any of several phrases. */
export function union(all: readonly Found[]): Found {
  if (all.length === 1) return all[0]!;
  const met = new Map<number, readonly number[]>();
  for (const found of all)
    for (const [id, places] of found) met.set(id, [...(met.get(id) ?? []), ...places]);
  return met;
}

/** Only the places of one field. */
export function inField(found: Found, field: Field): Found {
  const met = new Map<number, readonly number[]>();
  for (const [id, places] of found) {
    const within = places.filter((place) => fieldAt(place) === field);
    if (within.length > 0) met.set(id, within);
  }
  return met;
}
