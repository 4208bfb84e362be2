/** The index as the search uses it: a word's places, a decree's fragment. */
import type { Fragment } from "./document.ts";
import { Register, type RegisterData } from "./register.ts";
import { kept, type ReadFile, Shard } from "./shard.ts";

export type { ReadFile } from "./shard.ts";

/** Places of a word in each decree that holds it, by the decree's place in the register; in rising order. */
export type Places = ReadonlyMap<number, readonly number[]>;

export class IndexReader {
  readonly register: Register;
  private readonly shards: readonly Shard[];
  private readonly words = new Map<string, Promise<Places>>();
  private readonly fragments = new Map<number, Promise<Fragment>>();

  private constructor(register: Register, shards: readonly Shard[]) {
    this.register = register;
    this.shards = shards;
  }

  /** Opens the index. @throws whatever `read` throws */
  static async open(read: ReadFile): Promise<IndexReader> {
    const data = await readRegister(read);
    const shards = await Promise.all(data.shards.map((folder) => Shard.open(read, folder)));
    return new IndexReader(new Register(data), shards);
  }

  /** Where a word stands; what was read once is kept. */
  find(word: string): Promise<Places> {
    return kept(this.words, word, () => this.search(word));
  }

  /** What a result shows of a decree. */
  fragment(id: number): Promise<Fragment> {
    return kept(this.fragments, id, () => {
      const [shard, number] = this.register.locate(id);
      return this.shards[shard]!.fragment(number);
    });
  }

  private async search(word: string): Promise<Places> {
    const all = await Promise.all(this.shards.map((shard) => shard.find(word)));
    const found = new Map<number, readonly number[]>();
    for (const [shard, listed] of all.entries()) {
      const ids = this.register.shards[shard]!;
      for (const [number, places] of listed) found.set(ids[number]!, places);
    }
    return found;
  }
}

const readRegister = async (read: ReadFile): Promise<RegisterData> =>
  JSON.parse(new TextDecoder().decode(await read("register.json")));
