/** What the searches have in common that send the browser the whole index and all the texts. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Text } from "./texts.ts";
import { type Ask, type OnRead, TEN } from "./way.ts";

/** Every two neighbouring characters, as text without spaces is indexed where there is no segmenter. */
export function bigrams(text: string): string[] {
  const chars = Array.from(bare(text));
  return chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at]! + char);
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

export function writePacked(out: string, name: string, value: unknown): void {
  writeFileSync(join(out, name), gzipSync(JSON.stringify(value), { level: 9 }));
}

export function readPacked<T>(out: string, name: string, onRead: OnRead): T {
  const bytes = readFileSync(join(out, name));
  onRead(bytes.length);
  return JSON.parse(gunzipSync(bytes).toString()) as T;
}

/** The first ten candidates, best first, that really hold the words: bigrams alone may be scattered. */
export function checked(texts: readonly Text[], candidates: (query: string) => number[]): Ask {
  const known = texts.map(({ fields }) => fields.map(bare));
  return async (query) =>
    candidates(query)
      .filter((at) => known[at]!.some((field) => field.includes(bare(query))))
      .slice(0, TEN)
      .map((at) => texts[at]!.path);
}
