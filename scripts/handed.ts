/**
 * Hands the archive that a build has read to its pages. Astro bundles them with modules of their own, so
 * that of what this process holds they reach only what is global; they would read everything again.
 */
import type { Archive } from "./archive.ts";

/** What is handed over: it may still be read. */
type Handed = Promise<{ archive: Archive }>;

const shared = globalThis as { gazetteArchive?: Handed };

/** Has the pages that are built next show this archive. */
export function hand(handed: Handed): void {
  shared.gazetteArchive = handed;
}

/** The archive that was handed over; undefined while developing. */
export const handedArchive = async (): Promise<Archive | undefined> =>
  (await shared.gazetteArchive)?.archive;
