/** Random queries out of the built text, from a seed: slices that ignore where words begin and end. */
import type { Folded } from "./truth.ts";

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Slices of two to `longest` characters, numbers and Latin words whole, from every part of every decree. */
export function slices(
  pages: readonly Folded[],
  seed: number,
  count: number,
  longest = 12,
): string[] {
  const r = random(seed);
  const texts = pages.flatMap(({ head, parts }) => [...head, ...parts.map(({ text }) => text)]);
  const drawn: string[] = [];
  while (drawn.length < count) {
    const text = texts[Math.floor(r() * texts.length)]!;
    const start = whole(text, Math.floor(r() * text.length));
    const slice = text.slice(start, whole(text, start + 2 + Math.floor(r() * (longest - 1))));
    if (slice.length > 1 && !slice.includes("|") && !/^[.]|[.]$/.test(slice)) drawn.push(slice);
  }
  return drawn;
}

/** The nearest place before `at` that is not inside a number or Latin word. */
function whole(text: string, at: number): number {
  let place = Math.min(at, text.length);
  const inside = (): boolean =>
    /[\d.]{2}/.test(text.slice(place - 1, place + 1)) ||
    /[a-z]{2}/.test(text.slice(place - 1, place + 1));
  while (place > 0 && place < text.length && inside()) place -= 1;
  return place;
}

/** Words of random characters of the text, most of which stand nowhere. */
export function strangers(pages: readonly Folded[], seed: number, count: number): string[] {
  const r = random(seed);
  const chars = [
    ...new Set(pages.flatMap(({ parts }) => parts.flatMap(({ text }) => [...text]))),
  ].filter((char) => /\p{Script=Han}/u.test(char));
  const pick = (): string => chars[Math.floor(r() * chars.length)]!;
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(r() * 5) }, pick).join(""),
  );
}
