import type { LockedDecree } from "../archive/permalinks.ts";
import { load } from "./catalog.ts";

let indexing: Promise<Map<string, LockedDecree>> | undefined;

/** What the locks know of each decree, by its address. */
export function lockedDecrees(): Promise<Map<string, LockedDecree>> {
  if (import.meta.env.DEV) return byPath();
  indexing ??= byPath();
  return indexing;
}

async function byPath(): Promise<Map<string, LockedDecree>> {
  const { locks } = await load();
  const all = [...locks.values()].flatMap(({ decrees }) => decrees);
  return new Map(all.map((decree) => [decree.path, decree]));
}
