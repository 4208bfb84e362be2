/** A search in the address, so that it can be cited and gone back to. */
import type { Asked } from "../engine.ts";
import { type Chosen, FACET_KEYS } from "../register.ts";

/** What an address asks for. */
export function askedIn(query: string): Asked {
  const params = new URLSearchParams(query);
  const chosen: Chosen = {};
  for (const key of FACET_KEYS) if (params.has(key)) chosen[key] = params.getAll(key);
  return {
    typed: params.get("q") ?? "",
    chosen,
    sort: params.get("sort") === "date" ? "date" : "relevance",
  };
}

/** The address of a search, from `?`. */
export function addressOf({ typed, chosen, sort }: Asked): string {
  const params = new URLSearchParams();
  if (typed) params.set("q", typed);
  for (const key of FACET_KEYS) for (const value of chosen[key] ?? []) params.append(key, value);
  if (sort === "date") params.set("sort", sort);
  return `?${params}`;
}
