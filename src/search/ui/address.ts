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

/** Servers refuse an address of some 8 KB; a character of Chinese takes nine of them. */
const LONGEST = 500;

/** The address of a search, from `?`; a pasted text is too long to be in it. */
export function addressOf({ typed, chosen, sort }: Asked): string {
  const params = new URLSearchParams();
  if (typed && typed.length <= LONGEST) params.set("q", typed);
  for (const key of FACET_KEYS) for (const value of chosen[key] ?? []) params.append(key, value);
  if (sort === "date") params.set("sort", sort);
  return `?${params}`;
}
