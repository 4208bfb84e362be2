import type { Catalog } from "../archive/catalog.ts";
import type { Organ } from "../archive/organs.ts";
import { gazetteName } from "../archive/site.ts";

/** An organ's name, with its gazette's where the archive holds several. */
export function organName({ name, gazette }: Organ, catalog: Catalog): string {
  const several = new Set(catalog.issues.map((issue) => issue.gazette)).size > 1;
  return several ? `${name}（${gazetteName(catalog, gazette)}）` : name;
}
