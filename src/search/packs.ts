/**
 * Packs of a stick: many small files of the index in few scripts. The files lie in an order that
 * brings together what is read together, and the page carries where each pack begins in it, not one
 * entry a file.
 */

/** A pack with so many characters takes no further file: with files up to that size it has 64 to 128 KB. */
const FULL = 64 * 1024;

/** One file of the index; `content` is base64. */
export interface Packable {
  name: string;
  content: string;
}

/** A decree's file name with a number of five digits. */
const LONG = "00000.bin".length;

/**
 * The place of a file in the order: what is read at the start; then the index, of all shards by
 * the words that a file begins with, because a word is looked up in all of them; then the decrees.
 */
function placeOf(name: string): string {
  const [file, kind, shard] = name.split("/").reverse();
  if (kind === undefined) return `0${name}`;
  if (kind === "words") return `1${file} ${shard}`;
  return `2${shard}/${file!.padStart(LONG, "0")}`;
}

/** File name of the pack that holds a file; `starts` in rising order, the first one empty. */
export function packOf(name: string, starts: readonly string[]): string {
  const wanted = placeOf(name);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return nameOf(low);
}

const nameOf = (at: number): string => `pack-${at}.js`;
/** The pack with what is read at the start. */
export const FIRST_PACK = nameOf(0);

const HEAD = "globalThis.gazettePacked=globalThis.gazettePacked||Object.create(null);\n";

/** The packs of some files: where each begins, and the text of each script by its name. */
export function packsOf(files: readonly Packable[]): {
  starts: string[];
  scripts: Map<string, string>;
} {
  const sorted = files
    .map((file) => ({ ...file, place: placeOf(file.name) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const packs = [{ start: "", text: HEAD }];
  let before = "";
  for (const { name, content, place } of sorted) {
    const line = `gazettePacked[${JSON.stringify(name)}]="${content}";\n`;
    const last = packs.at(-1)!;
    if (last.text.length >= FULL) packs.push({ start: between(before, place), text: HEAD + line });
    else last.text += line;
    before = place;
  }
  return {
    starts: packs.map(({ start }) => start),
    scripts: new Map(packs.map(({ text }, at) => [nameOf(at), text])),
  };
}

/** As much of a place as sets it off from the one before. */
function between(before: string, place: string): string {
  let same = 0;
  while (before[same] === place[same]) same += 1;
  return place.slice(0, same + 1);
}

/** Starts as an attribute of the search page carries them, and back. */
export const writeStarts = (starts: readonly string[]): string => starts.join(",");
export const readStarts = (text: string): string[] => text.split(",");
