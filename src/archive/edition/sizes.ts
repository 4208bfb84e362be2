/** What an edition takes on a stick: a file fills whole clusters, so many small files waste space. */

/** Usual cluster sizes: NTFS and small exFAT, exFAT to 32 GB, larger exFAT. */
export const CLUSTERS = [4096, 32_768, 131_072];

export interface Size {
  cluster: number;
  /** bytes the files take, rounded up to clusters */
  taken: number;
}

export function sizes(bytes: readonly number[]): { files: number; bytes: number; on: Size[] } {
  const on = CLUSTERS.map((cluster) => ({
    cluster,
    taken: sum(bytes.map((size) => Math.ceil(size / cluster) * cluster)),
  }));
  return { files: bytes.length, bytes: sum(bytes), on };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
