/** What the site that stands has already, so that a build need not make it again. */
import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { readIfThere } from "./content.ts";
import { linkFiles } from "./files.ts";
import type { Path } from "./paths.ts";
import { shardFiles } from "./search.ts";
import type { Indexed } from "./search-shard.ts";

interface Manifest {
  /** the hash of what every page depends on */
  base: string;
  /** the very folder this was written for: another one in its place is another site */
  folder: string;
  /** what each page was made from, by its address */
  pages: [path: string, key: string][];
  /** the shards of the search index, what they were made from and their files */
  shards: { key: string; indexed: Indexed; files: string[] }[];
}

interface Places {
  /** the list of what the site was made from */
  file: string;
  /** the site that stands */
  out: string;
  base: string;
}

export class Kept {
  private readonly pages = new Map<string, string>();
  private readonly shards = new Map<string, Indexed>();
  private readonly taken: string[] = [];
  private readonly places: Places;
  private readonly shardsBefore: Manifest["shards"];
  private readonly pagesBefore: ReadonlyMap<string, string>;

  private constructor(places: Places, before: Manifest | null) {
    this.places = places;
    this.shardsBefore = before?.shards ?? [];
    this.pagesBefore = new Map(before?.pages);
  }

  /**
   * What may be taken over from the site that stands: nothing, unless the list was written for that
   * very site and from the same base.
   */
  static async of(places: Places): Promise<Kept> {
    const text = await readIfThere(places.file);
    const manifest = text ? (JSON.parse(text) as Manifest) : null;
    const folder = existsSync(places.out) ? await identity(places.out) : null;
    const same = manifest?.base === places.base && manifest.folder === folder;
    return new Kept(places, same ? manifest : null);
  }

  /** Whether an address has to be made; it is taken over otherwise. */
  readonly isNew = ({ path, key }: Path): boolean => {
    if (key === undefined) return true;
    this.pages.set(path, key);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (this.pagesBefore.get(path) !== key || !this.has(file)) return true;
    this.taken.push(file);
    return false;
  };

  /** A shard of the search index: taken over when it was made of the same before, else by `make`. */
  async shard(key: string, make: () => Promise<Indexed>): Promise<Indexed> {
    const earlier = this.shardsBefore.find((one) => one.key === key);
    const there = earlier?.files.every((file) => this.has(file));
    if (there) this.taken.push(...earlier!.files);
    const indexed = there ? earlier!.indexed : await make();
    this.shards.set(key, indexed);
    return indexed;
  }

  private has(file: string): boolean {
    return existsSync(join(this.places.out, file));
  }

  /**
   * Takes over what did not change into `made`, and writes down what that folder is made from. A kill
   * before it is put in place leaves a list that fits no site: the next build makes everything.
   */
  async finish(made: string): Promise<void> {
    const { file, out, base } = this.places;
    const taken = new Set(this.taken.filter((path) => !existsSync(join(made, path))));
    await linkFiles([...taken], out, made);
    const shards: Manifest["shards"] = [];
    for (const [key, indexed] of this.shards)
      shards.push({ key, indexed, files: await shardFiles(made, indexed) });
    const manifest = { base, folder: await identity(made), pages: [...this.pages], shards };
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, JSON.stringify(manifest satisfies Manifest));
  }
}

/** What stays the same when a folder is moved, and is no other folder's. */
async function identity(folder: string): Promise<string> {
  const { ino, birthtimeMs } = await stat(folder);
  return `${ino} ${birthtimeMs}`;
}
