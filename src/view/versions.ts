import { readReading } from "../../scripts/content.ts";
import { versionPath } from "../archive/change-log.ts";
import { type Reading, readingOf, readingText } from "../archive/permalinks/reading.ts";
import { openReading } from "../archive/versions.ts";
import { load } from "./catalog.ts";
import { type DecreeView, decreeView } from "./decree.ts";
import { onceABuild } from "./once.ts";
import { contentDir, site } from "./site.ts";

/** A reading that gave way to another. */
export interface Version {
  /** the decree's address, and the version's own */
  decree: string;
  path: string;
  n: number;
  /** the day it gave way, and why */
  date: string;
  reason: string | null;
  earlier: Reading;
  /** canonical text of the reading that followed */
  later: string;
}

/** Every earlier reading that may be shown. */
export const versionPages = onceABuild(findVersions);

/** The earlier readings of one decree, by their number. */
export async function versionsOf(path: string): Promise<Map<number, Version>> {
  const own = (await versionPages()).filter(({ decree }) => decree === path);
  return new Map(own.map((version) => [version.n, version]));
}

async function findVersions(): Promise<Version[]> {
  const found: Version[] = [];
  for (const [key, { decrees }] of (await load()).locks)
    for (const { path, withheld, history = [] } of decrees) {
      const corrections = history.filter((change) => change.kind === "更正");
      if (withheld || corrections.length === 0) continue;
      const view = await decreeView(path);
      const readings = await Promise.all(
        corrections.map(({ before }) => readReading(contentDir(), key, before)),
      );
      const opened = readings.map((one) => one && openReading(one, view, site()));
      for (const [i, { date, reason }] of corrections.entries()) {
        const earlier = opened[i];
        if (!earlier) continue;
        const later = textOf(opened[i + 1], view);
        const n = i + 1;
        found.push({ decree: path, path: versionPath(path, n), n, date, reason, earlier, later });
      }
    }
  return found;
}

/** The text of the reading that followed; of the last one, what the page shows. */
const textOf = (next: Reading | null | undefined, { decree, body }: DecreeView): string =>
  readingText(next ?? readingOf(decree, body));
