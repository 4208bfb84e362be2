/** What all the issues of an archive have published so far: their addresses, and the slugs in them. */
import { Names } from "./names.ts";
import { addressesOf } from "./published.ts";
import type { Lock } from "./schema.ts";

/** It only grows: an issue that is imported again holds all its addresses still. */
export class Register {
  private readonly paths = new Set<string>();
  private readonly names = new Map<string, Names>();

  constructor(locks: Iterable<Lock> = []) {
    for (const lock of locks) this.add(lock);
  }

  add(lock: Lock): void {
    for (const path of addressesOf(lock)) this.paths.add(path);
    const names = this.names.get(lock.gazette) ?? new Names();
    names.keepPublished(lock);
    this.names.set(lock.gazette, names);
  }

  holds(path: string): boolean {
    return this.paths.has(path);
  }

  /** The slugs of one gazette. */
  namesIn(gazette: string): Names {
    return this.names.get(gazette) ?? new Names();
  }
}
