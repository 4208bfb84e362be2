import { canonicalOf } from "../archive/canonical.ts";
import type { CiteContext, CiteItem } from "../archive/cite/item.ts";
import type { LegislationFacts } from "../archive/cite/json-ld.ts";
import { gazetteName } from "../archive/site.ts";
import type { DecreeView } from "./decree.ts";

/** What a citation needs beyond the decree; a withheld neighbour leaves the last page unknown. */
export function citeContextOf({ catalog, decree, next }: DecreeView): CiteContext {
  const follows = next?.head.order === decree.order + 1;
  return {
    gazetteName: gazetteName(catalog, decree.gazette),
    nextPage: follows ? next.head.page : null,
    siteUrl: catalog.site.url,
  };
}

/** What the page says of itself as schema.org `Legislation`. */
export function legislationOf(view: DecreeView, [item, ...issued]: CiteItem[]): LegislationFacts {
  const { catalog, decree, body } = view;
  const place = catalog.site.gazettes.find(({ slug }) => slug === decree.gazette);
  return {
    decree,
    item: item!,
    issued,
    published: view.issue?.published ?? null,
    place: place?.place ?? null,
    placeCode: place?.placeCode ?? null,
    encodings: [
      { file: "index.txt", format: "text/plain", sha256: canonicalOf(decree, body).sha256 },
      { file: "index.json", format: "application/json", sha256: null },
      { file: "index.xml", format: "application/akn+xml", sha256: null },
    ],
  };
}
