/** The pages only an edition has: the door, the verification, what is new. */
import { chineseDate } from "../cite/legal.ts";
import { MANIFEST, spoken } from "./manifest.ts";
import type { Since } from "./since.ts";

/** What these pages share: paths from the root of the edition. */
export interface Shell {
  title: string;
  lang: string;
  /** the site's style sheet */
  style: string;
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function page(
  { title, lang, style }: Shell,
  heading: string,
  main: string,
  script?: string,
): string {
  const csp =
    "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="color-scheme" content="light dark">
<title>${escaped(heading)} - ${escaped(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
${script ? `<script src="${script}" defer></script>\n` : ""}</head>
<body>
<main id="main"><div class="wrap">
<h1>${escaped(heading)}</h1>
${main}
</div></main>
</body>
</html>
`;
}

/** `打开公报.html`: a door, and a test of what this browser can do from a folder. */
export function door(shell: Shell, date: string, script: string, news: boolean): string {
  const since = news ? '\n<p><a href="since.html">这一版新增了什么</a></p>' : "";
  return page(
    shell,
    shell.title,
    `<p>离线版，截至${chineseDate(date)}。不用安装，不用上网。</p>
<p><a href="index.html">打开公报</a></p>
<p><a href="search/index.html">检索</a></p>
<p><a href="verify.html">检查这份档案是否完整</a></p>${since}
<h2>这个浏览器能做什么</h2>
<ul data-selftest><li>没有运行脚本：可以阅读、按目录查找；不能检索、不能自动复制引文。</li></ul>`,
    script,
  );
}

/** `verify.html`: hashes a folder the reader picks and names what differs. */
export function verifyPage(shell: Shell, script: string): string {
  return page(
    shell,
    "检查是否完整",
    `<p>选择存放这份档案的整个文件夹，逐个文件比对校验值（SHA-256）。文件只在本机读取，不会上传。</p>
<p><label for="folder">档案所在的文件夹</label> <input id="folder" type="file" webkitdirectory multiple></p>
<p><label for="key">公钥（可不填；请用档案馆另外公布的）</label> <input id="key" type="text" autocomplete="off" spellcheck="false"></p>
<p><progress data-progress max="1" value="0" hidden aria-label="进度"></progress></p>
<div data-outcome role="status"></div>
<h2>这项检查能证明什么</h2>
<p>同一个 U 盘上的检查，只能证明文件没有损坏、没有缺少、没有多出。要证明没有被人替换，请把上面显示的清单校验值与档案馆在别处公布的数字逐组比对；不放心这一页的，用 <code>sha256sum -c ${MANIFEST}</code> 也能得出同样的结果。</p>
<noscript><p>这一页要运行脚本。不能运行的，请在命令行用 sha256sum -c ${MANIFEST}。</p></noscript>`,
    script,
  );
}

/** `since.html`: the pages added, changed and withdrawn since an earlier edition. */
export function sincePage(shell: Shell, since: Since, title: (path: string) => string): string {
  const list = (heading: string, paths: string[], linked: boolean) =>
    `<h2>${heading}（${paths.length}件）</h2>\n<ul>${paths
      .map((path) => {
        const words = escaped(title(path));
        return linked ? `<li><a href="${path}index.html">${words}</a></li>` : `<li>${words}</li>`;
      })
      .join("\n")}</ul>`;
  return page(
    shell,
    "这一版新增了什么",
    `<p>与上一版比较。上一版清单的校验值：<br><code>${spoken(since.before)}</code></p>
${list("新增", since.added, true)}
${list("页面有变动", since.changed, true)}
${list("不再收录", since.withdrawn, false)}`,
  );
}
