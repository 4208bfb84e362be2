/**
 * Hands the archive that a build has read to its pages. Astro bundles them with modules of their own, so
 * that of what this process holds they reach only what is global; they would read everything again.
 */
import type { Archive } from "./archive.ts";

const shared = globalThis as { gazetteArchive?: Archive };

/** Has the pages that are built next show this archive. */
export function hand(archive: Archive): void {
  shared.gazetteArchive = archive;
}

/** The archive that was handed over; undefined while developing. */
export const handedArchive = (): Archive | undefined => shared.gazetteArchive;
