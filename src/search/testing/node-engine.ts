/** The search over a built index in Node: the browser's code, its files from the disk. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { Engine } from "../engine.ts";
import { IndexReader } from "../index-reader.ts";
import { simplifier } from "../traditional.ts";

/** Opens `<dist>/pagefind`; `onRead` hears of every file that is read. */
export async function nodeEngine(
  dist: string,
  onRead: (name: string, bytes: number) => void = () => {},
): Promise<Engine> {
  const folder = join(dist, "pagefind");
  const run = (name: string): void => {
    const code = readFileSync(join(folder, name), "utf8");
    onRead(name, Buffer.byteLength(code));
    runInThisContext(code);
  };
  const index = await IndexReader.open(async (name) => {
    const bytes = await readFile(join(folder, name));
    onRead(name, bytes.length);
    return new Uint8Array(bytes).buffer;
  });
  return new Engine(index, async () => {
    run("traditional.js");
    return simplifier((globalThis as unknown as { gazetteTraditional: string }).gazetteTraditional);
  });
}
