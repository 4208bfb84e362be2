/** Pagefind's index as this project takes it: of each word the decrees and places; its ranking is not used. */
import { join } from "node:path";
import { decode } from "cborg";
import { close, createIndex } from "pagefind";
import { Bytes, type Posting, type Word } from "../src/search/postings.ts";
import { CborReader } from "./cbor.ts";
import { pathsIn } from "./files.ts";
import { readPacked } from "./search-files.ts";

/** The release of Pagefind whose files this was made for: their form is its own affair. */
export const PAGEFIND_VERSION = "1.6.0";
/** Stands before the places of words in ordinary text, which all of ours are. */
const WEIGHT = -25;

type Chunk = [from: string, to: string, name: string];
type Meta = [version: string, pages: [id: string, ...rest: unknown[]][], chunks: Chunk[]];

/**
 * Lets Pagefind index some documents.
 * @param out where it writes its files
 * @param documents HTML by address
 */
export async function writeIndex(
  out: string,
  documents: ReadonlyMap<string, string>,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "und" });
  if (!index) throw new Error(`检索索引没有建成：${errors.join("；")}`);
  // All at once: Pagefind works in a process of its own, and waits for nobody between two of them.
  const adding = [...documents].map(async ([url, content]) => {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${url} 没有编入索引：${added.errors.join("；")}`);
  });
  await Promise.all(adding);
  const written = await index.writeFiles({ outputPath: out });
  await close();
  if (written.errors.length > 0) throw new Error(`检索索引没有写成：${written.errors.join("；")}`);
}

/**
 * The words of an index that Pagefind wrote, in order.
 * @param paths the addresses of the documents; a decree's number is its place among them
 * @throws when Pagefind's files are not of the form that is expected
 */
export async function* indexedWords(
  folder: string,
  paths: readonly string[],
): AsyncGenerator<Word> {
  const list = pathsIn(folder).find((name) => name.endsWith(".pf_meta"))!;
  const [version, pages, chunks] = decode(await readPacked(join(folder, list))) as Meta;
  if (version !== PAGEFIND_VERSION || !chunks.every((chunk) => chunk.length === 3))
    throw new Error(`Pagefind 的索引目录变了：现为 ${version}，本程序依 ${PAGEFIND_VERSION} 写成`);
  const numbers = await numbersOf(folder, pages, paths);
  for (const [, , name] of chunks)
    yield* wordsOf(await readPacked(join(folder, "index", `${name}.pf_index`)), numbers);
}

/** The number of each document, in the order in which Pagefind counts them. */
async function numbersOf(
  folder: string,
  pages: Meta[1],
  paths: readonly string[],
): Promise<number[]> {
  const places = new Map(paths.map((path, at) => [path, at]));
  const numbers: number[] = [];
  for (const [id] of pages) {
    const file = await readPacked(join(folder, "fragment", `${id}.pf_fragment`));
    const { url } = JSON.parse(file.toString()) as { url: string };
    numbers.push(places.get(url)!);
  }
  return numbers;
}

function* wordsOf(chunk: Uint8Array, numbers: readonly number[]): Generator<Word> {
  const reader = new CborReader(chunk);
  expectThat(reader.array() === 1);
  for (let left = reader.array(); left > 0; left -= 1) {
    expectThat(reader.array() === 3);
    yield [reader.text(), readList(reader, numbers)];
    expectThat(reader.array() === 0);
  }
  reader.end();
}

/** The decrees of a word: each more than the one before, with the weight and places, and no other ones. */
function readList(reader: CborReader, numbers: readonly number[]): Posting[] {
  const bytes = new Bytes(256);
  let page = 0;
  const postings = Array.from({ length: reader.array() }, (): Posting => {
    expectThat(reader.array() === 3);
    page += reader.integer();
    const count = reader.array() - 1;
    const decree = numbers[page];
    expectThat(decree !== undefined && reader.integer() === WEIGHT);
    const start = bytes.length;
    bytes.number(count);
    for (let left = count; left > 0; left -= 1) {
      const step = reader.integer();
      expectThat(step >= 0);
      bytes.number(step);
    }
    expectThat(reader.array() === 0);
    return { decree: decree!, places: bytes.since(start) };
  });
  return postings.sort((a, b) => a.decree - b.decree);
}

function expectThat(asExpected: boolean): void {
  if (!asExpected) throw new Error("Pagefind 的索引文件变了");
}
