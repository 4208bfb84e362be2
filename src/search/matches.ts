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

/** Where the phrases begin among tokens, in order. */
export function beginsOf(found: readonly Token[], { phrase, wrong }: Wanted): number[] {
  const begins: number[] = [];
  for (let at = 0; at + phrase.length <= found.length; at += 1)
    if (misses(found, at, phrase, wrong) <= wrong) begins.push(at);
  return begins;
}

/** How many tokens of a phrase are others at a place; no longer counted beyond `most`. */
function misses(found: readonly Token[], at: number, phrase: readonly string[], most: 0 | 1) {
  let count = 0;
  for (let n = 0; n < phrase.length && count <= most; n += 1) {
    const [token, one] = [found[at + n]!.text, phrase[n]!];
    if (token !== one) count += most === 0 || isRun(token) || isRun(one) ? 2 : 1;
  }
  return count;
}

const isRun = (token: string): boolean => !/^\p{Script=Han}$/u.test(token);

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

/** A token, and the run of the section it stands in. */
interface Placed extends Token {
  section: SearchSection;
  run: number;
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
    const placed = part.flatMap((section) => placedIn(section, simplify));
    const seen = new Map<string, Set<number>>();
    for (const [group, wanted] of groups.entries())
      for (const one of wanted)
        for (const at of beginsOf(placed, one)) {
          const { anchor } = placed[at]!.section;
          const known = seen.get(anchor) ?? new Set();
          seen.set(anchor, known.add(group));
          note(matches, placed, at, one.phrase.length);
        }
    for (const [anchor, known] of seen) matches.get(anchor)!.groups = known.size;
  }
  return [...matches.values()].map((match) => ({ ...match, spans: merged(match.spans) }));
}

const placedIn = (section: SearchSection, simplify?: Simplify): Placed[] =>
  section.runs.flatMap(([, words], run) =>
    tokens(words, simplify).map(({ text, start, end }) => ({ text, start, end, section, run })),
  );

function note(matches: Map<string, SectionMatch>, placed: Placed[], at: number, length: number) {
  const { section, run, start } = placed[at]!;
  const { anchor, label, runs } = section;
  const [place, text] = runs[run]!;
  const match = matches.get(anchor) ?? {
    anchor,
    label,
    place,
    count: 0,
    groups: 0,
    text,
    spans: [],
  };
  matches.set(anchor, match);
  match.count += 1;
  if (match.text !== text || match.place !== place) return;
  const last = placed
    .slice(at, at + length)
    .filter((one) => one.section === section && one.run === run);
  match.spans.push([start, last.at(-1)!.end]);
}
