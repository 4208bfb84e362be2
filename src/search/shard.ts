/** One shard of the index as it is read: which file a word lies in, where it stands, what a decree shows. */
import type { Fragment } from "./document.ts";
import { type Listed, listOf } from "./words.ts";

/** Reads one file of the index by its name within the index's folder. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** A shard's list of its files of words: the beginning of each, in order, one a line. */
export const startsFile = (shard: string): string => `${shard}.starts`;
/** The file of the words from `start` on; the letter before it keeps names off `con` and `nul`. */
export const wordsFile = (shard: string, start: string): string => `${shard}/words/w${start}.bin`;
/** What results show of a decree, by its number in the shard, as JSON. */
export const fragmentFile = (shard: string, decree: number): string =>
  `${shard}/fragment/${decree}.bin`;

/** The content of such a file: all are compressed, whatever serves them. @throws when it is damaged */
const unpacked = (data: ArrayBuffer): Response =>
  new Response(new Response(data).body!.pipeThrough(new DecompressionStream("gzip")));

export class Shard {
  private readonly read: ReadFile;
  private readonly folder: string;
  private readonly starts: readonly string[];
  private readonly files = new Map<string, Promise<Uint8Array>>();

  private constructor(read: ReadFile, folder: string, starts: readonly string[]) {
    this.read = read;
    this.folder = folder;
    this.starts = starts;
  }

  /** @throws what `read` throws */
  static async open(read: ReadFile, folder: string): Promise<Shard> {
    const starts = await unpacked(await read(startsFile(folder))).text();
    return new Shard(read, folder, starts.split("\n"));
  }

  /** The decrees that hold a word, and its places. @throws what `read` throws */
  async find(word: string): Promise<Listed> {
    const start = lastUpTo(this.starts, word);
    return start === undefined ? [] : listOf(await this.file(start), word);
  }

  /** What results show of a decree. @throws what `read` throws */
  async fragment(decree: number): Promise<Fragment> {
    return unpacked(await this.read(fragmentFile(this.folder, decree))).json();
  }

  private file(start: string): Promise<Uint8Array> {
    return kept(this.files, start, async () => {
      const data = unpacked(await this.read(wordsFile(this.folder, start)));
      return new Uint8Array(await data.arrayBuffer());
    });
  }
}

/** The last of some texts in order that does not come after another. */
export function lastUpTo(sorted: readonly string[], text: string): string | undefined {
  return sorted[countUpTo(sorted, text) - 1];
}

/** How many of some texts in order do not come after another. */
export function countUpTo(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is made once for a key, and again after it has failed. */
export function kept<K, T>(
  made: Map<K, Promise<T>>,
  key: K,
  make: (key: K) => Promise<T>,
): Promise<T> {
  const known = made.get(key);
  if (known) return known;
  const fresh = make(key);
  made.set(key, fresh);
  fresh.catch(() => made.delete(key));
  return fresh;
}
