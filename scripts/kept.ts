/** What the site that stands has already, so that a build need not make it again. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { pathsIn } from "./files.ts";
import { fileOf, type Path } from "./paths.ts";
import { shardFiles } from "./search.ts";
import type { Indexed } from "./search-shard.ts";
import { identity, type Manifest, nothingAt, type Standing } from "./standing.ts";
import { renew, swap } from "./swap.ts";

export class Kept {
  private readonly pages = new Map<string, string>();
  private readonly shards: Manifest["shards"] = [];
  /** files of the site that stands which stay in it */
  private readonly staying = new Set<string>();
  private readonly site: Pick<Standing, "file" | "out">;
  private readonly base: string;
  /** the files of the site that stands, none when nothing of it may stay */
  private readonly standing: ReadonlySet<string>;
  private readonly shardsBefore: Manifest["shards"];
  private readonly pagesBefore: ReadonlyMap<string, string>;

  /** Nothing stays: the site at `out` is made as a whole. */
  static nothing(out: string): Kept {
    return new Kept(nothingAt({ file: "", out }), "");
  }

  private constructor({ file, out, manifest, files }: Standing, base: string) {
    this.site = { file, out };
    this.base = base;
    this.standing = files;
    this.shardsBefore = manifest?.shards ?? [];
    this.pagesBefore = new Map(manifest?.pages);
  }

  /** What may stay of the site that stands: nothing, unless it was made from the same base. */
  static of(standing: Standing, base: string): Kept {
    const same = standing.manifest?.base === base;
    return new Kept(same ? standing : nothingAt(standing), base);
  }

  /** The site that stands. */
  get out(): string {
    return this.site.out;
  }

  /** Whether an address has to be made; its file stays otherwise. What goes with a page is asked about after it. */
  readonly isNew = ({ path, key, page }: Path): boolean => {
    if (key !== undefined) this.pages.set(path, key);
    const same =
      page === undefined
        ? key !== undefined && this.pagesBefore.get(path) === key
        : this.staying.has(fileOf(page));
    return !(same && this.stay(fileOf(path)));
  };

  /**
   * A shard of the search index: it stays when it was made of the same before, else `make` makes it
   * below `made`.
   */
  async shard(key: string, made: string, make: () => Promise<Indexed>): Promise<Indexed> {
    const earlier = this.shardsBefore.find((one) => one.key === key);
    if (earlier && this.stay(...earlier.files)) {
      this.shards.push(earlier);
      return earlier.indexed;
    }
    const indexed = await make();
    this.shards.push({ key, indexed, files: shardFiles(made, indexed) });
    return indexed;
  }

  /** Has files of the site that stands stay, if all of them are there. */
  stay(...files: string[]): boolean {
    const there = files.every((file) => this.standing.has(file));
    if (there) for (const file of files) this.staying.add(file);
    return there;
  }

  /** Every file of the new site by its path, and the folder it lies in: `out` if it stays, else `made`. */
  files(made: string): Map<string, string> {
    const files = new Map<string, string>();
    for (const path of this.staying) files.set(path, this.out);
    for (const path of pathsIn(made)) files.set(path, made);
    return files;
  }

  /**
   * Puts what was made in its place: as a whole where nothing stays, else into the site that stands.
   * A kill on the way leaves a list that fits no site, or none: the next build makes everything.
   */
  async put(made: string): Promise<void> {
    const { file, out } = this.site;
    if (this.staying.size === 0) {
      this.note(identity(made));
      return swap(made, out);
    }
    const files = this.files(made);
    const write = [...files].flatMap(([path, folder]) => (folder === out ? [] : path));
    const remove = [...this.standing].filter((path) => !files.has(path));
    rmSync(file);
    await renew(made, out, { write, remove });
    this.note(identity(out));
  }

  /** Writes down what the site is made from, for the next build. */
  private note(folder: string): void {
    const { file } = this.site;
    const manifest = { base: this.base, folder, pages: [...this.pages], shards: this.shards };
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, JSON.stringify(manifest satisfies Manifest));
  }
}
