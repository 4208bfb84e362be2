/** One decree as a record of a search server: a line of tab-separated values. */
import { type Fragment, fieldTokens } from "../document.ts";
import type { Simplify } from "../fold.ts";
import { FACET_KEYS } from "../register.ts";
import { type FacetValues, facetIds, hashOf } from "./facets.ts";
import { EVERY, fieldText } from "./words.ts";

/** The columns after the id, in order: name and kind as the configuration declares them. */
export const COLUMNS = [
  ["title", "field"],
  ["number", "field"],
  ["issuer", "field"],
  ["body", "field"],
  ["every", "field"],
  ["issued", "attr_uint"],
  ["path", "attr_string"],
  ["facet_ids", "attr_multi_64"],
  ["facet_names", "attr_string"],
  ["fragment", "attr_string"],
] as const;

/** A string attribute of Sphinx holds 4 MiB less one byte. */
const LONGEST = 4 * 1024 * 1024 - 1;

/** The shard of a decree, always the same one for as long as the number of shards stays. */
export const shardOf = (path: string, of: number): number => (hashOf(path) % of) + 1;

/** Room for the records of one shard. */
const ROOM = 100_000_000;

/** The id of a shard's nth record, unique over all shards. */
export const idOf = (shard: number, nth: number): number => shard * ROOM + nth;

/** 20190711; a month or day that is not known is 00, no date 0. */
export const issuedOf = (date: string | null): number =>
  date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));

/**
 * The line of a decree.
 * @param id unique over all shards, a whole number from 1
 */
export function recordOf(
  id: number,
  fragment: Fragment,
  facets: FacetValues,
  simplify: Simplify,
): string {
  const { title, number, issuer, text } = fieldTokens(fragment, simplify);
  const named = FACET_KEYS.flatMap((key) => (facets[key]?.length ? [[key, facets[key]]] : []));
  const values: Record<(typeof COLUMNS)[number][0], string> = {
    title: fieldText(title),
    number: fieldText(number),
    issuer: fieldText(issuer),
    body: fieldText(text),
    every: EVERY,
    issued: String(issuedOf(fragment.date)),
    path: fragment.path,
    facet_ids: facetIds(facets).join(","),
    facet_names: JSON.stringify(Object.fromEntries(named)),
    fragment: held(fragment),
  };
  return `${[id, ...COLUMNS.map(([name]) => values[name])].join("\t")}\n`;
}

/** The provisions, for excerpts. What is too long to be kept is found all the same, without excerpts. */
function held(fragment: Fragment): string {
  const whole = JSON.stringify(fragment);
  const fits = new TextEncoder().encode(whole).length <= LONGEST;
  return fits ? whole : JSON.stringify({ ...fragment, parts: [] });
}
