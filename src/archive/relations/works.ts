import type { CitationMark } from "../../gazette/schema.ts";
import type { Holding } from "../holding.ts";
import type { Citing, Target, Work } from "../relations.ts";
import { slugOf } from "../slugs.ts";
import { key } from "./key.ts";

/** The place where a decree makes a citation. */
export const citingOf = (holding: Holding, citation: CitationMark): Citing => ({
  from: holding.head.path,
  relation: citation.relation,
  printed: citation.printed,
  words: holding.repealing[citation.id] ?? null,
  anchor: citation.anchor,
  line: citation.line,
});

/** Collects the cited documents that are not held: by number, else by title. */
export class Works {
  private readonly works = new Map<string, Work>();
  /** number of the one numbered work that bears a title in a gazette, null when several do */
  private readonly numberOf = new Map<string, string | null>();

  constructor(holdings: readonly Holding[]) {
    for (const { head, citations } of holdings)
      for (const { title, number } of citations) {
        if (!title || !number) continue;
        const name = named(head.gazette, title);
        const before = this.numberOf.get(name);
        this.numberOf.set(name, before === undefined || before === number ? number : null);
      }
  }

  add(holding: Holding, citation: CitationMark): Target | null {
    const { title } = citation;
    const known = title ? this.numberOf.get(named(holding.head.gazette, title)) : null;
    const number = citation.number ?? known ?? null;
    const name = number ?? title;
    if (!name) return null;
    const work = this.works.get(key(name)) ?? {
      slug: slugOf(key(name)),
      title,
      number,
      citing: [],
    };
    work.title ??= title;
    work.citing.push(citingOf(holding, citation));
    this.works.set(key(name), work);
    return { kind: "work", slug: work.slug };
  }

  all(): Work[] {
    return [...this.works.values()];
  }
}

const named = (gazette: string, title: string): string => `${gazette} ${key(title)}`;
