/** Packs of a stick: many small files of the index in few scripts, found by a hash of their names. */

/** FNV-1a over the characters of a name, 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const char of name) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** File name of the pack that holds a file: `pack-0a.js`. */
export function packOf(name: string, bits: number): string {
  const number = bits === 0 ? 0 : hash(name) >>> (32 - bits);
  return `pack-${number.toString(16).padStart(2, "0")}.js`;
}

/** How many bits make packs of about `size` bytes (96 KB). */
export const packBits = (bytes: number, size = 96 * 1024): number =>
  Math.max(0, Math.ceil(Math.log2(bytes / size)));

/** The packs of some files, each as the text of its script; `content` is base64. */
export function packsOf(
  files: readonly { name: string; content: string }[],
  bits: number,
): Map<string, string> {
  const packs = new Map<string, string>();
  for (const { name, content } of files) {
    const pack = packOf(name, bits);
    const text = packs.get(pack) ?? "globalThis.gazettePacked=globalThis.gazettePacked||{};\n";
    packs.set(pack, `${text}gazettePacked[${JSON.stringify(name)}]="${content}";\n`);
  }
  return packs;
}
