/** The facets of a record as numbers, which is what a search server counts fastest. */
import { FACET_KEYS, type FacetKey } from "../register.ts";

export type FacetValues = Partial<Record<FacetKey, string[]>>;

/** As many bits as a number holds exactly in JavaScript, one left over. */
const BITS = 52;

/** FNV-1a, 64 bits of which the lowest 52 are kept: the same number on every machine. */
export function hashOf(text: string): number {
  let hash = BigInt("0xcbf29ce484222325");
  const prime = BigInt("0x100000001b3");
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return Number(BigInt.asUintN(BITS, hash));
}

const facetId = (key: FacetKey, value: string): number => hashOf(`${key}=${value}`);

/** The numbers of some values of a facet. */
export const idsOf = (key: FacetKey, values: readonly string[]): number[] =>
  values.map((value) => facetId(key, value));

/** Every facet of a record, in order. */
export const facetIds = (facets: FacetValues): number[] =>
  FACET_KEYS.flatMap((key) => idsOf(key, facets[key] ?? []));

/** Which facet of a record has the number. */
export function facetOf(facets: FacetValues, id: number): { key: FacetKey; value: string } | null {
  for (const key of FACET_KEYS)
    for (const value of facets[key] ?? []) if (facetId(key, value) === id) return { key, value };
  return null;
}
