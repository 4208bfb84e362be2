import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { afterAll, expect, it } from "vitest";
import { PAGEFIND_VERSION } from "../src/search/engine-source.ts";
import { cutChunks, LIST } from "./search-chunks.ts";
import { readPacked, writePacked } from "./search-files.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-chunks-"));
afterAll(() => rmSync(temp, { recursive: true }));

const NUMBERS = new Map([["p0_page", "7"]]);
const words = Array.from({ length: 400 }, (_, n) => [
  (n * 7919 + 1e6).toString(36),
  [[n, [n], []]],
]);
const sorted = words.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** An index of one file with four hundred words, as Pagefind writes it. */
async function index(name: string, version: string): Promise<string> {
  const folder = join(temp, name);
  mkdirSync(join(folder, "index"), { recursive: true });
  const chunk = [sorted[0]![0], sorted.at(-1)![0], "p0_old"];
  const padded = sorted.map(([word, places]) => [word, places, "x".repeat(200)]);
  await writePacked(
    join(folder, LIST),
    encode([version, [["p0_page", 7, ""]], [chunk], [], [], []]),
  );
  await writePacked(join(folder, "index", "p0_old.pf_index"), encode([padded]));
  return folder;
}

it("cuts a file into several that hold all its words, each within what the list says of it", async () => {
  const folder = await index("good", PAGEFIND_VERSION);
  await cutChunks(folder, NUMBERS);
  const [, pages, chunks] = decode(await readPacked(join(folder, LIST))) as [
    string,
    unknown[][],
    [from: string, to: string, name: string][],
  ];
  expect(chunks.length).toBeGreaterThan(5);
  expect(pages[0]![0]).toBe("7");
  expect(chunks.every(([from, , name]) => name === `w${from}`)).toBe(true);
  expect(readdirSync(join(folder, "index")).sort()).toEqual(
    chunks.map(([, , name]) => `${name}.pf_index`).sort(),
  );
  const held: string[] = [];
  for (const [at, [from, to, name]] of chunks.entries()) {
    const [group] = decode(await readPacked(join(folder, "index", `${name}.pf_index`))) as [
      [string][],
    ];
    for (const [word] of group) expect(from <= word && word <= to, word).toBe(true);
    if (at > 0) expect(chunks[at - 1]![1] < from).toBe(true);
    held.push(...group.map(([word]) => word));
  }
  expect(held).toEqual(sorted.map(([word]) => word));
});

it("refuses the files of another Pagefind, and what is no file of Pagefind's", async () => {
  const other = await index("other", "2.0.0");
  await expect(cutChunks(other, NUMBERS)).rejects.toThrow(/Pagefind 的索引目录变了/);
  const unsigned = await index("unsigned", PAGEFIND_VERSION);
  writeFileSync(join(unsigned, "index", "p0_old.pf_index"), gzipSync(encode([sorted])));
  await expect(cutChunks(unsigned, NUMBERS)).rejects.toThrow(/Pagefind 的索引文件变了/);
});
