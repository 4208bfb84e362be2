/** Where the items of CBOR lie, without reading what is in them (RFC 8949, section 3). */

const [BYTES, TEXT, ARRAY, MAP, TAG] = [2, 3, 4, 5, 6];
/** The five low bits of an item's first byte say how many bytes its number takes; 31 says that it has no end. */
const ENDLESS = 31;
const SIZES: Record<number, number> = { 24: 1, 25: 2, 26: 4, 27: 8 };

/** The first byte of an array of up to 23 items. */
export const SHORT_ARRAY = 0x80;

/** A number at the head of an item, and where what follows it begins. */
export interface Head {
  /** kind of item, 0 to 7 */
  major: number;
  /** length of a text, count of an array's items, or the number itself */
  value: number;
  next: number;
}

/** @throws when the item says no length of its own */
export function headAt(bytes: Uint8Array, at: number): Head {
  const [major, info] = [bytes[at]! >> 5, bytes[at]! & 31];
  if (info === ENDLESS) throw new Error("CBOR 的项目没有写明长度");
  const next = at + 1 + (SIZES[info] ?? 0);
  let value = info < 24 ? info : 0;
  for (let byte = at + 1; byte < next; byte += 1) value = value * 256 + bytes[byte]!;
  return { major, value, next };
}

/** Where the item that begins at `at` ends, with all that is in it. */
export function endAt(bytes: Uint8Array, at: number): number {
  let left = 1;
  for (; left > 0; left -= 1) {
    const { major, value, next } = headAt(bytes, at);
    at = next;
    if (major === BYTES || major === TEXT) at += value;
    else if (major === ARRAY) left += value;
    else if (major === MAP) left += 2 * value;
    else if (major === TAG) left += 1;
  }
  if (at > bytes.length) throw new Error("CBOR 的末尾缺了内容");
  return at;
}

/** The text of an item that is one. */
export function textAt(bytes: Uint8Array, at: number): string {
  const { major, value, next } = headAt(bytes, at);
  if (major !== TEXT) throw new Error("CBOR 的项目不是文字");
  return Buffer.from(bytes.buffer, bytes.byteOffset + next, value).toString();
}

/** The head of an array of so many items. */
export function arrayHead(count: number): Uint8Array {
  if (count < 24) return Uint8Array.of(SHORT_ARRAY | count);
  const long = Buffer.alloc(5, (ARRAY << 5) | 26);
  long.writeUInt32BE(count, 1);
  return long;
}
