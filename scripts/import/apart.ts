/** The import as a step of a build. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Refusal } from "../refusal.ts";
import type { ImportWork } from "./thread.ts";
import { Unchanged } from "./unchanged.ts";

/**
 * Imports an archive in a thread of its own: parsing leaves a gigabyte behind at ten thousand
 * decrees, which goes with the thread before the pages want theirs.
 * @returns sha256 of the files it leaves, by their path below `content`
 * @throws Refusal when nothing was written
 */
export async function importApart(work: ImportWork): Promise<Map<string, string>> {
  const worker = new Worker(new URL("thread.ts", import.meta.url), { workerData: work });
  const [refused] = (await once(worker, "message")) as [string[]];
  if (refused.length > 0) throw new Refusal(refused.join("\n"));
  return Unchanged.left(work.known);
}
