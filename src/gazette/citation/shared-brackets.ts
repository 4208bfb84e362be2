/** Titles in a row whose numbers stand in one bracket behind the last: 《甲》《乙》（云政发〔2010〕5号、6号）. */
import { references } from "../grammar/citations.ts";
import type { Named } from "./find.ts";
import type { NumberFound } from "./numbers.ts";

/**
 * Gives each title of such a row its number, where there are as many of the ones as of the others;
 * where there are not, no title has one, and each number stands for itself.
 */
export function withSharedBrackets(
  folded: string,
  found: readonly Named[],
  numbers: readonly NumberFound[],
): Named[] {
  const out = [...found];
  for (const [at, last] of found.entries()) {
    const first = rowStart(folded, found, at);
    const inside = first === at ? [] : bracketOf(folded, last, numbers);
    if (inside.length < 2) continue;
    const paired = inside.length === at - first + 1;
    for (let one = first; one <= at; one++)
      out[one] = { ...out[one]!, number: paired ? inside[one - first]!.number : null };
    const end = paired ? inside.at(-1)!.end : titleEnd(folded, last);
    out[at] = { ...out[at]!, end };
  }
  return out;
}

/** The first title of the row that ends here: titles without a number, nothing but 、 or 和 between. */
function rowStart(folded: string, found: readonly Named[], at: number): number {
  let first = at;
  while (first > 0) {
    const before = found[first - 1]!;
    const gap = folded.slice(before.end, found[first]!.start);
    if (before.number !== null || before.short !== undefined || !references.beside.test(gap)) break;
    first--;
  }
  return first;
}

const titleEnd = (folded: string, { start, end }: Named) =>
  start + folded.slice(start, end).lastIndexOf("》") + 1;

/** The numbers of the bracket right behind a title, where it holds nothing else. */
function bracketOf(folded: string, title: Named, numbers: readonly NumberFound[]): NumberFound[] {
  if (title.number === null || title.title === null) return [];
  const open = titleEnd(folded, title);
  const close = folded.indexOf(")", open);
  if (folded[open] !== "(" || close === -1 || close - open > LONGEST) return [];
  const inside = numbers.filter(({ start, end }) => start > open && end <= close);
  const rest = inside.reduceRight(
    (left, { start, end }) => left.slice(0, start - open - 1) + left.slice(end - open - 1),
    folded.slice(open + 1, close),
  );
  return references.beside.test(rest) ? inside : [];
}

/** No such bracket is longer. */
const LONGEST = 200;
