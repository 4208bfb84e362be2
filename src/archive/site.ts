/** The settings of an archive, complete: what `site.yaml` leaves open is read from the issues. */
import type { Issue, Site } from "../gazette/schema.ts";

/** A site with a title, and with a name for every gazette it holds. */
export interface NamedSite extends Site {
  title: string;
}

/** An archive without a title is called by the gazette it holds; one of several has no name of its own. */
const UNNAMED = "政府公报档案";

/**
 * Fills in the title and the gazettes that `site.yaml` does not name.
 * @param issues in the order of the archive: a gazette goes by the name of its oldest issue
 */
export function nameSite(
  site: Site,
  issues: readonly Pick<Issue, "gazette" | "name">[],
): NamedSite {
  const known = new Set(site.gazettes.map(({ slug }) => slug));
  const printed = new Map(issues.toReversed().map(({ gazette, name }) => [gazette, name]));
  const added = [...printed]
    .filter(([slug]) => !known.has(slug))
    .map(([slug, name]) => ({ slug, name, place: null, placeCode: null }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const gazettes = [...site.gazettes, ...added];
  const held = gazettes.filter(({ slug }) => printed.has(slug));
  const title = site.title ?? (held.length === 1 ? `${held[0]!.name}档案` : UNNAMED);
  return { ...site, title, gazettes };
}

/** The name of a gazette, as `site.yaml` or its oldest issue gives it. */
export function gazetteName({ site }: { site: Pick<Site, "gazettes"> }, slug: string): string {
  return site.gazettes.find((gazette) => gazette.slug === slug)?.name ?? slug;
}
