import { officesIn } from "../../grammar/agencies.ts";
import { contentsLine } from "../../grammar/contents.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { genreOf } from "../../grammar/genres.ts";
import { placeless, withoutFootnote } from "../../grammar/titles.ts";
import type { Entry } from "../../schema.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { letterhead } from "./letterhead.ts";
import type { Listed } from "./match.ts";
import { asOne } from "./printed-twice.ts";
import { isTitleLine, together } from "./title-line.ts";
import { untitledNumber } from "./untitled.ts";

const LINES = 4;
/** `更正`: the shortest title that the contents list */
const SHORTEST = 2;

type Runs = Map<string, [from: number, to: number]>;

/** Title lines of the body that spell an entry no candidate has; also the text that an unlisted 令 or notice issues. */
export function elsewhere(
  open: Set<Entry>,
  views: View[],
  candidates: Candidate[],
  listed: Listed,
) {
  const runs = runsOf(views);
  const all: Candidate[] = [];
  let next = 0;
  for (const { entry, key, range } of inPlace(open, runs)) {
    while (next < candidates.length && candidates[next]!.from <= range[0])
      all.push(candidates[next++]!);
    const holder = all.at(-1);
    const issues = holder && (holder.head !== undefined || holder.key.includes(key));
    if (holder && !listed.has(holder) && (issues || holder.from === range[0])) {
      if (!issues) widen(holder, range, key);
      listed.set(holder, entry);
      continue;
    }
    const printed = untitledNumber(views, range);
    const whole = candidates[next] && asOne(printed, candidates[next]!, views);
    const found = isUnder(candidates[next], range)
      ? { ...candidates[next]!, from: letterhead(views, range[0]), title: range, key }
      : (whole ?? printed);
    if (found !== printed) next++;
    all.push(found);
    listed.set(found, entry);
  }
  while (next < candidates.length) all.push(candidates[next++]!);
  for (const [at, candidate] of all.entries()) candidates[at] = candidate;
}

/** `敞开山门引凤来`, whose second line `——石坝乡的做法` the contents alone show to be of the title. */
function widen(holder: Candidate, [from, to]: [number, number], key: string) {
  if (holder.title?.[0] !== from || holder.title[1] !== holder.body || to <= holder.body) return;
  Object.assign(holder, { title: [from, to], body: to, key });
}

/** `某市人民政府` / `任免通知` over a number: its shape showed the last line alone to be a title. */
const isUnder = (candidate: Candidate | undefined, [from, to]: [number, number]) =>
  candidate?.title?.[1] === to && candidate.from > from && candidate.numbers.length > 0;

/** The entries whose titles the body spells, in the order of the body. */
function inPlace(open: Set<Entry>, runs: Runs) {
  return [...open]
    .flatMap((entry) => {
      const key = titleKey(entry.title);
      const short = titleKey(entry.title.replace(contentsLine.bracketed, ""));
      const ordered = titleKey(contentsLine.ordered.exec(entry.title)?.groups?.what ?? "");
      const sat = placeless(titleKey(entry.title.replace(contentsLine.sitting, "$1$3$2")));
      const range = [key, short, placeless(key), ordered, sat]
        .filter((one) => one.length >= SHORTEST)
        .map((one) => runs.get(one))
        .find(Boolean);
      return range ? [{ entry, key, range }] : [];
    })
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** The runs of up to four title lines by their key; the first of each. An office's name alone is no title: it signs. */
function runsOf(views: View[]): Runs {
  const runs: Runs = new Map();
  for (let from = 0; from < views.length; from++) {
    for (let to = from + 1; to <= Math.min(from + LINES, views.length); to++) {
      if (!isTitleLine(views[to - 1]!) && !(to - 1 > from && isSubtitle(views[to - 1]!))) break;
      const words = together(views.slice(from, to));
      if (officesIn(words) !== null) continue;
      const key = titleKey(withoutFootnote(words));
      for (const one of [key, placeless(key)]) if (!runs.has(one)) runs.set(one, [from, to]);
    }
  }
  return runs;
}

/** `——在全市经济工作会议上的讲话（摘要）`, `## ——石坝乡的做法`: the second line of a title. */
const isSubtitle = ({ block, folded, tight, lex }: View) =>
  block.type === "paragraph" &&
  elements.dash.test(folded) &&
  (genreOf(tight) !== null || lex.hashes > 0);
