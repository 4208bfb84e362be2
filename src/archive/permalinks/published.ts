/** What a lock says was ever published. */
import type { Lock, LockedDecree, RecordedChange } from "./schema.ts";

/** Every decree an issue ever had, those withdrawn last. */
export const everyDecree = ({ decrees, withdrawn = [] }: Lock): LockedDecree[] => [
  ...decrees,
  ...withdrawn,
];

/** The addresses something had before its present one, the oldest first. */
export function formerAddresses({ path, history = [] }: Pick<Lock, "path" | "history">): string[] {
  const left = history.flatMap((change) => (change.kind === "改址" ? change.from : []));
  return [...new Set(left)].filter((from) => from !== path);
}

/** Every address an issue and its decrees have or ever had: none may be given away. */
export function addressesOf(lock: Lock): string[] {
  return [lock, ...everyDecree(lock)].flatMap((one) => [one.path, ...formerAddresses(one)]);
}

/** Whether readers have ever seen a decree: one withheld from the start leaves no trace. */
export const wasSeen = ({ withheld, history }: LockedDecree): boolean =>
  !withheld || isWithdrawn(history);

/** The addresses at which readers find a page, and always will. */
export function publishedAddresses(lock: Lock): string[] {
  return [lock, ...everyDecree(lock).filter(wasSeen)].flatMap((one) => [
    one.path,
    ...formerAddresses(one),
  ]);
}

/** The last entry of a history that took something from readers or gave it back. */
export function isWithdrawn(history: readonly RecordedChange[] = []): boolean {
  return history.findLast(({ kind }) => kind === "撤回" || kind === "恢复")?.kind === "撤回";
}

/** The hashes of the earlier readings that a lock refers to. */
export function earlierReadings(lock: Lock): string[] {
  const hashes = everyDecree(lock).flatMap(({ recorded = [], history = [] }) => [
    ...[recorded].flat(),
    ...history.flatMap((change) => (change.kind === "更正" ? change.before : [])),
  ]);
  return [...new Set(hashes)];
}
