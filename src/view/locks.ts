import { readLocks } from "../../scripts/content.ts";
import type { Lock, LockedDecree } from "../archive/permalinks.ts";
import { contentDir } from "./site.ts";

let reading: Promise<Map<string, Lock>> | undefined;

/** The locks of all issues, by `<gazette>/<issue>`, read once a build. */
export function locks(): Promise<Map<string, Lock>> {
  if (import.meta.env.DEV) return readLocks(contentDir());
  reading ??= readLocks(contentDir());
  return reading;
}

let indexing: Promise<Map<string, LockedDecree>> | undefined;

/** What the locks know of each decree, by its address. */
export function lockedDecrees(): Promise<Map<string, LockedDecree>> {
  if (import.meta.env.DEV) return byPath();
  indexing ??= byPath();
  return indexing;
}

async function byPath(): Promise<Map<string, LockedDecree>> {
  const all = [...(await locks()).values()].flatMap(({ decrees }) => decrees);
  return new Map(all.map((decree) => [decree.path, decree]));
}
