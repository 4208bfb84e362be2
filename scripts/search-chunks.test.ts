import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { encode } from "cborg";
import { afterAll, expect, it } from "vitest";
import { Shard } from "../src/search/shard.ts";
import { listOf } from "../src/search/words.ts";
import { cutChunks, PAGEFIND_VERSION } from "./search-chunks.ts";

const temp = mkdtempSync(join(tmpdir(), "gazette-chunks-"));
afterAll(() => rmSync(temp, { recursive: true }));

/** Four hundred words, each in two decrees. */
const words = Array.from({ length: 400 }, (_, n) => (n * 7919 + 1e6).toString(36)).sort();
const [NUMBERS, PAGES] = [{ p0_new: 0, p0_old: 7 }, ["p0_old", "p0_new"]];
const placesOf = (n: number): number[] => [n, n + 3, n + 1000];
const steps = (n: number): unknown[] => [-25, n, 3, 997];
const page = (step: number, n: number, meta: unknown = []): unknown[] => [step, steps(n), meta];

/** A file as Pagefind writes it. */
const packed = (file: string, content: unknown, signature = "pagefind_dcd"): void =>
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(signature), encode(content)])));

/** An index of two files as Pagefind writes it, and where it is cut to. */
function index(name: string, { version = PAGEFIND_VERSION, meta = [] as unknown } = {}) {
  const folder = join(temp, name);
  mkdirSync(join(folder, "index"), { recursive: true });
  const halves = [words.slice(0, 200), words.slice(200)];
  const chunks = halves.map((half, at) => [half[0], half.at(-1), `p0_${at}`]);
  packed(join(folder, "list"), [version, PAGES.map((id) => [id, 7, ""]), chunks, [], [], []]);
  for (const [at, half] of halves.entries()) {
    const held = half.map((word) => {
      const n = words.indexOf(word);
      return [word, [page(0, n), page(1, n + 1, meta)], []];
    });
    packed(join(folder, "index", `p0_${at}.pf_index`), [held]);
  }
  return { folder, list: "list", numbers: new Map(Object.entries(NUMBERS)) };
}

const read = async (name: string): Promise<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(temp, name))).buffer;

it("writes small files in which each word is found, with its decrees by number and its places", async () => {
  await cutChunks(index("good"), temp, "shard");
  const files = readdirSync(join(temp, "shard", "words"));
  expect(files.length).toBeGreaterThan(1);
  const shard = await Shard.open(read, "shard");
  for (const [n, word] of words.entries())
    expect(await shard.find(word), word).toEqual([
      [0, placesOf(n + 1)],
      [7, placesOf(n)],
    ]);
  for (const word of ["", "0", `${words[9]}x`, words[9]!.slice(0, -1), "zzzz"])
    expect(await shard.find(word), word).toEqual([]);
  const held = files.map((name) => gunzipSync(readFileSync(join(temp, "shard", "words", name))));
  expect(words.every((word) => held.some((file) => listOf(file, word).length === 2))).toBe(true);
  expect(readdirSync(join(temp, "good"))).toEqual(["list"]);
});

it("refuses the files of another Pagefind, and what is no file of Pagefind's", async () => {
  const cut = (written: ReturnType<typeof index>) => cutChunks(written, temp, "refused");
  await expect(cut(index("other", { version: "2.0.0" }))).rejects.toThrow(
    "现为 2.0.0，本程序依 1.6.0 写成",
  );
  await expect(cut(index("more", { meta: [1] }))).rejects.toThrow("Pagefind 的索引文件变了");
  const unsigned = index("unsigned");
  packed(join(unsigned.folder, "index", "p0_0.pf_index"), [[]], "pagefind_xyz");
  await expect(cut(unsigned)).rejects.toThrow("Pagefind 的索引文件变了");
});
