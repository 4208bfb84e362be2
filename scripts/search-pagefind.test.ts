import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { encode } from "cborg";
import { afterAll, expect, it } from "vitest";
import type { Word } from "../src/search/postings.ts";
import { Shard } from "../src/search/shard.ts";
import { listOf } from "../src/search/words.ts";
import { indexedWords, PAGEFIND_VERSION } from "./search-pagefind.ts";
import { writeWords } from "./search-shard.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-chunks-"));
afterAll(() => rmSync(temp, { recursive: true }));

/** Four hundred words, each in two decrees. */
const words = Array.from({ length: 400 }, (_, n) => (n * 7919 + 1e6).toString(36)).sort();
/** Pagefind counts the decrees in an order of its own. */
const [PAGES, PATHS] = [
  { p0_old: "zf/2019/7/", p0_new: "zf/2019/9/" },
  ["zf/2019/9/", "zf/2019/8/", "zf/2019/7/"],
];
const placesOf = (n: number): number[] => [n, n + 3, n + 1000];
const steps = (n: number): unknown[] => [-25, n, 3, 997];
const page = (step: number, n: number, meta: unknown = []): unknown[] => [step, steps(n), meta];

/** A file as Pagefind writes it. */
const packed = (file: string, content: Uint8Array, signature = "pagefind_dcd"): void =>
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(signature), content])));

/** The folder of an index of two files as Pagefind writes it. */
function index(name: string, { version = PAGEFIND_VERSION, meta = [] as unknown } = {}): string {
  const folder = join(temp, name);
  for (const part of ["index", "fragment"]) mkdirSync(join(folder, part), { recursive: true });
  const halves = [words.slice(0, 200), words.slice(200)];
  const chunks = halves.map((half, at) => [half[0], half.at(-1), `p0_${at}`]);
  const pages = Object.keys(PAGES).map((id) => [id, 7, ""]);
  packed(join(folder, "list.pf_meta"), encode([version, pages, chunks, [], [], []]));
  for (const [id, url] of Object.entries(PAGES))
    packed(join(folder, "fragment", `${id}.pf_fragment`), Buffer.from(JSON.stringify({ url })));
  for (const [at, half] of halves.entries()) {
    const held = half.map((word) => {
      const n = words.indexOf(word);
      return [word, [page(0, n), page(1, n + 1, meta)], []];
    });
    packed(join(folder, "index", `p0_${at}.pf_index`), encode([held]));
  }
  return folder;
}

async function allOf(folder: string): Promise<Word[]> {
  const all: Word[] = [];
  for await (const one of indexedWords(folder, PATHS)) all.push(one);
  return all;
}

const read = async (name: string): Promise<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(temp, name))).buffer;

it("writes small files in which each word is found, with its decrees by number and its places", async () => {
  await writeWords(await allOf(index("good")), temp, "shard");
  const files = readdirSync(join(temp, "shard", "words"));
  expect(files.length).toBeGreaterThan(1);
  const shard = await Shard.open(read, "shard");
  for (const [n, word] of words.entries())
    expect(await shard.find(word), word).toEqual([
      [0, placesOf(n + 1)],
      [2, placesOf(n)],
    ]);
  for (const word of ["", "0", `${words[9]}x`, words[9]!.slice(0, -1), "zzzz"])
    expect(await shard.find(word), word).toEqual([]);
  const held = files.map((name) => gunzipSync(readFileSync(join(temp, "shard", "words", name))));
  expect(words.every((word) => held.some((file) => listOf(file, word).length === 2))).toBe(true);
});

it("refuses the files of another Pagefind, and what is no file of Pagefind's", async () => {
  await expect(allOf(index("other", { version: "2.0.0" }))).rejects.toThrow(
    "现为 2.0.0，本程序依 1.6.0 写成",
  );
  await expect(allOf(index("more", { meta: [1] }))).rejects.toThrow("Pagefind 的索引文件变了");
  const unsigned = index("unsigned");
  packed(join(unsigned, "index", "p0_0.pf_index"), encode([[]]), "pagefind_xyz");
  await expect(allOf(unsigned)).rejects.toThrow("Pagefind 的索引文件变了");
});
