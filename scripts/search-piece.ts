/**
 * A piece of the index: as many decrees as Pagefind is given at once, which needs a hundred times
 * their bytes of memory; shards are put together from pieces (`search-shard.ts`). Pieces are kept
 * between builds, and a share (`share.ts`) makes its part of them.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Fragment, fragmentOf, indexHtml } from "../src/search/document.ts";
import type { Simplify } from "../src/search/fold.ts";
import { Bytes, type Word, wordsIn, writeWord } from "../src/search/postings.ts";
import type { Dated } from "../src/search/register.ts";
import { writePacked } from "./search-files.ts";
import { indexedWords, writeIndex } from "./search-pagefind.ts";
import { readText, type TextFile } from "./texts.ts";

/** A piece that is to be made or is there. */
export interface Piece {
  /** its folder, named by what it is made from */
  folder: string;
  /** newest first */
  decrees: (TextFile & Dated)[];
}

/** The file of what a piece's result shows of a decree, as a shard has it. */
export const pieceFragment = ({ folder }: Piece, number: number): string =>
  join(folder, "fragment", `${number}.bin`);

/**
 * Indexes a piece with Pagefind; a kill on the way leaves none.
 * @param texts where texts are kept between builds
 */
export async function makePiece(
  piece: Piece,
  texts: string | null,
  simplify: Simplify,
): Promise<void> {
  const made = { ...piece, folder: `${piece.folder}.new` };
  await rm(made.folder, { recursive: true, force: true });
  await mkdir(join(made.folder, "fragment"), { recursive: true });
  const documents = new Map<string, string>();
  const printed = new Set<string>();
  for (const [number, { path, ...text }] of piece.decrees.entries()) {
    const { decree, body } = readText(text, texts);
    const fragment: Fragment = fragmentOf(decree, body);
    const shown = JSON.stringify(fragment);
    for (const char of shown.normalize("NFKD")) printed.add(char);
    documents.set(path, indexHtml(fragment, simplify));
    await writePacked(pieceFragment(made, number), Buffer.from(shown));
  }
  await writeFile(printedFile(made), [...printed].join(""));
  await writeFile(wordsFile(made), gzipSync(await wordsFor(documents, made.folder), { level: 1 }));
  await rename(made.folder, piece.folder);
}

/** The words of a piece, in order. */
export async function pieceWords(piece: Piece): Promise<Generator<Word>> {
  return wordsIn(gunzipSync(await readFile(wordsFile(piece))));
}

/** The characters that the results of a piece show. */
export const pieceCharacters = (piece: Piece): Promise<string> =>
  readFile(printedFile(piece), "utf8");

const wordsFile = ({ folder }: Piece): string => join(folder, "words.bin");
const printedFile = ({ folder }: Piece): string => join(folder, "printed.txt");

async function wordsFor(documents: ReadonlyMap<string, string>, made: string): Promise<Uint8Array> {
  const folder = join(made, "pagefind");
  await writeIndex(folder, documents);
  const file = new Bytes(1 << 22);
  for await (const word of indexedWords(folder, [...documents.keys()])) writeWord(file, word);
  await rm(folder, { recursive: true });
  return file.since(0);
}
