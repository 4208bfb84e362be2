import type { Found } from "./find.ts";

/** What a found document is in its decree: itself, or a short form of another. */
export interface Numbered {
  found: Found;
  /** of the citation it is, or of the one it stands for */
  id: number;
  /** a short form's use: no citation of its own */
  isShort: boolean;
}

/**
 * Numbers the documents of a decree from 1, in order; the use of a short form
 * (《规划》) gets the number of the document that was last given it, or of the
 * first that will be.
 */
export function number(found: readonly Found[]): Numbered[] {
  const given = new Set(found.flatMap(({ short }) => short ?? []));
  const isShort = ({ title, number, short }: Found) =>
    title !== null && number === null && short !== title && given.has(title);
  let last = 0;
  const own = found.map((one) => (isShort(one) ? 0 : ++last));
  const now = new Map<string, number>();
  found.forEach(({ short }, at) => {
    if (short !== undefined && own[at] !== 0 && !now.has(short)) now.set(short, own[at]!);
  });
  return found.map((one, at) => {
    if (own[at] !== 0 && one.short !== undefined) now.set(one.short, own[at]!);
    return own[at] === 0
      ? { found: one, id: now.get(one.title!)!, isShort: true }
      : { found: one, id: own[at]!, isShort: false };
  });
}
