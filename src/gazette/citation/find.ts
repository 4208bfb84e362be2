/** The documents a text names. Pure: a string in, findings with indexes out. */
import { references } from "../grammar/citations.ts";
import { fold, unspaced } from "../grammar/fold.ts";
import type { Span } from "../nodes.ts";
import type { CitationMark } from "../schema.ts";
import { groupAt, titlesIn } from "./brackets.ts";
import { type NumberFound, numbersIn, standardIn } from "./numbers.ts";
import { relate } from "./relate.ts";
import { withSharedBrackets } from "./shared-brackets.ts";

/** A document as a text names it: by title, by number, or both. */
export interface Named extends Span {
  title: string | null;
  number: string | null;
  /** where a short form is given to it in the same breath, the short form: 规划 */
  short?: string;
}

export interface Found extends Named {
  relation: CitationMark["relation"];
}

/**
 * Every document a text names, in order, with its relation. A list's item that
 * says nothing itself has the relation of the list's head.
 */
export function citationsIn(text: string, head?: Found["relation"]): Found[] {
  const folded = fold(text);
  if (!/[《号]/.test(folded)) return [];
  return relate(folded, namedIn(text, folded), head);
}

function namedIn(text: string, folded: string): Named[] {
  const numbers = numbersIn(folded);
  const found: Named[] = [];
  let last = 0;
  for (const title of titlesIn(text)) {
    if (title.start < last) continue;
    const one = titled(text, folded, title, numbers, last);
    found.push(one);
    last = one.short === undefined ? one.end : afterAlias(folded, one.end);
  }
  const named = withSharedBrackets(folded, found, numbers);
  const alone = numbers.filter((one) => !covered(named, one));
  const all = [...named, ...alone.map((one) => ({ ...one, title: null }))];
  return all.sort((a, b) => a.start - b.start);
}

/** Whether one of the spans (in order, apart from each other) overlaps another. */
function covered(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstFrom(spans, start)];
  const previous = spans[firstFrom(spans, start) - 1];
  return (
    (next !== undefined && next.start < end) || (previous !== undefined && previous.end > start)
  );
}

/** The index of the first span that begins at or after an index of the text. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A title with what belongs to it: the issuer in front, the number before or behind, a short form. */
function titled(
  text: string,
  folded: string,
  at: Span,
  numbers: NumberFound[],
  last: number,
): Named {
  const title = unspaced(text.slice(at.start + 1, at.end - 1));
  const previous = numbers[firstFrom(numbers, at.start) - 1];
  const joined = previous && previous.start >= last && previous.end <= at.start;
  const before =
    joined && references.file.test(folded.slice(previous.end, at.start)) ? previous : undefined;
  const start = before?.start ?? issuerStart(folded, at.start, last);
  const behind = bracketsBehind(text, folded, at.end, numbers);
  const number = before?.number ?? behind?.number ?? null;
  const end = behind?.number ? behind.end : at.end;
  const short =
    behind?.short ?? (behind?.number ? bracketsBehind(text, folded, end, [])?.short : undefined);
  return { start, end, title, number, ...(short !== undefined && { short }) };
}

/** Where the issuer in front of a title begins; what joins it to the document before (`《甲》|和市教育局《乙》`) is none of it. */
function issuerStart(folded: string, at: number, last: number): number {
  const from = Math.max(last, at - 60);
  const joint =
    last > 0 && from === last ? (references.joint.exec(folded.slice(from, at))?.[0] ?? "") : "";
  const before = folded.slice(from + joint.length, at);
  const issuer = references.issuer.exec(before)?.groups?.issuer ?? "";
  return at - issuer.replace(references.governed, "").length;
}

interface Behind {
  end: number;
  number?: string;
  short?: string;
}

/** What stands in brackets behind a title, or a number without brackets. */
function bracketsBehind(
  text: string,
  folded: string,
  from: number,
  numbers: NumberFound[],
): Behind | undefined {
  let at = from;
  while (folded[at] === " ") at++;
  const next = numbers[firstFrom(numbers, at)];
  if (next?.start === at) return { end: next.end, number: next.number };
  const group = folded[at] === "(" ? groupAt(folded, at) : undefined;
  if (!group) return undefined;
  const inner = folded.slice(group.start + 1, group.end - 1);
  const number = next && next.end < group.end ? next.number : standardIn(inner);
  const short = shortIn(inner, text.slice(group.start + 1, group.end - 1));
  const more = next && !short && references.nextNumber.test(folded.slice(next.end, group.end));
  return { end: more ? next.end : group.end, ...(number && { number }), ...(short && { short }) };
}

/** The short form that brackets give, as they print it. */
function shortIn(folded: string, inner: string): string | undefined {
  const match = references.alias.exec(folded);
  const end = match && match.index + match[0].length;
  return end ? inner.slice(end - match.groups!.short!.length, end).trim() : undefined;
}

/** Behind the brackets in which a short form is given: `(以下简称《规划》)` names nothing new. */
function afterAlias(folded: string, end: number): number {
  let at = end;
  while (folded[at] === " ") at++;
  return (folded[at] === "(" && groupAt(folded, at)?.end) || end;
}
