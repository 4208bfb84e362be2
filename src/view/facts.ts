import type { Holding } from "../archive/holding.ts";
import type { Citing } from "../archive/relations.ts";
import type { CitationMark } from "../gazette/schema.ts";
import type { DecreeView } from "./decree.ts";
import { workName } from "./works.ts";

/** A document that a decree names. */
export interface Named {
  /** 《题名》（文号） */
  words: string;
  /** id of the citation that leads to it */
  id: number;
  held: boolean;
}

const ORDER: CitationMark["relation"][] = ["依据", "贯彻", "参照", "修订", "废止", "提及"];

/** The documents a decree names, by relation, each once; what it issues is part of itself. */
export function namedIn({
  decree,
  catalog,
  holding,
}: DecreeView): [CitationMark["relation"], Named[]][] {
  const targets = catalog.relations.targets.get(holding.head.path);
  const seen = new Set<string>();
  const groups = ORDER.map((relation): [CitationMark["relation"], Named[]] => [
    relation,
    decree.marks.citations.flatMap((citation) => {
      const target = targets?.get(citation.id);
      const key = target && `${target.kind} ${target.kind === "work" ? target.slug : target.path}`;
      if (
        citation.relation !== relation ||
        !key ||
        seen.has(key) ||
        key.endsWith(holding.head.path)
      )
        return [];
      seen.add(key);
      return [{ words: wordsOf(citation), id: citation.id, held: target.kind === "decree" }];
    }),
  ]);
  return groups.filter(([, named]) => named.length > 0);
}

const wordsOf = (citation: CitationMark): string => workName(citation) || citation.printed;

/** The decrees that name this one, each once, from the oldest. */
export function naming(citing: readonly Citing[] | undefined, { catalog }: DecreeView): Holding[] {
  const paths = new Set((citing ?? []).map(({ from }) => from));
  return [...paths].map((path) => catalog.byPath.get(path)!);
}

/** Numbers in the text that differ from this decree's own in the agency alone: 晋政发〔2019〕12号, 忻政发〔2019〕12号. */
export function similarNumbers({ decree }: DecreeView): string[] {
  const tail = (number: string): string => /〔\d{4}〕\d+号$/.exec(number)?.[0] ?? "";
  const own = decree.number;
  if (!own || !tail(own)) return [];
  const cited = decree.marks.citations.flatMap(({ number }) => number ?? []);
  return [...new Set(cited)].filter((number) => number !== own && tail(number) === tail(own));
}
