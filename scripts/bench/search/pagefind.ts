/** Pagefind as it comes: a page a decree, its own segmenter, its own ranking. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { close, createIndex } from "pagefind";
import { wrapEngine } from "../../../src/search/engine-source.ts";
import { answer, loadedEngine } from "../../../src/search/index-reader.ts";
import { wire } from "./ours.ts";
import { readTexts, type Text } from "./texts.ts";
import { TEN, type Way } from "./way.ts";

/** Where the engine believes the index to be. */
const BASE = "i/";

export const pagefind: Way = {
  name: "Pagefind，原样",
  async build(content, out) {
    const { index } = await createIndex({ forceLanguage: "zh" });
    for (const text of await readTexts(content))
      await index!.addHTMLFile({ url: text.path, content: pageOf(text) });
    await index!.writeFiles({ outputPath: out });
    await close();
  },
  async open(out, onRead) {
    runInThisContext(wrapEngine(readFileSync(join(out, "pagefind.js"), "utf8")));
    onRead(wire(join(out, "pagefind.js")));
    const engine = loadedEngine()!(async (url) => {
      const file = join(out, url.slice(BASE.length).replace(/\?.*/, ""));
      onRead(wire(file));
      return answer(new Uint8Array(await readFile(file)).buffer);
    }, "").createInstance({ basePath: BASE, noWorker: true });
    await engine.init();
    return async (query) => {
      const { results } = await engine.search(query);
      const first = await Promise.all(results.slice(0, TEN).map((one) => one.data()));
      return first.map((one) => (one as unknown as { url: string }).url.replace(/^\//, ""));
    };
  },
};

function pageOf({ title, fields }: Text): string {
  const lines = fields.flatMap((field) => field.split("\n")).map((line) => h("p", line));
  return toHtml(h("html", { lang: "zh-CN" }, h("body", h("h1", title), ...lines)));
}
