import { officesIn } from "../../grammar/agencies.ts";
import { ordinalOnly, shortNumber } from "../../grammar/canonical.ts";
import { tight, titleKey } from "../../grammar/fold.ts";
import { bareKind, genreOf, officeAndKind, period } from "../../grammar/genres.ts";
import { mayShorten } from "../../grammar/short-titles.ts";
import type { Entry } from "../../schema.ts";
import type { View } from "../../view.ts";
import { ALIKE, likeness, withoutIssuer } from "./alike.ts";
import type { Candidate } from "./candidates.ts";
import { elsewhere } from "./elsewhere.ts";

/** Which document each entry of the contents names. */
export type Listed = Map<Candidate, Entry>;

/**
 * Matches the contents with the candidates, one to one: by number, by title,
 * by a short form of it, by one that differs in a few characters; then looks for titles that no
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
  byKey(
    open,
    candidates,
    listed,
    ({ number, title }) => ordinalOnly(number) && `${genreOf(tight(title))}${number}`,
    ({ number }) => shortNumber(numberOf(number)),
  );
  byKey(open, candidates, listed, shortKey, ({ key }) => withoutIssuer(key));
  byKey(open, candidates, listed, periodKey, ({ key }) => key);
  byShortForm(open, candidates, listed);
  nearly(entries, open, candidates, listed);
  if (open.size > 0) elsewhere(open, views, candidates, listed);
  return listed;
}

const shortKey = ({ title }: Entry) => withoutIssuer(titleKey(title));
/** `2008年7月` in the section 政务纪事 is `2008年7月政务纪事`. */
const periodKey = ({ title, section }: Entry) =>
  section !== null && period.test(tight(title)) ? titleKey(`${title}${section}`) : null;
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
    if (!key || listed.has(candidate)) continue;
    const same = places.get(key);
    if (same) same.push(candidate);
    else places.set(key, [candidate]);
  }
  for (const entry of open) {
    const found = places.get(ofEntry(entry) ?? "")?.find((one) => agree(entry, one));
    if (!found) continue;
    const same = places.get(ofEntry(entry)!)!;
    same.splice(same.indexOf(found), 1);
    listed.set(found, entry);
    open.delete(entry);
  }
}

/** Matches what the contents shorten, where one document and one entry alone can be meant. */
function byShortForm(open: Set<Entry>, candidates: Candidate[], listed: Listed) {
  const free = candidates.filter((one) => one.key !== "" && !listed.has(one));
  for (const entry of [...open]) {
    const meant = free.filter((one) => agree(entry, one) && mayShorten(entry.title, one.key));
    const others = [...open].filter((one) => meant[0] && mayShorten(one.title, meant[0].key));
    if (meant.length !== 1 || others.length !== 1 || listed.has(meant[0]!)) continue;
    listed.set(meant[0]!, entry);
    open.delete(entry);
  }
}

/** A number on both sides that differs is another document. */
const agree = ({ number }: Entry, { number: read }: Candidate) =>
  number === null ||
  read === undefined ||
  (ordinalOnly(number) !== null && read.canonical.endsWith(number)) ||
  (shortNumber(number) === shortNumber(read.canonical) && shortNumber(number) !== null) ||
  number.endsWith(read.canonical) ||
  read.canonical.endsWith(number);

/** `通告`, `某县人民政府布告` over a text whose matter the contents name: `关于严禁乱砍滥伐森林的布告` */
function isKindAlone(key: string, listed: string): boolean {
  const { office, kind } = officeAndKind.exec(key)?.groups ?? {};
  if (office && officesIn(office) && !key.includes("关于")) return listed.endsWith(kind!);
  return bareKind.test(key) && listed.endsWith(key);
}

/** Matches titles that differ in a few characters, between the neighbours that are matched already. */
function nearly(entries: Entry[], open: Set<Entry>, candidates: Candidate[], listed: Listed) {
  const highs = placesBehind(entries, candidates, listed);
  let low = 0;
  for (const [at, entry] of entries.entries()) {
    const { own, high } = highs[at]!;
    if (own !== undefined) low = own + 1;
    if (!open.has(entry)) continue;
    const found = candidates
      .slice(low, Math.min(high, low + 60))
      .find(
        (one) =>
          !listed.has(one) &&
          agree(entry, one) &&
          (likeness(shortKey(entry), withoutIssuer(one.key)) >= ALIKE ||
            isKindAlone(one.key, shortKey(entry))),
      );
    if (!found) continue;
    listed.set(found, entry);
    open.delete(entry);
  }
}

/** For each entry its candidate's place, if it has one, and that of the next entry that has. */
function placesBehind(entries: Entry[], candidates: Candidate[], listed: Listed) {
  const places = new Map<Entry | undefined, number>();
  for (const [at, candidate] of candidates.entries()) places.set(listed.get(candidate), at);
  let high = candidates.length;
  const out: { own: number | undefined; high: number }[] = [];
  for (const entry of entries.toReversed()) {
    const own = places.get(entry);
    out.push({ own, high });
    high = own ?? high;
  }
  return out.reverse();
}
