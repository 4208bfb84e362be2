/** Who names whom around one issue: its decrees, what they cite, and the later decrees that cite them. */
import type { CitationMark } from "../gazette/schema.ts";
import type { Catalog } from "./catalog.ts";
import type { Holding } from "./holding.ts";
import type { Target, Work } from "./relations.ts";

/** A document of the graph. */
export interface Cited {
  /** unique in the graph: its address from the site's root */
  id: string;
  /** a decree of this issue, one of another, or a work the archive does not hold */
  kind: "here" | "held" | "work";
  title: string | null;
  number: string | null;
  /** whose it is; of a work the archive does not hold nobody is known */
  issuer: string[];
}

/** One document names another, in one or several ways. */
export interface Naming {
  from: string;
  to: string;
  relations: CitationMark["relation"][];
}

export interface CitationGraph {
  documents: Cited[];
  namings: Naming[];
  /** works named by one decree alone that were left out, because the graph is too large to look at */
  left: number;
}

/** A larger graph is a tangle: what one decree alone names is then left out. */
const MOST = 90;

/** The graph around an issue's decrees, in their order; null when they name nothing and nothing names them. */
export function citationGraph(catalog: Catalog, decrees: readonly Holding[]): CitationGraph | null {
  const documents = new Map<string, Cited>();
  const namings = new Map<string, Naming>();
  const works = catalog.relations.workBySlug;
  const inIssue = new Set(decrees.map(({ head }) => head.path));
  const held = (path: string): Cited => {
    const { title, number, issuer } = catalog.byPath.get(path)!.head;
    return { id: path, kind: inIssue.has(path) ? "here" : "held", title, number, issuer };
  };
  const add = (from: Cited, to: Cited, relation: CitationMark["relation"]): void => {
    for (const each of [from, to]) documents.set(each.id, documents.get(each.id) ?? each);
    const key = `${from.id} ${to.id}`;
    const naming = namings.get(key) ?? { from: from.id, to: to.id, relations: [] };
    if (!naming.relations.includes(relation)) naming.relations.push(relation);
    namings.set(key, naming);
  };
  for (const { head, citations } of decrees) {
    const targets = catalog.relations.targets.get(head.path);
    for (const { id, relation } of citations) {
      const to = documentOf(targets?.get(id), works, held);
      if (to && to.id !== head.path) add(held(head.path), to, relation);
    }
    for (const { from, relation } of catalog.relations.citedBy.get(head.path) ?? [])
      if (!inIssue.has(from)) add(held(from), held(head.path), relation);
  }
  return documents.size === 0 ? null : thinned([...documents.values()], [...namings.values()]);
}

function documentOf(
  target: Target | undefined,
  works: Map<string, Work>,
  held: (path: string) => Cited,
): Cited | null {
  if (!target) return null;
  if (target.kind === "decree") return held(target.path);
  const { slug, title, number } = works.get(target.slug)!;
  return { id: `works/${slug}/`, kind: "work", title, number, issuer: [] };
}

function thinned(documents: Cited[], namings: Naming[]): CitationGraph {
  if (documents.length <= MOST) return { documents, namings, left: 0 };
  const times = new Map<string, number>();
  for (const { to } of namings) times.set(to, (times.get(to) ?? 0) + 1);
  const kept = documents.filter(({ id, kind }) => kind !== "work" || times.get(id)! > 1);
  const ids = new Set(kept.map(({ id }) => id));
  const between = namings.filter(({ to }) => ids.has(to));
  const joined = new Set(between.flatMap(({ from, to }) => [from, to]));
  return {
    documents: kept.filter(({ id }) => joined.has(id)),
    namings: between,
    left: documents.length - kept.length,
  };
}
