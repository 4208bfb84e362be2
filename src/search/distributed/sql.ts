/**
 * The questions put to a search server, in the SQL that Manticore Search and Sphinx 2.2 both speak.
 * Nothing typed stands in it as typed: words are letters and digits, the rest are numbers.
 */
import { type Chosen, FACET_KEYS, type FacetKey } from "../register.ts";
import { TABLE } from "./config.ts";
import { idsOf } from "./facets.ts";

/** Decrees that are looked for. */
export interface Wish {
  /** query of the server's language; null for every decree */
  match: string | null;
  /** only these records; null for all */
  ids: readonly number[] | null;
}

/** What a place in the title weighs against one elsewhere: more than there can be. */
export const TITLE = 2 ** 20;

/** So many decrees are listed, which is as many as a server keeps in order by default. */
export const MOST_LISTED = 1000;

const NEWEST = "issued DESC, path ASC";

/** Records in order: `id`, and `w`, the tokens in place (those of the title `TITLE` and one times). */
export function hitsSql(wish: Wish, chosen: Chosen, sort: "relevance" | "date"): string {
  const order = sort === "date" ? NEWEST : `w DESC, ${NEWEST}`;
  const weights = `title=${TITLE + 1}, number=1, issuer=1, body=1`;
  return [
    `SELECT id, weight() w FROM ${TABLE}${where(wish, chosen)} ORDER BY ${order}`,
    `LIMIT ${MOST_LISTED} OPTION ranker=expr('sum(hit_count*user_weight)'), field_weights=(${weights})`,
  ].join(" ");
}

/** The newest records: `id`. */
export const newestSql = (wish: Wish, limit: number): string =>
  `SELECT id FROM ${TABLE}${where(wish, {})} ORDER BY ${NEWEST} LIMIT ${limit}`;

/** One row: `n` records, `s` tokens in place in all of them. */
export const sumSql = (wish: Wish, chosen: Chosen): string =>
  `SELECT count(*) n, weight() w, sum(w) s FROM ${TABLE}${where(wish, chosen)} OPTION ranker=expr('sum(hit_count)')`;

/** One row: `n` records. */
export const countSql = (wish: Wish): string => `SELECT count(*) n FROM ${TABLE}${where(wish, {})}`;

/** A row for each value of a facet: its number `v`, `n` records, and the names of one of them. */
export const facetsSql = (wish: Wish, chosen: Chosen, but?: FacetKey): string =>
  [
    `SELECT groupby() v, count(*) n, facet_names FROM ${TABLE}${where(wish, chosen, but)}`,
    `GROUP BY facet_ids ORDER BY n DESC LIMIT ${MOST_LISTED}`,
  ].join(" ");

/** What results show of some records: `id` and `fragment`. */
export const fragmentsSql = (ids: readonly number[]): string =>
  `SELECT id, fragment FROM ${TABLE} WHERE id IN (${ids.join(",")}) LIMIT ${ids.length}`;

function where({ match, ids }: Wish, chosen: Chosen, but?: FacetKey): string {
  const narrowed = FACET_KEYS.flatMap((key) => {
    const values = key === but ? [] : (chosen[key] ?? []);
    return values.length > 0 ? [`facet_ids IN (${idsOf(key, values).join(",")})`] : [];
  });
  const all = [
    ...(match === null ? [] : [`MATCH('${match}')`]),
    ...(ids === null ? [] : [`id IN (${ids.join(",")})`]),
    ...narrowed,
  ];
  return all.length > 0 ? ` WHERE ${all.join(" AND ")}` : "";
}
