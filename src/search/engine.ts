/** A search from what was typed to what is shown. */
import type { Fragment } from "./document.ts";
import { Finder, type Hit, type Outcome } from "./finder.ts";
import type { Simplify } from "./fold.ts";
import type { IndexReader } from "./index-reader.ts";
import { type SectionMatch, sectionMatches, spansIn } from "./matches.ts";
import { parseQuery, type Query } from "./query.ts";
import type { Chosen, FacetCount } from "./register.ts";
import { simplifier } from "./traditional.ts";

export type { Hit } from "./finder.ts";

export interface Asked {
  typed: string;
  chosen: Chosen;
  sort: "relevance" | "date";
}

export interface Answer extends Pick<Outcome, "mode" | "wanted" | "tried"> {
  query: Query;
  /** decrees that fit the query and the chosen facets, in order, as far as they can be opened */
  hits: Hit[];
  /** how many fit */
  total: number;
  /** places in all of them */
  places: number;
  facets: FacetCount[];
  /** decrees in the archive */
  held: number;
}

/** A hit as it is shown. */
export interface Opened {
  fragment: Fragment;
  sections: SectionMatch[];
  /** title, number or issuer hold some of what is looked for */
  inHead: boolean;
  simplify: Simplify;
}

/** What a page searches with: an index of its own, or a server. */
export interface Search {
  /** Finds what was asked for. @throws when what it reads from does not answer */
  search(asked: Asked): Promise<Answer>;
  /** The decree of a hit, and its sections that hold what was asked for, the fullest first. */
  open(hit: Hit, answer: Answer): Promise<Opened>;
}

/**
 * The search over one index. The register brings what folds the 繁体 that is printed; `traditional`
 * gives the whole table, for a query that may be written in it.
 */
export class Engine implements Search {
  private readonly index: IndexReader;
  private readonly traditional: () => Promise<Simplify>;
  private simplify: Simplify;
  private whole = false;

  constructor(index: IndexReader, traditional: () => Promise<Simplify>) {
    this.index = index;
    this.traditional = traditional;
    this.simplify = simplifier(index.register.traditional);
  }

  async search({ typed, chosen, sort }: Asked): Promise<Answer> {
    let query = parseQuery(typed, this.simplify);
    let finder = new Finder(this.index, this.simplify);
    let outcome = await finder.exact(typed, query);
    if (outcome.unmet && !this.whole) {
      this.simplify = await this.traditional();
      this.whole = true;
      query = parseQuery(typed, this.simplify);
      finder = new Finder(this.index, this.simplify);
      outcome = await finder.exact(typed, query);
    }
    if (outcome.found.size === 0) outcome = (await finder.approximated(query)) ?? outcome;
    return this.answer(query, outcome, chosen, sort);
  }

  async open(hit: Hit, answer: Answer): Promise<Opened> {
    return openedIn(await this.index.fragment(hit.id), answer, this.simplify);
  }

  private answer(query: Query, outcome: Outcome, chosen: Chosen, sort: Asked["sort"]): Answer {
    const { register } = this.index;
    const { mode, found, wanted, tried } = outcome;
    const ids = [...found.keys()];
    const hits = register.narrowed(ids, chosen).map((id) => found.get(id)!);
    hits.sort((a, b) => {
      if (a.named !== b.named) return a.named ? -1 : 1;
      const relevance = sort === "date" ? 0 : b.titles - a.titles || b.places - a.places;
      return relevance || a.id - b.id; // the newest first
    });
    return {
      mode,
      query,
      hits,
      total: hits.length,
      places: hits.reduce((sum, { places }) => sum + places, 0),
      facets: register.count(ids, chosen),
      tried: found.size === 0 ? tried : [],
      held: register.size,
      wanted,
    };
  }
}

/** What a decree that was found shows of an answer. */
export function openedIn(
  fragment: Fragment,
  { wanted, mode, query }: Answer,
  simplify: Simplify,
): Opened {
  const fields = query.parts.filter(({ not }) => !not).map(({ field }) => field);
  const inText = wanted.filter((_, at) => mode === "number" || fields[at] === "any");
  const sections = sectionMatches(fragment, inText, simplify);
  sections.sort((a, b) => b.groups - a.groups);
  const head = [fragment.title, fragment.number ?? "", ...fragment.issuer];
  const inHead = head.some((text) => spansIn(text, wanted.flat(), simplify).length > 0);
  return { fragment, sections, inHead, simplify };
}
