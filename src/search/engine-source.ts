/**
 * Pagefind's search code as a classic script, the same on the web and on a stick, where no module
 * and no fetch works: what it fetches with, where it believes to be and what it gives out become
 * parameters. An upgrade of Pagefind that no longer has these patterns stops the build.
 */

/** The release whose search code and files this was made for. */
export const PAGEFIND_VERSION = "1.6.0";

/** What the search code must hold for the wrapping to be right, and how often. */
const RELIED_ON: [pattern: RegExp, times: number, what: string][] = [
  [/import\.meta\.url/g, 4, "import.meta.url（定位索引）"],
  [/export\{createInstance,[a-zA-Z,]+\};\s*$/g, 1, "结尾的 export{createInstance,…}"],
  [/await fetch\(queued\.input\)/g, 1, "唯一的取文件处 fetch(queued.input)"],
  [
    /hasWorkerSupport=typeof window!=="undefined"&&typeof document!=="undefined"&&typeof Worker!=="undefined"/g,
    1,
    "没有 Worker 时在本页检索",
  ],
  [/pagefind-entry\.json/g, 1, "入口文件 pagefind-entry.json"],
  [/fragment\/\$\{hash\}\.pf_fragment/g, 1, "片段文件 fragment/*.pf_fragment"],
  [/index\/\$\{hash\}\.pf_index/g, 1, "索引文件 index/*.pf_index"],
  [/pagefind_dcd/g, 2, "压缩文件的标记 pagefind_dcd"],
  [/\bimport\(/g, 0, "没有动态 import"],
];

/** Name of the global that the script sets: `(fetch, url) => Pagefind's functions`. */
export const ENGINE_GLOBAL = "gazettePagefind";

/**
 * Wraps Pagefind's `pagefind.js`.
 * @throws Error that names what an upgrade of Pagefind no longer has
 */
export function wrapEngine(source: string): string {
  const changed = RELIED_ON.filter(
    ([pattern, times]) => (source.match(pattern)?.length ?? 0) !== times,
  );
  const version = /pagefind_version="([^"]+)"/.exec(source)?.[1];
  if (changed.length > 0 || version !== PAGEFIND_VERSION) {
    const lines = changed.map(([, , what]) => `  - ${what}`);
    throw new Error(
      [
        `Pagefind 的检索代码变了：现为 ${version ?? "未知版本"}，本程序依 ${PAGEFIND_VERSION} 写成。`,
        ...(lines.length > 0 ? ["下列各处与所依据的不同：", ...lines] : []),
        "请退回原版本；或者核对 src/search/engine-source.ts 所列各处，改好后再升级。",
      ].join("\n"),
    );
  }
  const body = source
    .replaceAll("import.meta.url", "pagefindUrl")
    .replace(/export\{([a-zA-Z,]+)\};\s*$/, "return{$1};");
  return `globalThis.${ENGINE_GLOBAL}=function(fetch,pagefindUrl,Worker){"use strict";${body}};\n`;
}
