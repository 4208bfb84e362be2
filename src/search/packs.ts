/**
 * Packs of a stick: many small files of the index in few scripts. A pack holds the files whose
 * names' hashes lie between its own start and the next pack's, so that the page carries one number
 * a pack and not one entry a file.
 */

/** Most characters of a pack; with files of at most half of it, every pack but the last has half at least. */
const FULL = 128 * 1024;

/** One file of the index; `content` is base64. */
export interface Packable {
  name: string;
  content: string;
}

/** FNV-1a over the characters of a name, 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const char of name) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** File name of the pack that begins at a hash: `pack-1a2b3c4d.js`. */
const nameOf = (start: number): string => `pack-${start.toString(16).padStart(8, "0")}.js`;

/** File name of the pack that holds a file; `starts` in rising order, the first one 0. */
export function packOf(name: string, starts: readonly number[]): string {
  const wanted = hash(name);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return nameOf(starts[low]!);
}

const HEAD = "globalThis.gazettePacked=globalThis.gazettePacked||Object.create(null);\n";

/** The packs of some files: where each begins, and the text of each script by its name. */
export function packsOf(files: readonly Packable[]): {
  starts: number[];
  scripts: Map<string, string>;
} {
  const sorted = files
    .map((file) => ({ ...file, hash: hash(file.name) }))
    .sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
  const packs = [{ start: 0, text: HEAD }];
  for (const [at, { name, content, hash: own }] of sorted.entries()) {
    const line = `gazettePacked[${JSON.stringify(name)}]="${content}";\n`;
    const last = packs.at(-1)!;
    const cut = at > 0 && sorted[at - 1]!.hash !== own && last.text.length + line.length > FULL;
    if (cut) packs.push({ start: own, text: HEAD + line });
    else last.text += line;
  }
  return {
    starts: packs.map(({ start }) => start),
    scripts: new Map(packs.map(({ start, text }) => [nameOf(start), text])),
  };
}

/** Starts as an attribute of the search page carries them, and back. */
export const writeStarts = (starts: readonly number[]): string =>
  starts.map((start) => start.toString(16)).join(" ");
export const readStarts = (text: string): number[] =>
  text.split(" ").map((start) => Number.parseInt(start, 16));
