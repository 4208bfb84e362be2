/** The places of a query in one decree's text: which sections, which characters. */
import type { Fragment } from "./document.ts";
import { type Simplify, type Token, tokens } from "./fold.ts";
import type { SearchSection } from "./sections.ts";

/** A stretch of characters, end exclusive. */
export type Span = [start: number, end: number];

/** A phrase to be found, and how many of its Han characters may be others; numbers and Latin never are. */
export interface Wanted {
  phrase: readonly string[];
  wrong: 0 | 1;
}

/** Where a phrase begins among tokens, in order. */
export function beginsOf(found: readonly Token[], { phrase, wrong }: Wanted): number[] {
  const begins: number[] = [];
  const last = found.length - phrase.length;
  for (let at = 0; at <= last; at += 1) if (fits(found, at, phrase, wrong)) begins.push(at);
  return begins;
}

/** Whether a phrase stands at a place, but for so many of its Han characters. */
function fits(found: readonly Token[], at: number, phrase: readonly string[], wrong: 0 | 1) {
  let other = -1;
  for (let n = 0; n < phrase.length; n += 1) {
    if (found[at + n]!.text === phrase[n]) continue;
    if (wrong === 0 || other >= 0) return false;
    other = n;
  }
  return other < 0 || (isHan(found[at + other]!.text) && isHan(phrase[other]!));
}

const isHan = (token: string): boolean => /^\p{Script=Han}$/u.test(token);

/** The characters of a text that match any of the phrases, in order, without overlap. */
export function spansIn(text: string, wanted: readonly Wanted[], simplify?: Simplify): Span[] {
  const found = tokens(text, simplify);
  const spans = wanted.flatMap((one) =>
    beginsOf(found, one).map((at): Span => {
      return [found[at]!.start, found[at + one.phrase.length - 1]!.end];
    }),
  );
  return merged(spans);
}

export function merged(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const out: Span[] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** A section that holds some of what is looked for. */
export interface SectionMatch {
  anchor: string;
  label: string;
  /** where to go: the anchor of the table or roster, else the section's */
  place: string;
  /** how many places, and how many of the phrases' groups they belong to */
  count: number;
  groups: number;
  /** the run of words with the first place */
  text: string;
  spans: Span[];
}

/** The tokens of a part in a row, and where each run of its words begins among them. */
interface Row {
  tokens: Token[];
  runs: { section: SearchSection; run: number; from: number }[];
}

/**
 * The sections of a decree that hold a phrase; one that runs over two belongs to the one it begins
 * in. Each group of phrases is one part of the query.
 */
export function sectionMatches(
  { parts }: Fragment,
  groups: readonly (readonly Wanted[])[],
  simplify?: Simplify,
): SectionMatch[] {
  const matches = new Map<string, SectionMatch>();
  for (const part of parts) {
    const row = rowOf(part, simplify);
    const seen = new Map<string, Set<number>>();
    for (const [group, wanted] of groups.entries())
      for (const one of wanted)
        for (const at of beginsOf(row.tokens, one)) {
          const { anchor } = note(matches, row, at, one.phrase.length);
          seen.set(anchor, (seen.get(anchor) ?? new Set()).add(group));
        }
    for (const [anchor, known] of seen) matches.get(anchor)!.groups = known.size;
  }
  return [...matches.values()].map((match) => ({ ...match, spans: merged(match.spans) }));
}

function rowOf(part: readonly SearchSection[], simplify?: Simplify): Row {
  const row: Row = { tokens: [], runs: [] };
  for (const section of part)
    for (const [run, [, words]] of section.runs.entries()) {
      row.runs.push({ section, run, from: row.tokens.length });
      for (const token of tokens(words, simplify)) row.tokens.push(token);
    }
  return row;
}

/** Adds one place to the section it begins in. */
function note(matches: Map<string, SectionMatch>, row: Row, at: number, length: number) {
  const next = row.runs.findIndex(({ from }) => from > at);
  const here = next < 0 ? row.runs.length - 1 : next - 1;
  const { section, run } = row.runs[here]!;
  const { anchor, label, runs } = section;
  const [place, text] = runs[run]!;
  const none = { count: 0, groups: 0, text, spans: [] };
  const match = matches.get(anchor) ?? { anchor, label, place, ...none };
  matches.set(anchor, match);
  match.count += 1;
  if (match.text !== text || match.place !== place) return section;
  // The words may go on in the next run: what is marked is what stands in this one.
  const end = Math.min(at + length, row.runs[here + 1]?.from ?? row.tokens.length);
  match.spans.push([row.tokens[at]!.start, row.tokens[end - 1]!.end]);
  return section;
}
