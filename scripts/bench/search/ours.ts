/** This project's search, over the index that the build writes. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nodeEngine } from "../../../src/search/testing/node-engine.ts";
import { readArchive } from "../../archive.ts";
import { buildSearch } from "../../search.ts";
import { TEN, type Way } from "./way.ts";

export const ours: Way = {
  name: "本项目",
  build: async (content, out) =>
    buildSearch({ archive: await readArchive(content, null), out, cache: null }),
  async open(out, onRead) {
    const engine = await nodeEngine(out, (name) => onRead(wire(join(out, "pagefind", name))));
    return async (query) => {
      const answer = await engine.search({ typed: `"${query}"`, chosen: {}, sort: "relevance" });
      const first = answer.hits.slice(0, TEN);
      const opened = await Promise.all(first.map((hit) => engine.open(hit, answer)));
      return opened.map(({ fragment }) => fragment.path);
    };
  },
};

const sizes = new Map<string, number>();

/** The files of an index are compressed as they lie, Pagefind's own too; a server compresses the others. */
export function wire(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const packed = /\.pf_|pagefind$|\.bin$|\.starts$/.test(file);
  const bytes = packed ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length;
  sizes.set(file, bytes);
  return bytes;
}
