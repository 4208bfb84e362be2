/** The import as a step of a build. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ImportWork } from "./thread.ts";

/**
 * Imports an archive in a thread of its own: parsing leaves a gigabyte behind at ten thousand
 * decrees, which goes with the thread before the pages want theirs.
 * @returns the exit code, 1 only when nothing was written
 */
export async function importApart(work: ImportWork): Promise<number> {
  const worker = new Worker(new URL("thread.ts", import.meta.url), { workerData: work });
  const [code] = await once(worker, "message");
  return code as number;
}
