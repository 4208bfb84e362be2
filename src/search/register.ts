/** All decrees of the index in one small file: their order by date, and what they can be narrowed to. */

/** The properties a reader can narrow a search to, by their name in the address. */
export const FACET_KEYS = [
  "gazette",
  "year",
  "issuer",
  "genre",
  "inner",
  "section",
  "publicity",
  "status",
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** What decrees are ordered by. */
export interface Dated {
  path: string;
  /** ISO; null comes last */
  date: string | null;
}

/** One decree as the register takes it in. */
export interface Entry extends Dated {
  /** which shard holds it */
  shard: number;
  facets: Record<FacetKey, string[]>;
}

/** The file: newest decree first. */
export interface RegisterData {
  /** 发文机关代字 and who it stands for */
  agencies: [prefix: string, issuer: string][];
  /** the characters of 繁体 that the decrees hold, each before its simplified one */
  traditional: string;
  /** folders of the shards, beside the register */
  shards: string[];
  /** the shard of each decree, newest first; within its shard a decree has the next number */
  order: number[];
  facets: Partial<Record<FacetKey, { values: string[]; of: (number | number[])[] }>>;
}

/** Makes the file; a property that no decree has is left out. */
export function registerOf(
  entries: readonly Entry[],
  rest: Pick<RegisterData, "agencies" | "traditional" | "shards">,
): RegisterData {
  const sorted = [...entries].sort(newestFirst);
  const facets: RegisterData["facets"] = {};
  for (const key of FACET_KEYS) {
    const values = [...new Set(sorted.flatMap((entry) => entry.facets[key]))].sort();
    if (values.length === 0) continue;
    const of = sorted.map((entry) => {
      const found = entry.facets[key].map((value) => values.indexOf(value));
      return found.length === 1 ? found[0]! : found;
    });
    facets[key] = { values, of };
  }
  return { ...rest, order: sorted.map(({ shard }) => shard), facets };
}

/** The order of decrees by date, and so of their numbers within a shard. */
export function newestFirst(a: Dated, b: Dated): number {
  const [dateA, dateB] = [a.date ?? "", b.date ?? ""];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

/** Values chosen, by facet; several of one facet are alternatives. */
export type Chosen = Partial<Record<FacetKey, string[]>>;

/** How many of the decrees found have each value. */
export interface FacetCount {
  key: FacetKey;
  values: { value: string; count: number; chosen: boolean }[];
}

/** The register as the search reads it. A decree's id is its place in it: the newest is 0. */
export class Register {
  readonly agencies: RegisterData["agencies"];
  readonly traditional: string;
  /** the ids of each shard's decrees, by their number in the shard */
  readonly shards: readonly (readonly number[])[];
  /** how many decrees there are */
  readonly size: number;
  private readonly order: readonly number[];
  private readonly facets: RegisterData["facets"];

  constructor({ agencies, traditional, shards, order, facets }: RegisterData) {
    this.agencies = agencies;
    this.traditional = traditional;
    const ids = shards.map((): number[] => []);
    for (const [id, shard] of order.entries()) ids[shard]!.push(id);
    this.shards = ids;
    this.size = order.length;
    this.order = order;
    this.facets = facets;
  }

  /** Where a decree lies. */
  locate(id: number): [shard: number, number: number] {
    const shard = this.order[id]!;
    return [shard, this.shards[shard]!.indexOf(id)];
  }

  /** Those of some decrees that have one of the chosen values of every facet. */
  narrowed(ids: readonly number[], chosen: Chosen): readonly number[] {
    const tests = FACET_KEYS.flatMap((key) => this.test(key, chosen[key] ?? []));
    return tests.length === 0 ? ids : ids.filter((id) => tests.every((test) => test(id)));
  }

  /** The facets of what was found; a facet's own choice does not hide its other values. */
  count(ids: readonly number[], chosen: Chosen): FacetCount[] {
    return FACET_KEYS.flatMap((key) => {
      const facet = this.facets[key];
      if (!facet) return [];
      const counts = facet.values.map(() => 0);
      for (const id of this.narrowed(ids, { ...chosen, [key]: [] })) {
        const of = facet.of[id]!;
        if (typeof of === "number") counts[of]! += 1;
        else for (const at of of) counts[at]! += 1;
      }
      const own = new Set(chosen[key]);
      const values = facet.values
        .map((value, at) => ({ value, count: counts[at]!, chosen: own.has(value) }))
        .filter((one) => one.count > 0 || one.chosen);
      const known = new Set(facet.values);
      const others = [...own].filter((value) => !known.has(value));
      values.push(...others.map((value) => ({ value, count: 0, chosen: true })));
      return { key, values: values.sort(key === "year" ? latest : most) };
    });
  }

  /** Whether a decree has one of some values of a facet; nothing to test when none is chosen. */
  private test(key: FacetKey, values: readonly string[]): ((id: number) => boolean)[] {
    if (values.length === 0) return [];
    const facet = this.facets[key];
    const wanted = new Set(values.map((value) => facet?.values.indexOf(value)));
    return [(id) => [facet?.of[id] ?? []].flat().some((at) => wanted.has(at))];
  }
}

/** Orders of a facet's values. */
export const latest = (a: { value: string }, b: { value: string }): number =>
  Number(b.value) - Number(a.value);
export const most = (
  a: { value: string; count: number },
  b: { value: string; count: number },
): number => b.count - a.count || (a.value < b.value ? -1 : 1);
