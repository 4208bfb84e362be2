/** The readings that readers have seen before: kept in `versions/`, or still in `decrees/` as last imported. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { earlierReadings } from "../../src/archive/permalinks/published.ts";
import { type Reading, readingHash, readingOf } from "../../src/archive/permalinks/reading.ts";
import type { Lock } from "../../src/archive/permalinks.ts";
import { readDecree } from "../../src/gazette/mdx/read.ts";
import { listFiles, readReading } from "../content.ts";

/**
 * Finds the readings of an issue (`<gazette>/<issue>`) by their hash; the decrees are read only when
 * one is asked for.
 * @throws Refusal when a kept reading was changed by hand
 */
export function findEarlier(content: string, key: string, lock: Lock | undefined) {
  const decrees = listFiles(join(content, "decrees", key), ".mdx");
  const kept = new Map<string, Reading>();
  for (const hash of lock ? earlierReadings(lock) : []) {
    const one = readReading(content, key, hash);
    if (one) kept.set(hash, one);
  }
  let shown: Map<string, Reading> | undefined;
  return (hash: string): Reading | undefined => {
    if (kept.has(hash)) return kept.get(hash);
    shown ??= new Map(decrees.map(shownReading));
    return shown.get(hash);
  };
}

function shownReading(file: string): [hash: string, Reading] {
  const { decree, body } = readDecree(readFileSync(file, "utf8"));
  const one = readingOf(decree, body);
  return [readingHash(one), one];
}
