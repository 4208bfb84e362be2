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

/** The register as the search reads it. */
export class Register {
  readonly agencies: RegisterData["agencies"];
  readonly traditional: string;
  /** place in the order by date, newest first, by the decree's id: `<shard>.<number in it>` */
  readonly rank: ReadonlyMap<string, number>;
  private readonly facets: RegisterData["facets"];

  constructor({ agencies, traditional, shards, order, facets }: RegisterData) {
    this.agencies = agencies;
    this.traditional = traditional;
    const next = shards.map(() => 0);
    const id = (shard: number) => `${shard}.${next[shard]!++}`;
    this.rank = new Map(order.map((shard, rank) => [id(shard), rank]));
    this.facets = facets;
  }

  /** Whether a decree has one of the chosen values of every facet. */
  fits(id: string, chosen: Chosen): boolean {
    return this.narrowed(chosen).every((key) => this.has(id, key, chosen));
  }

  /** The facets of what was found; a facet's own choice does not hide its other values. */
  count(ids: readonly string[], chosen: Chosen): FacetCount[] {
    return FACET_KEYS.filter((key) => this.facets[key]).map((key) => {
      const others = this.narrowed(chosen).filter((other) => other !== key);
      const counts = new Map<string, number>((chosen[key] ?? []).map((value) => [value, 0]));
      for (const id of ids) {
        if (!others.every((other) => this.has(id, other, chosen))) continue;
        for (const value of this.values(id, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return {
        key,
        values: [...counts]
          .map(([value, count]) => this.counted(key, value, count, chosen))
          .sort(key === "year" ? latest : most),
      };
    });
  }

  /** The facets of which something was chosen. */
  private narrowed(chosen: Chosen): FacetKey[] {
    return FACET_KEYS.filter((key) => (chosen[key] ?? []).length > 0);
  }

  private has(id: string, key: FacetKey, chosen: Chosen): boolean {
    return this.values(id, key).some((value) => chosen[key]!.includes(value));
  }

  private counted(key: FacetKey, value: string, count: number, chosen: Chosen) {
    return { value, count, chosen: chosen[key]?.includes(value) ?? false };
  }

  private values(id: string, key: FacetKey): string[] {
    const facet = this.facets[key];
    const of = facet?.of[this.rank.get(id) ?? -1];
    if (!facet || of === undefined) return [];
    return (typeof of === "number" ? [of] : of).map((at) => facet.values[at]!);
  }
}

/** Orders of a facet's values. */
export const latest = (a: { value: string }, b: { value: string }): number =>
  Number(b.value) - Number(a.value);
export const most = (
  a: { value: string; count: number },
  b: { value: string; count: number },
): number => b.count - a.count || (a.value < b.value ? -1 : 1);
