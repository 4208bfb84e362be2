/** What became of published addresses that lead to no decree or issue any more, from the locks. */
import { everyDecree, formerAddresses, isWithdrawn, wasSeen } from "./permalinks/published.ts";
import type { Lock } from "./permalinks/schema.ts";

/** The page at a withdrawn address. */
export interface Tombstone {
  path: string;
  of: "公文" | "期";
  /** null where its 公开属性 is why it was withdrawn */
  title: string | null;
  number: string | null;
  /** the day it was first imported; null of an issue */
  added: string | null;
  /** the day it was withdrawn, and why */
  date: string;
  reason: string | null;
}

/** An address that leads on to another. */
export interface Redirect {
  from: string;
  to: string;
}

export interface Gone {
  tombstones: Tombstone[];
  redirects: Redirect[];
}

/** Tombstones and redirects of an archive, in the order of their paths. */
export function goneOf(locks: readonly Lock[]): Gone {
  return {
    tombstones: locks.flatMap(tombstonesOf).sort((a, b) => (a.path < b.path ? -1 : 1)),
    redirects: locks.flatMap(redirectsOf).sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

function tombstonesOf(lock: Lock): Tombstone[] {
  const decrees = everyDecree(lock).filter(({ history }) => isWithdrawn(history));
  const issue = isWithdrawn(lock.history) ? [lock] : [];
  return [
    ...issue.map(({ path, history }) => {
      return { path, of: "期" as const, ...anonymous, added: null, ...lastOf(history) };
    }),
    ...decrees.map(({ path, title, number, added, withheld, history }) => {
      const name = withheld ? anonymous : { title, number };
      return { path, of: "公文" as const, ...name, added, ...lastOf(history) };
    }),
  ];
}

const anonymous = { title: null, number: null };

function lastOf(history: Lock["history"]): Pick<Tombstone, "date" | "reason"> {
  const { date, reason } = history!.findLast(({ kind }) => kind === "撤回")!;
  return { date, reason };
}

function redirectsOf(lock: Lock): Redirect[] {
  return [lock, ...everyDecree(lock).filter(wasSeen)].flatMap((one) =>
    formerAddresses(one).map((from) => ({ from, to: one.path })),
  );
}
