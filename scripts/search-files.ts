/** Files of the index: those that Pagefind writes, and those that this project's search reads. */
import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";

/** What Pagefind writes before the content of a file it compresses. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** Content of a file that Pagefind has written. @throws when it is not signed as expected */
export async function readPacked(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`Pagefind 的索引文件变了：${file}`);
  return bytes.subarray(SIGNATURE.length);
}

/** Writes a file as the search reads it: compressed, so that it is small whatever serves it. */
export async function writePacked(file: string, content: Uint8Array): Promise<void> {
  await writeFile(file, gzipSync(content, { level: 9 }));
}
