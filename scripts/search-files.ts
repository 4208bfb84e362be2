/** The files of Pagefind's index as they lie: compressed, with a signature before their content. */
import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";

/** What Pagefind writes before the content of a file it compresses. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** Content of a file. @throws when it is not signed as the search code expects */
export async function readPacked(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`Pagefind 的索引文件变了：${file}`);
  return bytes.subarray(SIGNATURE.length);
}

export async function writePacked(file: string, content: Uint8Array): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 }));
}
