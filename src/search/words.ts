/**
 * A file of words: for each word the decrees that hold it, and the places in each. All numbers are
 * written in sevens of bits, the lowest first, with the eighth bit set where more follow (LEB128):
 *
 *     word:  length, ASCII letters and digits · bytes of its list, its list
 *     list:  for each decree: number, how many places, the places
 *
 * A decree's number and a place are written as what they are more than the one before.
 */

/** Decrees by their number within the shard, with the places of a word, both in rising order. */
export type Listed = [decree: number, places: number[]][];

/** The list of a word in the bytes of a file; empty when it is not in it. */
export function listOf(file: Uint8Array, word: string): Listed {
  const at = new Reader(file);
  while (at.more()) {
    const found = at.ascii(at.number()) === word;
    const end = at.number() + at.offset;
    if (found) return readList(at, end);
    at.offset = end;
  }
  return [];
}

function readList(at: Reader, end: number): Listed {
  const listed: Listed = [];
  let decree = 0;
  while (at.offset < end) {
    decree += at.number();
    const places = new Array<number>(at.number());
    let place = 0;
    for (let n = 0; n < places.length; n += 1) {
      place += at.number();
      places[n] = place;
    }
    listed.push([decree, places]);
  }
  return listed;
}

/** Reads the numbers and letters of a file, from its beginning. */
export class Reader {
  offset = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  more(): boolean {
    return this.offset < this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.offset]!;
      this.offset += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  ascii(length: number): string {
    const start = this.offset;
    this.offset += length;
    return String.fromCharCode(...this.bytes.subarray(start, this.offset));
  }
}
