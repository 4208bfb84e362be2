/** Which decrees fit a query: its parts together, a number and who speaks of it, or one wrong character. */
import { readNumberQuery } from "../gazette/grammar/number-query.ts";
import { approximate } from "./approximate.ts";
import { type Field, fieldAt, fieldTokens } from "./document.ts";
import type { Simplify } from "./fold.ts";
import type { IndexReader } from "./index-reader.ts";
import { beginsOf, type Wanted } from "./matches.ts";
import { type Found, findPhrase, inField, LONGEST_LOOKUP, union } from "./phrase.ts";
import { type Part, parseQuery, type Query } from "./query.ts";
import { numberPhrases } from "./router.ts";

/** A decree found; its words are read when it is shown. */
export interface Hit {
  /** its place in the register, or the server's number for it */
  id: number;
  /** places in title, number and text */
  places: number;
  /** places in the title */
  titles: number;
  /** it is the decree whose number was asked for */
  named: boolean;
}

/** What was found before facets and order. */
export interface Outcome {
  mode: "exact" | "number" | "approximate";
  found: Map<number, Hit>;
  /** what to look for within a decree, part by part */
  wanted: Wanted[][];
  /** what each part finds by itself */
  tried: { part: Part; decrees: number }[];
  /** some part finds nothing, perhaps because it is written in 繁体 */
  unmet: boolean;
}

export class Finder {
  private readonly index: IndexReader;
  private readonly simplify: Simplify | undefined;

  constructor(index: IndexReader, simplify: Simplify | undefined) {
    this.index = index;
    this.simplify = simplify;
  }

  /** Every word as typed; a 发文字号 in any spelling. */
  async exact(typed: string, query: Query): Promise<Outcome> {
    const number = readNumberQuery(typed.trim());
    if (number) {
      const outcome = await this.numbered(numberPhrases(number, this.index.register.agencies));
      if (outcome.found.size > 0) return outcome;
    }
    const wanted = query.parts.filter(({ not }) => !not);
    const all = await Promise.all(query.parts.map((part) => this.part(part)));
    const of = (not: boolean) => all.filter((_, at) => query.parts[at]!.not === not);
    return {
      mode: "exact",
      found: combine(of(false), of(true)),
      wanted: wanted.map(({ phrases }) => phrases.map(exactly)),
      tried: wanted.map((part, at) => ({ part, decrees: of(false)[at]!.size })),
      unmet: all.some((one) => one.size === 0),
    };
  }

  /** The decrees that bear a number, then those that speak of it. */
  private async numbered(spellings: string[]): Promise<Outcome> {
    const phrases = spellings
      .flatMap((text) => parseQuery(`"${text}"`, this.simplify).parts)
      .map(({ phrases }) => phrases[0]!);
    const found = union(await Promise.all(phrases.map((phrase) => findPhrase(this.index, phrase))));
    const bearing = inField(found, "number");
    const outcome = combine([found], []);
    for (const id of bearing.keys()) outcome.get(id)!.named = true;
    return {
      mode: "number",
      found: outcome,
      wanted: [phrases.map(exactly)],
      tried: [],
      unmet: false,
    };
  }

  private async part({ phrases, field }: Part): Promise<Found> {
    const found = union(await Promise.all(phrases.map((phrase) => this.whole(phrase))));
    return field === "any" ? found : inField(found, field);
  }

  /** A phrase longer than what is looked up is compared with the decree's own fields. */
  private async whole(phrase: string[]): Promise<Found> {
    const begun = await findPhrase(this.index, phrase);
    if (phrase.length <= LONGEST_LOOKUP) return begun;
    const met = new Map<number, readonly number[]>();
    for (const [id, places] of begun) {
      const fields = fieldTokens(await this.index.fragment(id), this.simplify);
      const holds = (field: Field) =>
        fields[field].some((text) => beginsOf(text, exactly(phrase)).length > 0);
      const whole = places.filter((place) => holds(fieldAt(place)));
      if (whole.length > 0) met.set(id, whole);
    }
    return met;
  }

  /** One wrong character in the parts that find nothing; null when that finds nothing either. */
  async approximated({ parts }: Query): Promise<Outcome | null> {
    const wanted = parts.filter(({ not }) => !not);
    const found: Found[] = [];
    const marks: Wanted[][] = [];
    let changed = false;
    for (const part of wanted) {
      let places = await this.part(part);
      const near = places.size === 0 && part.field === "any";
      if (near) places = await approximate(this.index, part.phrases[0]!, this.simplify);
      if (places.size === 0) return null;
      changed ||= near;
      found.push(places);
      marks.push(part.phrases.map((phrase) => ({ phrase, wrong: near ? 1 : 0 })));
    }
    const nots = await Promise.all(parts.filter(({ not }) => not).map((part) => this.part(part)));
    const all = combine(found, nots);
    return changed && all.size > 0
      ? { mode: "approximate", found: all, wanted: marks, tried: [], unmet: false }
      : null;
  }
}

const exactly = (phrase: readonly string[]): Wanted => ({ phrase, wrong: 0 });

/** Decrees in all of `found` and none of `nots`. */
function combine(found: readonly Found[], nots: readonly Found[]): Map<number, Hit> {
  const hits: Map<number, Hit> = new Map();
  const [first, ...others] = found;
  for (const id of first?.keys() ?? []) {
    if (others.some((one) => !one.has(id)) || nots.some((one) => one.has(id))) continue;
    let [places, titles] = [0, 0];
    for (const one of found) {
      const here = one.get(id)!;
      places += here.length;
      for (const place of here) if (fieldAt(place) === "title") titles += 1;
    }
    hits.set(id, { id, places, titles, named: false });
  }
  return hits;
}
