/** Pagefind as it comes: a page a decree, its own segmenter, its own ranking. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { close, createIndex } from "pagefind";
import { wire } from "./ours.ts";
import { readTexts, type Text } from "./texts.ts";
import { TEN, type Way } from "./way.ts";

/** Where the engine believes the index to be. */
const BASE = "i/";

/** As much of Pagefind as is asked. */
type Make = (fetch: (url: string) => Promise<Response>) => {
  createInstance(options: object): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
};

/** Its module as a function, which Node can run with another `fetch`. */
const wrapped = (source: string): string =>
  `(fetch)=>{${source.replaceAll("import.meta.url", '""').replace(/export(\{[^}]+\});\s*$/, "return$1;")}}`;

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
    const make = runInThisContext(wrapped(readFileSync(join(out, "pagefind.js"), "utf8"))) as Make;
    onRead(wire(join(out, "pagefind.js")));
    const engine = make(async (url) => {
      const file = join(out, url.slice(BASE.length).replace(/\?.*/, ""));
      onRead(wire(file));
      return new Response(new Uint8Array(await readFile(file)));
    }).createInstance({ basePath: BASE, noWorker: true });
    await engine.init();
    return async (query) => {
      const { results } = await engine.search(query);
      const first = await Promise.all(results.slice(0, TEN).map((one) => one.data()));
      return first.map(({ url }) => url.replace(/^\//, ""));
    };
  },
};

function pageOf({ title, fields }: Text): string {
  const lines = fields.flatMap((field) => field.split("\n")).map((line) => h("p", line));
  return toHtml(h("html", { lang: "zh-CN" }, h("body", h("h1", title), ...lines)));
}
