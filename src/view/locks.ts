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

/** What the lock knows of the decree at an address. */
export async function lockedAt(path: string): Promise<LockedDecree | undefined> {
  for (const { decrees } of (await locks()).values()) {
    const found = decrees.find((decree) => decree.path === path);
    if (found) return found;
  }
  return undefined;
}
