/** The lists of words (`words.ts`) as the build writes them and puts several of them together. */
import { Reader } from "./words.ts";

/** One decree of a word's list. */
export interface Posting {
  decree: number;
  /** how many places there are and the places, as they stand in a file */
  places: Uint8Array;
}

/** A word and its list, the decrees in rising order. */
export type Word = [word: string, postings: readonly Posting[]];

/** Bytes in a row, with room for more. */
export class Bytes {
  length = 0;
  private room: Uint8Array;

  /** @param room how many bytes there is room for at first */
  constructor(room = 1 << 14) {
    this.room = new Uint8Array(room);
  }

  /** A whole number of at most 31 bits that is not below 0. */
  number(value: number): void {
    this.have(5);
    let left = value;
    for (; left > 127; left >>>= 7) this.room[this.length++] = (left & 127) | 128;
    this.room[this.length++] = left;
  }

  ascii(text: string): void {
    this.have(text.length);
    for (let at = 0; at < text.length; at += 1) this.room[this.length++] = text.charCodeAt(at);
  }

  append(bytes: Uint8Array): void {
    this.have(bytes.length);
    this.room.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written from `start` on; stays as it is while more is written. */
  since(start: number): Uint8Array {
    return this.room.subarray(start, this.length);
  }

  private have(more: number): void {
    if (this.length + more <= this.room.length) return;
    const larger = new Uint8Array(Math.max(2 * this.room.length, this.length + more));
    larger.set(this.room);
    this.room = larger;
  }
}

/** Adds a word to a file. */
export function writeWord(file: Bytes, [word, postings]: Word): void {
  const list = new Bytes(256);
  let before = 0;
  for (const { decree, places } of postings) {
    list.number(decree - before);
    list.append(places);
    before = decree;
  }
  file.number(word.length);
  file.ascii(word);
  file.number(list.length);
  file.append(list.since(0));
}

/** The words of a file, as they follow. */
export function* wordsIn(file: Uint8Array): Generator<Word> {
  const at = new Reader(file);
  while (at.more()) {
    const word = at.ascii(at.number());
    const end = at.number() + at.offset;
    const postings: Posting[] = [];
    let decree = 0;
    while (at.offset < end) {
      decree += at.number();
      const start = at.offset;
      for (let left = at.number(); left > 0; left -= 1) at.number();
      postings.push({ decree, places: file.subarray(start, at.offset) });
    }
    yield [word, postings];
  }
}

/**
 * The words of several files as those of one.
 * @param files each the words of a file in order, the decrees of one numbered apart from another's
 */
export function* joinedWords(files: readonly Iterable<Word>[]): Generator<Word> {
  const heads = files.map((file) => file[Symbol.iterator]());
  const next = heads.map((head) => wordOf(head.next()));
  for (;;) {
    const first = leastOf(next);
    if (first === null) return;
    const postings: Posting[] = [];
    for (const [at, one] of next.entries()) {
      if (one?.[0] !== first) continue;
      postings.push(...one[1]);
      next[at] = wordOf(heads[at]!.next());
    }
    yield [first, postings.sort((a, b) => a.decree - b.decree)];
  }
}

/** The first of the words at hand, by code units, null when there is none. */
function leastOf(next: readonly (Word | null)[]): string | null {
  let least: string | null = null;
  for (const one of next) if (one && (least === null || one[0] < least)) least = one[0];
  return least;
}

const wordOf = ({ done, value }: IteratorResult<Word, unknown>): Word | null =>
  done ? null : (value as Word);
