/**
 * Pagefind's index as this project's search reads it (`src/search/words.ts`): of what Pagefind writes,
 * the decrees and places of each word are taken; its ranking is not used. A query reads one file for
 * each of its words in each shard, and as Pagefind cuts its files it would read some sixty words
 * besides; here a file is smaller.
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "cborg";
import { startsFile, wordsFile } from "../src/search/shard.ts";
import { type Listed, writeWord } from "../src/search/words.ts";
import { CborReader } from "./cbor.ts";
import { readPacked, writePacked } from "./search-files.ts";

/** The release of Pagefind whose files this was made for: their form is its own affair. */
export const PAGEFIND_VERSION = "1.6.0";
/** Bytes of a file before compression, unless one word alone has more. */
const SIZE = 6000;
/** Words that begin alike so far are not parted: a file is named by the beginning of its first one. */
const NAMED = 40;
/** Stands before the places of words in ordinary text, which all of ours are. */
const WEIGHT = -25;

type Chunk = [from: string, to: string, name: string];
type Meta = [version: string, pages: [id: string, ...rest: unknown[]][], chunks: Chunk[]];

/** Neighbouring words of one file. */
interface Group {
  first: string;
  last: string;
  bytes: number[];
}

/** Pagefind's index of one shard, in a folder. */
export interface Written {
  folder: string;
  /** the list of its files */
  list: string;
  /** what decrees are called, by Pagefind's names for them */
  numbers: ReadonlyMap<string, number>;
}

/**
 * Writes the words of an index as files of the shard `shard` below `out`, and takes Pagefind's away.
 * @throws when Pagefind's files are not of the form that is expected
 */
export async function cutChunks(written: Written, out: string, shard: string): Promise<void> {
  const { folder, list, numbers } = written;
  const [version, pages, chunks] = decode(await readPacked(join(folder, list))) as Meta;
  if (version !== PAGEFIND_VERSION || !chunks.every((chunk) => chunk.length === 3))
    throw new Error(`Pagefind 的索引目录变了：现为 ${version}，本程序依 ${PAGEFIND_VERSION} 写成`);
  const order = pages.map(([id]) => numbers.get(id)!);
  await mkdir(join(out, shard, "words"), { recursive: true });
  const starts: string[] = [];
  let before = "";
  for (const [, , name] of chunks)
    for (const { first, last, bytes } of groupsOf(
      await readPacked(chunkFile(folder, name)),
      order,
    )) {
      // A file is named by the words it begins with, so that those of several shards with the same
      // words come together in a pack (`src/search/packs.ts`).
      const start = first.slice(0, common(before, first) + 1);
      starts.push(start);
      before = last;
      await writePacked(join(out, wordsFile(shard, start)), Uint8Array.from(bytes));
    }
  await writePacked(join(out, startsFile(shard)), Buffer.from(starts.join("\n")));
  await rm(join(folder, "index"), { recursive: true });
}

const chunkFile = (folder: string, name: string): string =>
  join(folder, "index", `${name}.pf_index`);

/** The words of one of Pagefind's files, in groups of the size of a file. */
function groupsOf(chunk: Uint8Array, order: readonly number[]): Group[] {
  const reader = new CborReader(chunk);
  const groups: Group[] = [];
  expectThat(reader.array() === 1);
  for (let left = reader.array(); left > 0; left -= 1) {
    expectThat(reader.array() === 3);
    const word = reader.text();
    const last = groups.at(-1);
    const full = !last || (last.bytes.length > SIZE && common(last.last, word) < NAMED);
    const group = full ? { first: word, last: word, bytes: [] } : last;
    if (full) groups.push(group);
    group.last = word;
    writeWord(group.bytes, word, readList(reader, order));
    expectThat(reader.array() === 0);
  }
  reader.end();
  return groups;
}

/** The decrees of a word: each more than the one before, with the weight and places, and no other ones. */
function readList(reader: CborReader, order: readonly number[]): Listed {
  let page = 0;
  const listed = Array.from({ length: reader.array() }, (): Listed[number] => {
    expectThat(reader.array() === 3);
    page += reader.integer();
    const count = reader.array() - 1;
    expectThat(order[page] !== undefined && reader.integer() === WEIGHT);
    let place = 0;
    const places = Array.from({ length: count }, () => {
      const step = reader.integer();
      expectThat(step >= 0);
      place += step;
      return place;
    });
    expectThat(reader.array() === 0);
    return [order[page]!, places];
  });
  return listed.sort(([one], [other]) => one - other);
}

function expectThat(asExpected: boolean): void {
  if (!asExpected) throw new Error("Pagefind 的索引文件变了");
}

/** Length of what two words begin with alike. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
