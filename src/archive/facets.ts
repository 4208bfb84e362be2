import type { Holding } from "./holding.ts";
import { slugOf } from "./slugs.ts";

/** The ways to browse that every archive has; each is a folder of the site. */
export const FACETS = ["years", "issuers", "genres", "sections"] as const;
export type FacetKey = (typeof FACETS)[number];

/** Decrees that share one property. */
export interface Facet {
  key: FacetKey;
  name: string;
  /** address of its list: `issuers/xzsrmzf-1a2b3c/` */
  path: string;
  holdings: Holding[];
}

/** Year of the document: of its date, else of the issue that printed it. */
export const yearOf = ({ head }: Holding): string => head.date?.slice(0, 4) ?? String(head.year);

const VALUES: Record<FacetKey, (holding: Holding) => string[]> = {
  years: (holding) => [yearOf(holding)],
  issuers: ({ head }) => head.issuer,
  genres: ({ head, parts }) =>
    [head.genre, ...parts.map((part) => (part.role === "印发" ? part.genre : null))].filter(
      (g) => g !== null,
    ),
  sections: ({ head }) => (head.section ? [head.section] : []),
};

const facetOf = (key: FacetKey, name: string): Facet => ({
  key,
  name,
  path: `${key}/${key === "years" ? name : slugOf(name)}/`,
  holdings: [],
});

/** The values of one facet: years from the newest, others by how many decrees they hold. */
export function facetsOf(key: FacetKey, holdings: readonly Holding[]): Facet[] {
  const found = new Map<string, Facet>();
  for (const holding of holdings)
    for (const name of new Set(VALUES[key](holding))) {
      if (!found.has(name)) found.set(name, facetOf(key, name));
      found.get(name)!.holdings.push(holding);
    }
  const newest = (a: Facet, b: Facet): number => Number(b.name) - Number(a.name);
  const most = (a: Facet, b: Facet): number =>
    b.holdings.length - a.holdings.length || (a.name < b.name ? -1 : 1);
  return [...found.values()].sort(key === "years" ? newest : most);
}
