import type { LockedDecree } from "../archive/permalinks.ts";
import { load } from "./catalog.ts";
import { onceABuild } from "./once.ts";

/** What the locks know of each decree, by its address. */
export const lockedDecrees = onceABuild(byPath);

async function byPath(): Promise<Map<string, LockedDecree>> {
  const { locks } = await load();
  const all = [...locks.values()].flatMap(({ decrees }) => decrees);
  return new Map(all.map((decree) => [decree.path, decree]));
}
