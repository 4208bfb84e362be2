/** What the decrees of the archive say of one another, and of works it does not hold. */
import type { CitationMark } from "../gazette/schema.ts";
import type { Holding } from "./holding.ts";
import { slugOf } from "./slugs.ts";

/** What a citation leads to: a decree held here (perhaps one of its parts), or a cited work. */
export type Target =
  | { kind: "decree"; path: string; anchor: string | null }
  | { kind: "work"; slug: string };

/** One place where a decree speaks of another document. */
export interface Citing {
  /** path of the decree that speaks */
  from: string;
  relation: CitationMark["relation"];
  printed: string;
  anchor: string | null;
  line: number;
}

/** A document that open decrees cite and the archive does not hold. */
export interface Work {
  slug: string;
  title: string | null;
  number: string | null;
  citing: Citing[];
}

/** Everything that spans decrees; maps are keyed by a decree's path. */
export interface Relations {
  targets: Map<string, Map<number, Target>>;
  citedBy: Map<string, Citing[]>;
  repealedBy: Map<string, Citing[]>;
  works: Work[];
  workBySlug: Map<string, Work>;
}

/** Relates all open decrees; the order of the result follows the order of `holdings`. */
export function relate(holdings: readonly Holding[]): Relations {
  const index = new Held(holdings);
  const works = new Works(holdings);
  const relations: Relations = {
    targets: new Map(),
    citedBy: new Map(),
    repealedBy: new Map(),
    works: [],
    workBySlug: new Map(),
  };
  for (const holding of holdings) {
    const targets = new Map<number, Target>();
    for (const citation of holding.citations) {
      const target = index.find(holding, citation) ?? works.add(holding, citation);
      if (!target) continue;
      targets.set(citation.id, target);
      if (target.kind === "decree" && target.path !== holding.head.path)
        note(relations, target.path, citing(holding, citation));
    }
    relations.targets.set(holding.head.path, targets);
  }
  relations.works = works.all();
  relations.workBySlug = new Map(relations.works.map((work) => [work.slug, work]));
  return relations;
}

function note(relations: Relations, path: string, from: Citing): void {
  push(relations.citedBy, path, from);
  if (from.relation === "废止") push(relations.repealedBy, path, from);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const citing = (holding: Holding, citation: CitationMark): Citing => ({
  from: holding.head.path,
  relation: citation.relation,
  printed: citation.printed,
  anchor: citation.anchor,
  line: citation.line,
});

/** A title or number without layout and width: what may be compared. */
export const key = (words: string): string =>
  words
    .normalize("NFKC")
    .replaceAll(/[\s《》]+/g, "")
    .replaceAll("〈", "<")
    .replaceAll("〉", ">");

/**
 * Whether a title alone may mean the decree that names it: what it issues is
 * its own, what it repeals or amends is not, and an attachment speaks of the
 * decree it belongs to in any other way.
 */
const MAY_NAME: Record<CitationMark["relation"], (isOwn: boolean) => boolean> = {
  印发: (isOwn) => isOwn,
  废止: (isOwn) => !isOwn,
  修订: (isOwn) => !isOwn,
  依据: () => true,
  贯彻: () => true,
  参照: () => true,
  提及: () => true,
};

/** Finds held decrees by number, by title, and by the title of a text they issue. */
class Held {
  private readonly byNumber = new Map<string, Holding>();
  private readonly byTitle = new Map<string, Target[]>();

  constructor(holdings: readonly Holding[]) {
    for (const holding of holdings) {
      const { number, title, path } = holding.head;
      if (number && !this.byNumber.has(key(number))) this.byNumber.set(key(number), holding);
      push(this.byTitle, key(title), { kind: "decree", path, anchor: null });
      for (const part of holding.parts)
        push(this.byTitle, key(part.title), { kind: "decree", path, anchor: part.anchor });
    }
  }

  /**
   * A number decides alone: a repealed document often has the very title of the
   * one that repeals it. A title alone must fit exactly one held text.
   */
  find(holding: Holding, { number, title, relation }: CitationMark): Target | null {
    if (number) {
      const found = this.byNumber.get(key(number));
      return found ? { kind: "decree", path: found.head.path, anchor: null } : null;
    }
    const own = holding.head.path;
    const fits = (title ? this.byTitle.get(key(title)) : undefined) ?? [];
    const named = fits.filter(
      (target) => target.kind === "decree" && MAY_NAME[relation](target.path === own),
    );
    return named.length === 1 ? named[0]! : null;
  }
}

/** Collects the cited documents that are not held: by number, else by title. */
class Works {
  private readonly works = new Map<string, Work>();
  /** number of the one numbered work that bears a title, null when several do */
  private readonly numberOf = new Map<string, string | null>();

  constructor(holdings: readonly Holding[]) {
    for (const { citations } of holdings)
      for (const { title, number } of citations) {
        if (!title || !number) continue;
        const before = this.numberOf.get(key(title));
        this.numberOf.set(key(title), before === undefined || before === number ? number : null);
      }
  }

  add(holding: Holding, citation: CitationMark): Target | null {
    const { title } = citation;
    const number = citation.number ?? (title ? this.numberOf.get(key(title)) : null) ?? null;
    const name = number ?? title;
    if (!name) return null;
    const work = this.works.get(key(name)) ?? {
      slug: slugOf(key(name)),
      title,
      number,
      citing: [],
    };
    work.title ??= title;
    work.citing.push(citing(holding, citation));
    this.works.set(key(name), work);
    return { kind: "work", slug: work.slug };
  }

  all(): Work[] {
    return [...this.works.values()];
  }
}
