/** What a search server is asked for, and the decrees it has shown once. */
import type { Fragment } from "../document.ts";
import type { Hit } from "../finder.ts";
import {
  type Chosen,
  FACET_KEYS,
  type FacetCount,
  type FacetKey,
  latest,
  most,
} from "../register.ts";
import type { Ask } from "./ask.ts";
import { type FacetValues, facetOf } from "./facets.ts";
import * as sql from "./sql.ts";

export class Server {
  private readonly ask: Ask;
  private readonly fragments = new Map<number, Promise<Fragment>>();
  /** ids asked for at the same time, which become one question */
  private waiting: { ids: number[]; asked: Promise<Map<number, Fragment>> } | null = null;

  constructor(ask: Ask) {
    this.ask = ask;
  }

  /** How many decrees fit. */
  async count(wish: sql.Wish): Promise<number> {
    return Number((await this.ask(sql.countSql(wish))).rows[0]?.n ?? 0);
  }

  /** Tokens in place in all decrees that fit. */
  async tokens(wish: sql.Wish, chosen: Chosen): Promise<number> {
    return Number((await this.ask(sql.sumSql(wish, chosen))).rows[0]?.s ?? 0);
  }

  /** The first decrees in order, and how many there are. */
  async hits(
    wish: sql.Wish,
    chosen: Chosen,
    sort: "relevance" | "date",
  ): Promise<{ hits: Hit[]; total: number }> {
    const { rows, total } = await this.ask(sql.hitsSql(wish, chosen, sort));
    const hits = rows.map(({ id, w }): Hit => {
      const [titles, others] = [Math.floor(Number(w) / sql.TITLE), Number(w) % sql.TITLE];
      return { id: Number(id), places: others, titles, named: false };
    });
    return { hits, total };
  }

  /** Ids of the newest decrees that fit. */
  async newest(wish: sql.Wish, limit: number): Promise<number[]> {
    return (await this.ask(sql.newestSql(wish, limit))).rows.map(({ id }) => Number(id));
  }

  /** Counts by facet; a facet's own choice does not hide its other values. */
  async facets(wish: sql.Wish, chosen: Chosen): Promise<FacetCount[]> {
    const own = FACET_KEYS.filter((key) => chosen[key]?.length);
    const [all, ...apart] = await Promise.all([
      this.values(wish, chosen),
      ...own.map((key) => this.values(wish, chosen, key)),
    ]);
    return FACET_KEYS.flatMap((key) => {
      const counts = new Map((chosen[key] ?? []).map((value) => [value, 0]));
      const found = apart[own.indexOf(key)] ?? all!;
      for (const [value, n] of found.get(key) ?? []) counts.set(value, n);
      const values = [...counts].map(([value, count]) => ({
        value,
        count,
        chosen: chosen[key]?.includes(value) ?? false,
      }));
      return values.length > 0
        ? [{ key, values: values.sort(key === "year" ? latest : most) }]
        : [];
    });
  }

  private async values(wish: sql.Wish, chosen: Chosen, but?: FacetKey) {
    const found = new Map<FacetKey, [value: string, n: number][]>();
    for (const { v, n, facet_names } of (await this.ask(sql.facetsSql(wish, chosen, but))).rows) {
      const facet = facetOf(JSON.parse(String(facet_names)) as FacetValues, Number(v));
      if (!facet) continue;
      found.set(facet.key, [...(found.get(facet.key) ?? []), [facet.value, Number(n)]]);
    }
    return found;
  }

  /** What results show of a decree. */
  fragment(id: number): Promise<Fragment> {
    const known = this.fragments.get(id) ?? this.fetched(id);
    this.fragments.set(id, known);
    known.catch(() => this.fragments.delete(id));
    return known;
  }

  private async fetched(id: number): Promise<Fragment> {
    if (!this.waiting) {
      const ids: number[] = [];
      this.waiting = { ids, asked: Promise.resolve().then(() => this.all(ids)) };
    }
    this.waiting.ids.push(id);
    return (await this.waiting.asked).get(id)!;
  }

  private async all(ids: number[]): Promise<Map<number, Fragment>> {
    this.waiting = null;
    const { rows } = await this.ask(sql.fragmentsSql(ids));
    return new Map(
      rows.map(({ id, fragment }) => [Number(id), JSON.parse(String(fragment)) as Fragment]),
    );
  }
}
