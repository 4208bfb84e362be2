/** Reads CBOR (RFC 8949, section 3) item by item, without making values of what is only passed through. */

const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
/** The five low bits of an item's first byte say how many bytes its number takes, from 24 on. */
const SIZES: Record<number, number> = { 24: 1, 25: 2, 26: 4 };
const NAMES: Record<number, string> = { [UNSIGNED]: "整数", [TEXT]: "文字", [ARRAY]: "数组" };

/** Every method reads the next item. @throws when it is of another kind, without a length, or cut off */
export class CborReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** How many items follow that belong to an array. */
  array(): number {
    return this.head(ARRAY);
  }

  text(): string {
    const length = this.head(TEXT);
    const start = this.at;
    this.at = this.within(start + length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, length).toString();
  }

  integer(): number {
    const negative = this.bytes[this.at]! >> 5 === NEGATIVE;
    return negative ? -1 - this.head(NEGATIVE) : this.head(UNSIGNED);
  }

  /** @throws when something follows */
  end(): void {
    if (this.at !== this.bytes.length) throw new Error("CBOR 的末尾多了内容");
  }

  /** The number at the head of an item. */
  private head(major: number): number {
    const first = this.bytes[this.at] ?? 0xff;
    const info = first & 31;
    if (first >> 5 !== major || (info >= 24 && !SIZES[info]))
      throw new Error(`CBOR 的项目不是有长度的${NAMES[major] ?? "整数"}`);
    const next = this.within(this.at + 1 + (SIZES[info] ?? 0));
    let value = info < 24 ? info : 0;
    for (let byte = this.at + 1; byte < next; byte += 1) value = value * 256 + this.bytes[byte]!;
    this.at = next;
    return value;
  }

  private within(end: number): number {
    if (end > this.bytes.length) throw new Error("CBOR 的末尾缺了内容");
    return end;
  }
}
