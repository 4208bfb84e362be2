/** What the register says of a decree and of the agencies, from the archive's catalog. */
import type { Catalog } from "../archive/catalog.ts";
import { yearOf } from "../archive/facets.ts";
import type { Holding } from "../archive/holding.ts";
import { gazetteName } from "../archive/site.ts";
import { agencyPrefix } from "../gazette/grammar/number-query.ts";
import type { Entry, RegisterData } from "./register.ts";

const some = (value: string | null): string[] => (value === null ? [] : [value]);

/** One decree of the register. */
export const entryOf = (shard: number, holding: Holding, catalog: Catalog): Entry => {
  const { path, date } = holding.head;
  return { shard, path, date, facets: facetsOf(holding, catalog) };
};

/** What a decree can be narrowed to. */
export function facetsOf(holding: Holding, catalog: Catalog): Entry["facets"] {
  const { head, parts } = holding;
  const inner = parts.flatMap(({ role, genre }) => (role === "印发" ? some(genre) : []));
  return {
    gazette: [gazetteName(catalog, head.gazette)],
    year: [yearOf(holding)],
    issuer: head.issuer,
    genre: some(head.genre),
    inner: [...new Set(inner)],
    section: some(head.section),
    publicity: [head.publicity ?? "未注明"],
    status: catalog.relations.repealedBy.has(head.path) ? ["收录文件已废止"] : [],
  };
}

/** Every 机关代字 and its issuer: those of `site.yaml`, then those the decrees held show. */
export function agenciesOf({ site, holdings }: Catalog): RegisterData["agencies"] {
  const pairs = [
    ...site.agencies.map(({ prefix, issuer }) => [prefix, issuer] as const),
    ...holdings.flatMap(({ head }) => {
      const prefix = head.number && agencyPrefix(head.number);
      return prefix ? head.issuer.map((issuer) => [prefix, issuer] as const) : [];
    }),
  ];
  const seen = new Map(pairs.map(([prefix, issuer]) => [`${prefix} ${issuer}`, [prefix, issuer]]));
  return [...seen.values()] as [string, string][];
}
