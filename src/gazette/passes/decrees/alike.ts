/** How near two titles are, by their keys (`titleKey`). */

/** From here on two titles are the same, a few characters aside. */
export const ALIKE = 0.8;

/** The same title, with or without its issuer, or nearly the same. */
export function sameTitle(one: string, two: string): boolean {
  if (one.length < 4 || two.length < 4) return one !== "" && one === two;
  const [first, second] = [withoutIssuer(one), withoutIssuer(two)];
  return first === second || likeness(first, second) >= ALIKE;
}

/** A title from 关于 on: contents often leave the issuer out. */
export const withoutIssuer = (key: string) => {
  const at = key.indexOf("关于");
  return at > 0 && at < 40 ? key.slice(at) : key;
};

/** Shared pairs of characters: 1 for the same words, 0 for none in common. */
export function likeness(one: string, two: string): number {
  if (Math.abs(one.length - two.length) > 12) return 0;
  const pairs = new Map<string, number>();
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < two.length; at++) {
    const pair = two.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, one.length + two.length - 2);
}
