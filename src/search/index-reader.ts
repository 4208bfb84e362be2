/** The index as the search uses it: a word's places, a decree's fragment. */
import type { Fragment } from "./document.ts";
import { type Pagefind, type ReadFile, ShardReader, unpacked } from "./pagefind.ts";
import { Register, type RegisterData } from "./register.ts";

export { loadedEngine, type Pagefind, type ReadFile } from "./pagefind.ts";

/** Places of a word in each decree that holds it, by the decree's id, in rising order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Name of Pagefind's WebAssembly in the index's folder. */
export const WASM = "wasm.unknown.pagefind";
/** Name of a shard's list of files. */
export const metaOf = (folder: string): string => `${folder}.pf_meta`;

export class IndexReader {
  readonly register: Register;
  private readonly shards: readonly ShardReader[];
  private readonly words = new Map<string, Promise<Places>>();
  private readonly fragments = new Map<string, Promise<Fragment>>();

  private constructor(register: Register, shards: readonly ShardReader[]) {
    this.register = register;
    this.shards = shards;
  }

  /**
   * Opens the index; all that does not wait for something else is read at once.
   * @param engine Pagefind's code, perhaps still on its way
   * @throws whatever `read` throws
   */
  static async open(engine: Pagefind | Promise<Pagefind>, read: ReadFile): Promise<IndexReader> {
    const [pagefind, wasm, data] = await Promise.all([engine, read(WASM), readRegister(read)]);
    const started = unpacked(pagefind, async () => wasm, WASM).then((module_or_path) =>
      pagefind.backend({ module_or_path }),
    );
    const metas = data.shards.map((folder) => unpacked(pagefind, read, metaOf(folder)));
    const [unpackedMetas] = await Promise.all([Promise.all(metas), started]);
    const shards = data.shards.map(
      (folder, at) => new ShardReader(pagefind, read, folder, unpackedMetas[at]!),
    );
    return new IndexReader(new Register(data), shards);
  }

  /** Where a word stands; what was read once is kept. */
  find(word: string): Promise<Places> {
    return kept(this.words, word, () => this.search(word));
  }

  /** What a result shows of a decree. */
  fragment(id: string): Promise<Fragment> {
    const [shard, decree] = id.split(".") as [string, string];
    return kept(
      this.fragments,
      id,
      () => this.shards[Number(shard)]!.fragment(decree) as Promise<Fragment>,
    );
  }

  private async search(word: string): Promise<Places> {
    const all = await Promise.all(this.shards.map((shard) => shard.find(word)));
    return new Map(
      all.flatMap((found, shard) =>
        found.map(([decree, places]) => [`${shard}.${decree}`, places] as const),
      ),
    );
  }
}

const readRegister = async (read: ReadFile): Promise<RegisterData> =>
  JSON.parse(new TextDecoder().decode(await read("register.json")));

/** What is made once for a key, and again after it has failed. */
function kept<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  fresh.catch(() => made.delete(key));
  return fresh;
}
