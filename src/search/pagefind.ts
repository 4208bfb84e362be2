/** Pagefind's WebAssembly over the files of one shard: which files a word needs, where it stands. */
import { ENGINE_GLOBAL } from "./engine-source.ts";

/** Pagefind's search code, as the script `engine.js` sets it. A pointer stands for one opened index. */
export interface Pagefind {
  backend: {
    /** Starts the WebAssembly. */
    (source: { module_or_path: Uint8Array }): Promise<unknown>;
    init_pagefind(meta: Uint8Array): number;
    load_index_chunk(pointer: number, chunk: Uint8Array): number;
    request_indexes(pointer: number, term: string): string;
    search(
      pointer: number,
      term: string,
      original: string,
      filters: string,
      sort: string,
      exact: boolean,
      diacritics: boolean,
    ): string;
  };
  gunzip(data: Uint8Array): Uint8Array;
}

/** Reads one file of the index by its name within the index's folder. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** The engine that the script `engine.js` has set. */
export const loadedEngine = (): Pagefind | undefined =>
  (globalThis as Record<string, unknown>)[ENGINE_GLOBAL] as Pagefind | undefined;

/** What stands before the content of a file that Pagefind compresses. */
const SIGNATURE = "pagefind_dcd";

/** The content of such a file, read from the index's folder. @throws when it is none */
export async function unpacked(pagefind: Pagefind, read: ReadFile, name: string) {
  const data = pagefind.gunzip(new Uint8Array(await read(name)));
  const signed = String.fromCharCode(...data.subarray(0, SIGNATURE.length)) === SIGNATURE;
  if (!signed) throw new Error(name);
  return data.subarray(SIGNATURE.length);
}

/** One shard of the index. The WebAssembly must have been started. */
export class ShardReader {
  private readonly pagefind: Pagefind;
  private readonly read: ReadFile;
  private readonly folder: string;
  private pointer: number;
  private readonly chunks = new Map<string, Promise<void>>();

  /** @param meta unpacked list of the shard's files */
  constructor(pagefind: Pagefind, read: ReadFile, folder: string, meta: Uint8Array) {
    this.pagefind = pagefind;
    this.read = read;
    this.folder = folder;
    this.pointer = pagefind.backend.init_pagefind(meta);
  }

  /** Number and places of each of the shard's decrees that hold a word. @throws what `read` throws */
  async find(word: string): Promise<[decree: string, places: number[]][]> {
    const { backend } = this.pagefind;
    const names = JSON.parse(backend.request_indexes(this.pointer, word)) as string[];
    await Promise.all(names.filter(Boolean).map((name) => this.chunk(name)));
    const found = backend.search(this.pointer, word, word, "{}", "", false, false);
    const { results } = JSON.parse(found) as { results: { p: string; l: { l: number }[] }[] };
    return results.map(({ p, l }) => [p, l.map((place) => place.l)]);
  }

  /** What results show of a decree. @throws what `read` throws */
  async fragment(decree: string): Promise<unknown> {
    const name = `${this.folder}/fragment/${decree}.pf_fragment`;
    return JSON.parse(new TextDecoder().decode(await unpacked(this.pagefind, this.read, name)));
  }

  private chunk(name: string): Promise<void> {
    const known = this.chunks.get(name);
    if (known) return known;
    const loaded = this.load(`${this.folder}/index/${name}.pf_index`);
    this.chunks.set(name, loaded);
    loaded.catch(() => this.chunks.delete(name));
    return loaded;
  }

  private async load(file: string): Promise<void> {
    const chunk = await unpacked(this.pagefind, this.read, file);
    this.pointer = this.pagefind.backend.load_index_chunk(this.pointer, chunk);
  }
}
