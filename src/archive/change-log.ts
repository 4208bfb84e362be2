/** What happened to published decrees, by the dates of the locks: never the build's. */
import { everyDecree, isWithdrawn } from "./permalinks/published.ts";
import type { Lock, LockedDecree, RecordedChange } from "./permalinks/schema.ts";

/** One entry of the change log. */
export interface Change {
  kind: "收录" | RecordedChange["kind"];
  /** ISO */
  date: string;
  path: string;
  /** null of a decree that its 公开属性 has withdrawn, and of an issue */
  title: string | null;
  number: string | null;
  /** null of a 收录, and where nobody wrote one down */
  reason: string | null;
  /** the former address, of a 改址 */
  from?: string;
  /** the page that compares the readings, of a 更正 whose earlier reading is kept */
  version?: string;
}

/** The address of the page of a decree's n-th correction, from 1. */
export const versionPath = (path: string, n: number): string => `${path}version-${n}/`;

/**
 * Everything that happened, the newest day first.
 * @param versions the pages of earlier readings that exist
 */
export function changeLog(locks: readonly Lock[], versions: ReadonlySet<string>): Change[] {
  const changes = locks.flatMap((lock) => [
    ...(lock.history ?? []).map((change) => entry(lock.path, null, change)),
    ...everyDecree(lock).flatMap((decree) => ofDecree(decree, versions)),
  ]);
  return changes.sort((a, b) => compare(b.date, a.date) || compare(a.path, b.path));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ofDecree(decree: LockedDecree, versions: ReadonlySet<string>): Change[] {
  const { path, title, number, added, withheld, history = [] } = decree;
  if (withheld && !isWithdrawn(history)) return [];
  const name = withheld ? null : { title, number };
  let corrections = 0;
  const changes = history.map((change) => {
    const version = change.kind === "更正" ? versionPath(path, ++corrections) : "";
    return { ...entry(path, name, change), ...(versions.has(version) && { version }) };
  });
  return [entry(path, name, { kind: "收录", date: added, reason: null }), ...changes];
}

type Happened = RecordedChange | { kind: "收录"; date: string; reason: null };

function entry(
  path: string,
  name: { title: string; number: string | null } | null,
  change: Happened,
): Change {
  const { kind, date, reason } = change;
  const { title = null, number = null } = name ?? {};
  const from = change.kind === "改址" ? { from: change.from } : {};
  return { kind, date, path, title, number, reason, ...from };
}
