/** The index as the search uses it: a word's places, a decree's fragment. */
import type { Fragment } from "./document.ts";
import { ENGINE_GLOBAL } from "./engine-source.ts";
import { Register, type RegisterData } from "./register.ts";

/** Reads one file of the index by its name within the index's folder. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** Places of a word in each decree that holds it, by the decree's id, in rising order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** As much of Pagefind as is used. */
interface Pagefind {
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  words: number[];
  data(): Promise<Fragment>;
}
/** What the wrapped engine is: see `engine-source.ts`. */
export type PagefindFactory = (
  fetch: (url: string) => Promise<unknown>,
  url: string,
) => { createInstance(options: { basePath: string; noWorker: boolean }): Pagefind };

/** Where the engine believes the index to be; only names after it reach `ReadFile`. */
const BASE = "i/";

export class IndexReader {
  readonly register: Register;
  private readonly pagefind: Pagefind;
  private readonly failures: unknown[];
  private readonly words = new Map<string, Promise<Places>>();
  private readonly results = new Map<string, PagefindResult>();

  private constructor(pagefind: Pagefind, register: Register, failures: unknown[]) {
    this.pagefind = pagefind;
    this.register = register;
    this.failures = failures;
  }

  /**
   * Opens the index.
   * @throws whatever `read` throws
   */
  static async open(factory: PagefindFactory, read: ReadFile): Promise<IndexReader> {
    const failures: unknown[] = [];
    let fail: (error: unknown) => void = () => {};
    const failed = new Promise<never>((_, reject) => {
      fail = reject;
    });
    failed.catch(() => {}); // it only matters while opening
    const fetch = async (url: string): Promise<unknown> => {
      try {
        return answer(await read(url.slice(BASE.length).replace(/\?.*/, "")));
      } catch (error) {
        failures.push(error);
        fail(error);
        throw error;
      }
    };
    const data = JSON.parse(new TextDecoder().decode(await read("register.json"))) as RegisterData;
    if (data.shards.length === 0) return new IndexReader(NOTHING, new Register(data), failures);
    const pagefind = factory(fetch, "").createInstance({ basePath: BASE, noWorker: true });
    for (const shard of data.shards)
      await Promise.race([
        shard ? pagefind.mergeIndex(`${BASE}${shard}`) : pagefind.init(),
        failed,
      ]);
    return new IndexReader(pagefind, new Register(data), failures);
  }

  /** Where a word stands; what was read once is kept. */
  find(word: string): Promise<Places> {
    let places = this.words.get(word);
    if (!places) {
      places = this.search(word);
      places.catch(() => this.words.delete(word));
      this.words.set(word, places);
    }
    return places;
  }

  /** What a result shows of a decree that `find` has met. */
  async fragment(id: string): Promise<Fragment> {
    return this.results.get(id)!.data();
  }

  private async search(word: string): Promise<Places> {
    const { results } = await this.pagefind.search(word);
    // Pagefind goes on without a file it could not read; a search must not.
    if (this.failures.length > 0) throw this.failures.pop();
    const places = new Map<string, readonly number[]>();
    for (const result of results) {
      if (!this.results.has(result.id)) this.results.set(result.id, result);
      places.set(result.id, result.words);
    }
    return places;
  }
}

/** The index of an archive that holds no open decree. */
const NOTHING: Pagefind = {
  init: async () => {},
  mergeIndex: async () => {},
  search: async () => ({ results: [] }),
};

/** As much of a `Response` as the engine asks for. */
export const answer = (bytes: ArrayBuffer): unknown => ({
  ok: true,
  arrayBuffer: async () => bytes,
  json: async () => JSON.parse(new TextDecoder().decode(bytes)),
});

/** The engine that the script `engine.js` has set. */
export const loadedEngine = (): PagefindFactory | undefined =>
  (globalThis as Record<string, unknown>)[ENGINE_GLOBAL] as PagefindFactory | undefined;
