/**
 * Pagefind's search code as a classic script, the same on the web and on a stick, where no module
 * and no fetch works: its WebAssembly with the calls into it, and what unpacks its files. Reading
 * the files is this project's own (`index-reader.ts`). An upgrade of Pagefind that no longer has
 * these patterns stops the build.
 */

/** The release whose search code and files this was made for. */
export const PAGEFIND_VERSION = "1.6.0";

/** What the search code must hold, once each: its parts that are taken, and how it calls them itself. */
const RELIED_ON: [code: string, what: string][] = [
  ["let wasm_bindgen=(function(exports){", "检索程序 wasm_bindgen"],
  ["var gz_default=gunzipSync;", "解压 gz_default"],
  ["this.backend=wasm_bindgen;", "检索程序就是 backend"],
  ["this.backend({module_or_path:final_wasm})", "装入 WebAssembly"],
  ["this.backend.init_pagefind(new Uint8Array(this.searchMeta))", "打开索引目录 init_pagefind"],
  ["this.backend.request_indexes(ptr,term)", "一个词在哪些索引文件里 request_indexes"],
  ['.pf_index`,"load_index_chunk")', "装入索引文件 load_index_chunk"],
  ["this.backend[method](ptr,chunk)", "装入一个文件的写法"],
  [
    "this.backend.search(ptr,term,originalTerm,filter_list,sort_list,exact_search,this.exactDiacritics)",
    "检索 search 的七个参数",
  ],
  ["id:result2.p,score:result2.s", "结果里的编号 p"],
  ["result2.l.map((l)=>", "结果里的位置 l"],
  ["weight:l.w/24,balanced_score:l.s,location:l.l}", "位置里的数 l"],
  ['this.decoder.decode(data.slice(0,12))==="pagefind_dcd"', "压缩文件的标记 pagefind_dcd"],
];

/** The export at its end, which is replaced. */
const EXPORT = /export\{createInstance,[a-zA-Z,]+\};\s*$/;

/** Name of the global that the script sets: see `Pagefind` in `index-reader.ts`. */
export const ENGINE_GLOBAL = "gazettePagefind";

/**
 * The parts of Pagefind's `pagefind.js` that are used, as a module to be bundled for `ENGINE_GLOBAL`.
 * @throws Error that names what an upgrade of Pagefind no longer has
 */
export function engineModule(source: string): string {
  const changed = RELIED_ON.filter(([code]) => source.split(code).length !== 2);
  if (!EXPORT.test(source)) changed.push(["", "结尾的 export{createInstance,…}"]);
  const version = /pagefind_version="([^"]+)"/.exec(source)?.[1];
  if (changed.length > 0 || version !== PAGEFIND_VERSION) {
    const lines = changed.map(([, what]) => `  - ${what}`);
    throw new Error(
      [
        `Pagefind 的检索代码变了：现为 ${version ?? "未知版本"}，本程序依 ${PAGEFIND_VERSION} 写成。`,
        ...(lines.length > 0 ? ["下列各处与所依据的不同：", ...lines] : []),
        "请退回原版本；或者核对 src/search/engine-source.ts 所列各处，改好后再升级。",
      ].join("\n"),
    );
  }
  return source.replace(EXPORT, "export{wasm_bindgen as backend,gz_default as gunzip};");
}
