import { getCollection } from "astro:content";
import { readText, type TextFile } from "../../scripts/texts.ts";
import { type Catalog, catalogOf } from "../archive/catalog.ts";
import type { Opened } from "../archive/gate.ts";
import type { OpenIssue } from "../archive/gate-issue.ts";
import { goneOf } from "../archive/gone.ts";
import { byIssue, type Holding, inOrder } from "../archive/holding.ts";
import { locks } from "./locks.ts";
import { site, textCache } from "./site.ts";

export interface Loaded {
  catalog: Catalog;
  /** the text of a decree, by its path */
  text: (path: string) => Promise<Opened>;
  /** sha256 of its file */
  digest: (path: string) => string;
}

let loaded: Promise<Loaded> | undefined;

/** The archive as the store holds it, worked out once a build (again for every request while developing). */
export function load(): Promise<Loaded> {
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

async function loadAll(): Promise<Loaded> {
  const decrees = await entries<Holding & TextFile>("decrees");
  const issues = await entries<OpenIssue>("issues");
  decrees.sort(inOrder); // the store keeps its own order
  issues.sort(byIssue);
  const files = new Map(decrees.map(({ head, file, digest }) => [head.path, { file, digest }]));
  return {
    catalog: catalogOf(site(), issues, decrees, goneOf([...(await locks()).values()])),
    digest: (path) => files.get(path)!.digest,
    text: (path) => readText(files.get(path)!, textCache()),
  };
}

/** A collection's data in the order stored. Astro generates its types; a fresh clone has none yet. */
async function entries<T>(name: "decrees" | "issues"): Promise<T[]> {
  const stored = (await getCollection(name as never)) as { data: T }[];
  return stored.map(({ data }) => data);
}
