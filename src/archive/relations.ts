/** What the decrees of the archive say of one another, and of works it does not hold. */
import type { CitationMark } from "../gazette/schema.ts";
import type { Holding } from "./holding.ts";
import { Held } from "./relations/held.ts";
import { citingOf, Works } from "./relations/works.ts";

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
  /** the sentence that repeals, null of any other relation */
  words: string | null;
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
        note(relations, target.path, citingOf(holding, citation));
    }
    relations.targets.set(holding.head.path, targets);
  }
  relations.works = works.all();
  relations.workBySlug = new Map(relations.works.map((work) => [work.slug, work]));
  return relations;
}

function note(relations: Relations, path: string, from: Citing): void {
  add(relations.citedBy, path, from);
  if (from.relation === "废止") add(relations.repealedBy, path, from);
}

const add = (map: Map<string, Citing[]>, path: string, from: Citing): void => {
  const known = map.get(path);
  if (known) known.push(from);
  else map.set(path, [from]);
};
