/** The archive as its pages see it: everything that spans decrees, worked out once. */
import { FACETS, type Facet, type FacetKey, facetsOf } from "./facets.ts";
import { figureName, type IssueFile, issueFiles } from "./files.ts";
import type { OpenIssue } from "./gate-issue.ts";
import type { Gone, Tombstone } from "./gone.ts";
import type { Holding } from "./holding.ts";
import { type Organ, organKey, organsOf } from "./organs.ts";
import { type Prefix, prefixesOf } from "./prefixes.ts";
import { type Relations, relate } from "./relations.ts";
import type { NamedSite } from "./site.ts";

export interface Catalog {
  site: NamedSite;
  /** from the oldest to the newest, gazette by gazette */
  issues: OpenIssue[];
  issueByPath: Map<string, OpenIssue>;
  /** in the order of gazette, year, issue and place in the issue */
  holdings: Holding[];
  byPath: Map<string, Holding>;
  /** by the address of the issue that printed them */
  byIssue: Map<string, Holding[]>;
  relations: Relations;
  organs: Organ[];
  /** address segment of an organ's page, by its gazette and every spelling met in print (`organKey`) */
  organSlugs: Map<string, string>;
  facets: Record<FacetKey, Facet[]>;
  prefixes: Map<string, Prefix>;
  /** published addresses that lead to no decree or issue any more */
  gone: Gone;
  tombstones: Map<string, Tombstone>;
}

/** Works out the catalog of open decrees and issues, both in their order. */
export function catalogOf(
  site: NamedSite,
  issues: OpenIssue[],
  holdings: Holding[],
  gone: Gone = { tombstones: [], redirects: [] },
): Catalog {
  const organs = organsOf(holdings, site);
  const facets = FACETS.map((key) => [key, facetsOf(key, holdings)] as const);
  return {
    site,
    issues,
    issueByPath: new Map(issues.map((issue) => [issue.path, issue])),
    holdings,
    byPath: new Map(holdings.map((holding) => [holding.head.path, holding])),
    byIssue: Map.groupBy(holdings, ({ printedIn }) => printedIn),
    relations: relate(holdings),
    organs,
    organSlugs: new Map(
      organs.flatMap(({ gazette, name, printedAs, slug }) =>
        [name, ...printedAs].map((each) => [organKey(gazette, each), slug]),
      ),
    ),
    facets: Object.fromEntries(facets) as Record<FacetKey, Facet[]>,
    prefixes: prefixesOf(
      issues.map(({ path }) => path),
      holdings.map(({ head }) => head.path),
      [...gone.tombstones.map(({ path }) => path), ...gone.redirects.map(({ from }) => from)],
    ),
    gone,
    tombstones: new Map(gone.tombstones.map((one) => [one.path, one])),
  };
}

/** The open decrees an issue printed, in order. */
export function decreesOf(catalog: Catalog, issue: OpenIssue): Holding[] {
  return catalog.byIssue.get(issue.path) ?? [];
}

/** The files published beside an issue's page. */
export function filesOf(catalog: Catalog, issue: OpenIssue): IssueFile[] {
  const printed = decreesOf(catalog, issue).flatMap(({ figures }) => figures);
  return issueFiles(issue, new Set(printed.map((name) => figureName(name, issue.source.file))));
}
