import { shortNumber } from "../../grammar/canonical.ts";
import { titleKey } from "../../grammar/fold.ts";
import type { Entry } from "../../schema.ts";
import type { View } from "../../view.ts";
import { type Candidate, untitledNumber } from "./candidates.ts";
import { isTitleLine, together } from "./titles.ts";

const LINES = 4;
const ALIKE = 0.8;

/** Which document each entry of the contents names. */
export type Listed = Map<Candidate, Entry>;

/**
 * Matches the contents with the candidates, one to one: by number, by title,
 * by a title that differs in a few characters; then looks for titles that no
 * candidate has (`2024年1月大事记`) and adds them to the candidates.
 */
export function match(entries: Entry[], candidates: Candidate[], views: View[]): Listed {
  const listed: Listed = new Map();
  const open = new Set(entries);
  byKey(
    open,
    candidates,
    listed,
    ({ number }) => number,
    ({ number }) => numberOf(number),
  );
  byKey(
    open,
    candidates,
    listed,
    ({ number }) => shortNumber(number),
    ({ number }) => shortNumber(numberOf(number)),
  );
  byKey(open, candidates, listed, shortKey, ({ key }) => withoutIssuer(key));
  nearly(entries, open, candidates, listed);
  const runs = open.size > 0 ? runsOf(views) : new Map();
  for (const entry of open) elsewhere(entry, runs, views, candidates, listed);
  return listed;
}

const shortKey = ({ title }: Entry) => withoutIssuer(titleKey(title));
const numberOf = (read: Candidate["number"]) => read?.canonical ?? null;
/** Matches what is spelled alike; the first of several goes with the first. */
function byKey(
  open: Set<Entry>,
  candidates: Candidate[],
  listed: Listed,
  ofEntry: (entry: Entry) => string | null,
  ofCandidate: (candidate: Candidate) => string | null,
) {
  const places = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = ofCandidate(candidate);
    if (key && !listed.has(candidate)) places.set(key, [...(places.get(key) ?? []), candidate]);
  }
  for (const entry of open) {
    const found = places.get(ofEntry(entry) ?? "")?.find((one) => agree(entry, one));
    if (!found) continue;
    places.set(
      ofEntry(entry)!,
      places.get(ofEntry(entry)!)!.filter((one) => one !== found),
    );
    listed.set(found, entry);
    open.delete(entry);
  }
}

/** A number on both sides that differs is another document. */
const agree = ({ number }: Entry, { number: read }: Candidate) =>
  number === null ||
  read === undefined ||
  (shortNumber(number) === shortNumber(read.canonical) && shortNumber(number) !== null) ||
  number.endsWith(read.canonical) ||
  read.canonical.endsWith(number);

/** Matches titles that differ in a few characters, between the neighbours that are matched already. */
function nearly(entries: Entry[], open: Set<Entry>, candidates: Candidate[], listed: Listed) {
  const places = new Map(
    [...listed].map(([candidate, entry]) => [entry, candidates.indexOf(candidate)]),
  );
  let low = 0;
  for (const [at, entry] of entries.entries()) {
    const place = places.get(entry);
    if (place !== undefined) low = place + 1;
    if (!open.has(entry)) continue;
    const next = entries.slice(at + 1).find((one) => places.has(one));
    const high = next ? places.get(next)! : candidates.length;
    const found = candidates
      .slice(low, Math.min(high, low + 60))
      .find(
        (one) =>
          !listed.has(one) &&
          agree(entry, one) &&
          likeness(shortKey(entry), withoutIssuer(one.key)) >= ALIKE,
      );
    if (!found) continue;
    listed.set(found, entry);
    open.delete(entry);
  }
}

/** The same title, with or without its issuer, or nearly the same. */
export function sameTitle(one: string, two: string): boolean {
  if (one.length < 4 || two.length < 4) return one !== "" && one === two;
  const [first, second] = [withoutIssuer(one), withoutIssuer(two)];
  return first === second || likeness(first, second) >= ALIKE;
}

const withoutIssuer = (key: string) => {
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

type Runs = Map<string, [from: number, to: number]>;

/** Title lines of the body that spell an entry no candidate has; also the text that an unlisted 令 or notice issues. */
function elsewhere(
  entry: Entry,
  runs: Runs,
  views: View[],
  candidates: Candidate[],
  listed: Listed,
) {
  const key = titleKey(entry.title);
  const range = key.length < 3 ? undefined : runs.get(key);
  if (!range) return;
  const at = candidates.findLastIndex(({ from }) => from <= range[0]);
  const holder = candidates[at];
  const issues = holder && (holder.head !== undefined || holder.key.includes(key));
  if (holder && !listed.has(holder) && (issues || holder.from === range[0])) {
    listed.set(holder, entry);
    return;
  }
  const found = untitledNumber(views, range);
  candidates.splice(at + 1, 0, found);
  listed.set(found, entry);
}

/** The runs of up to four title lines by their key; the first of each. */
function runsOf(views: View[]): Runs {
  const runs: Runs = new Map();
  for (let from = 0; from < views.length; from++) {
    for (let to = from + 1; to <= Math.min(from + LINES, views.length); to++) {
      if (!isTitleLine(views[to - 1]!)) break;
      const key = titleKey(together(views.slice(from, to)));
      if (!runs.has(key)) runs.set(key, [from, to]);
    }
  }
  return runs;
}
