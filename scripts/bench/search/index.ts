/** The ways of searching that are measured, by the name their process is given. */
import { flexsearch } from "./flexsearch.ts";
import { minisearch } from "./minisearch.ts";
import { ours } from "./ours.ts";
import { pagefind } from "./pagefind.ts";

export const ways = { ours, pagefind, minisearch, flexsearch };
