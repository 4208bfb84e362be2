/**
 * Cuts the files of Pagefind's index into smaller ones. A query reads one file for each of its words
 * in each shard, and as Pagefind cuts them it reads some sixty words besides.
 *
 * The files are CBOR (RFC 8949); the list of them, read at the start, says from which word to which
 * each one goes.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { decode, encode } from "cborg";
import { PAGEFIND_VERSION } from "../src/search/engine-source.ts";
import { arrayHead, endAt, headAt, SHORT_ARRAY, textAt } from "./cbor.ts";
import { readPacked, writePacked } from "./search-files.ts";

/** The list of files, in the index's folder. */
export const LIST = "list.pf_meta";
/** Bytes of a file before compression, unless one word alone has more. */
const SIZE = 12_000;
/** Words that begin alike so far are not parted: a file is named by the beginning of its first one. */
const NAMED = 40;

/** Neighbouring words of the index, as they lie in a file. */
interface Group {
  first: string;
  last: string;
  count: number;
  words: Uint8Array;
}

type Chunk = [from: string, to: string, name: string];
type Page = [id: string, words: number, ...rest: unknown[]];
type Meta = [version: string, pages: Page[], chunks: Chunk[], ...rest: unknown[]];

/**
 * Cuts the index in `folder`. A file is named by the words it begins with, so that files of several
 * shards with the same words come together in a pack (`src/search/packs.ts`).
 * @param numbers what decrees are called, by Pagefind's names for them
 */
export async function cutChunks(
  folder: string,
  numbers: ReadonlyMap<string, string>,
): Promise<void> {
  const file = join(folder, LIST);
  const [version, pages, chunks, ...rest] = decode(await readPacked(file)) as Meta;
  if (version !== PAGEFIND_VERSION || !chunks.every((chunk) => chunk.length === 3))
    throw new Error(`Pagefind 的索引目录变了：${folder}`);
  const groups: Group[] = [];
  for (const [, , name] of chunks) groups.push(...(await takeOut(join(folder, "index"), name)));
  const cut = groups.map((group, at): Chunk => {
    const from = startOf(group, groups[at - 1]);
    return [from, endOf(group, groups[at + 1]), `w${from}`];
  });
  for (const [at, [, , name]] of cut.entries())
    await writePacked(join(folder, "index", `${name}.pf_index`), contentOf(groups[at]!));
  // The number of words of a page is for Pagefind's own ranking, which is not used.
  const bare = pages.map(([id, , ...others]): Page => [numbers.get(id)!, 1, ...others]);
  await writePacked(file, encode([version, bare, cut, ...rest]));
}

/** The words of a file of the index, in groups of the size wanted; the file is no more. */
async function takeOut(folder: string, name: string): Promise<Group[]> {
  const file = join(folder, `${name}.pf_index`);
  const bytes = await readPacked(file);
  if (bytes[0] !== (SHORT_ARRAY | 1) || endAt(bytes, 0) !== bytes.length)
    throw new Error(`Pagefind 的索引文件变了：${name}`);
  await rm(file);
  const groups: Group[] = [];
  let { next: at, value: left } = headAt(bytes, 1);
  let from = at;
  for (; left > 0; left -= 1) {
    const word = textAt(bytes, headAt(bytes, at).next);
    const end = endAt(bytes, at);
    const group = groups.at(-1);
    if (!group || (end - from > SIZE && common(group.last, word) < NAMED)) {
      from = at;
      groups.push({ first: word, last: word, count: 1, words: bytes.subarray(from, end) });
    } else {
      group.last = word;
      group.count += 1;
      group.words = bytes.subarray(from, end);
    }
    at = end;
  }
  return groups;
}

/** What a file of the index with a group's words holds: an array in an array. */
const contentOf = ({ count, words }: Group): Uint8Array =>
  Buffer.concat([arrayHead(1), arrayHead(count), words]);

/** As much of a group's first word as sets it off from the group before. */
const startOf = ({ first }: Group, before: Group | undefined): string =>
  first.slice(0, (before ? common(before.last, first) : 0) + 1);

/** Something after a group's last word and before the next group: much the same as that one's start. */
const endOf = ({ last }: Group, next: Group | undefined): string =>
  next ? `${last.slice(0, common(last, next.first) + 1)}~` : last;

/** Length of what two words begin with alike. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
