/**
 * One shard of the index, put together from pieces. A query reads one file for each of its words in
 * each shard: a shard is as large as one build may well write anew, and its files are small.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { Bytes, joinedWords, type Word, writeWord } from "../src/search/postings.ts";
import { newestFirst } from "../src/search/register.ts";
import { fragmentFile, startsFile, wordsFile } from "../src/search/shard.ts";
import { linkFile, pathsIn } from "./files.ts";
import { writePacked } from "./search-files.ts";
import { type Piece, pieceCharacters, pieceFragment, pieceWords } from "./search-piece.ts";

/** Bytes of a file of words before compression, unless one word alone has more. */
const SIZE = 6000;
/** Words that begin alike so far are not parted: a file is named by the beginning of its first one. */
const NAMED = 40;
/** The shard's name until its content gives it one. */
const NEW = "new";

/** What the register has to know of a shard that is indexed. */
export interface Indexed {
  /** its folder, null when there is nothing in it */
  folder: string | null;
  /** the characters its results show */
  printed: string;
}

/**
 * Writes a shard into a folder of `out` that is named by its content: what did not change keeps its
 * address.
 * @param pieces those that are made of its decrees
 */
export async function writeShard(out: string, pieces: readonly Piece[]): Promise<Indexed> {
  const numbers = numbersIn(pieces);
  if (numbers.size === 0) return { folder: null, printed: "" };
  const words = await Promise.all(pieces.map((piece) => numbered(piece, numbers)));
  await writeWords(joinedWords(words), out, NEW);
  await mkdir(join(out, NEW, "fragment"));
  for (const piece of pieces)
    for (const [at, { path }] of piece.decrees.entries())
      linkFile(pieceFragment(piece, at), join(out, fragmentFile(NEW, numbers.get(path)!)));
  const name = await nameOf(join(out, NEW));
  await rename(join(out, startsFile(NEW)), join(out, startsFile(name)));
  await rename(join(out, NEW), join(out, name));
  const characters = await Promise.all(pieces.map(pieceCharacters));
  return { folder: name, printed: [...new Set(characters.join(""))].join("") };
}

/** The number of each decree within the shard, by its path. */
function numbersIn(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const decrees = pieces.flatMap((piece) => piece.decrees).sort(newestFirst);
  return new Map(decrees.map(({ path }, number) => [path, number]));
}

/** The words of a piece, its decrees numbered as in the shard. */
async function numbered(
  piece: Piece,
  numbers: ReadonlyMap<string, number>,
): Promise<Iterable<Word>> {
  const own = piece.decrees.map(({ path }) => numbers.get(path)!);
  const words = await pieceWords(piece);
  return words.map(
    ([word, postings]): Word => [
      word,
      postings.map(({ decree, places }) => ({ decree: own[decree]!, places })),
    ],
  );
}

/** Writes words as the files of a shard `shard` below `out`, and the list of the files. */
export async function writeWords(words: Iterable<Word>, out: string, shard: string): Promise<void> {
  await mkdir(join(out, shard, "words"), { recursive: true });
  const starts: string[] = [];
  let before = "";
  for (const { first, last, bytes } of groupsOf(words)) {
    // A file is named by the words it begins with, so that those of several shards with the same
    // words come together in a pack (`src/search/packs.ts`).
    const start = first.slice(0, common(before, first) + 1);
    starts.push(start);
    before = last;
    await writePacked(join(out, wordsFile(shard, start)), bytes.since(0));
  }
  await writePacked(join(out, startsFile(shard)), Buffer.from(starts.join("\n")));
}

/** Neighbouring words of one file. */
interface Group {
  first: string;
  last: string;
  bytes: Bytes;
}

function* groupsOf(words: Iterable<Word>): Generator<Group> {
  let group: Group | null = null;
  for (const word of words) {
    const [text] = word;
    if (group && group.bytes.length > SIZE && common(group.last, text) < NAMED) {
      yield group;
      group = null;
    }
    group ??= { first: text, last: text, bytes: new Bytes() };
    group.last = text;
    writeWord(group.bytes, word);
  }
  if (group) yield group;
}

/** Length of what two words begin with alike. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A name for a folder by what is in it: ten hexadecimal digits. */
async function nameOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of pathsIn(folder))
    hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  return hash.digest("hex").slice(0, 10);
}
