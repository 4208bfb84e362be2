import { type Facet, type FacetKey, yearOf } from "./facets.ts";
import type { Holding } from "./holding.ts";

/** One page of a facet: all its decrees, or those of one year (of one month, of a year). */
export interface FacetPage {
  facet: Facet;
  /** `issuers/xzsrmzf-1a2b3c/`, or `…/2019/` below it */
  path: string;
  /** the year or month this page is limited to, null on the facet's own page */
  part: string | null;
  /** what the page lists, from the newest; empty where it lists its parts */
  groups: { name: string; path: string; holdings: Holding[] }[];
  /** whether the groups are pages of their own */
  split: boolean;
}

/** More decrees than one page should hold. */
const MANY = 300;

const partOf = (key: FacetKey, holding: Holding): string =>
  key === "years" ? (holding.head.date?.slice(5, 7) ?? "00") : yearOf(holding);

/** The pages of a facet: one, or one and its parts when it holds many decrees. */
export function facetPages(facet: Facet): FacetPage[] {
  const parts = Map.groupBy(facet.holdings, (holding) => partOf(facet.key, holding));
  const groups = [...parts]
    .map(([name, holdings]) => ({
      name,
      path: `${facet.path}${name}/`,
      holdings: newestFirst(holdings),
    }))
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  const split = facet.holdings.length > MANY && groups.length > 1;
  const own = { facet, path: facet.path, part: null, groups, split };
  if (!split) return [own];
  return [
    own,
    ...groups.map((group) => ({
      facet,
      path: group.path,
      part: group.name,
      groups: [group],
      split: false,
    })),
  ];
}

function newestFirst(holdings: Holding[]): Holding[] {
  const key = ({ head }: Holding): string => head.date ?? `${head.year}`;
  return holdings.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
