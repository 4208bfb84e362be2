/** The pages only an edition has: the door, the verification, the books and data, what is new. */
import { chineseDate } from "../cite/legal.ts";
import { PAYLOAD } from "./bagit.ts";
import { MANIFEST, spoken } from "./manifest.ts";
import { escaped, heading, type Shell } from "./shell.ts";
import type { Since } from "./since.ts";

export interface Edition {
  title: string;
  /** ISO */
  date: string;
  issues: number;
  decrees: number;
}

/** Where a row of a list leads, and what it says. */
export interface Row {
  /** null where there is no page any more */
  path: string | null;
  words: string;
  note?: string;
}

const rows = (list: readonly Row[]): string =>
  `<ul class="facet">${list
    .map(({ path, words, note }) => {
      const name = path ? `<a href="${encodeURI(path)}">${escaped(words)}</a>` : escaped(words);
      return `<li>${name}${note ? `<span class="cnt">${escaped(note)}</span>` : ""}</li>`;
    })
    .join("\n")}</ul>`;

/** `打开公报.html`: a door, and a test of what this browser can do from a folder. */
export function door(shell: Shell, edition: Edition, script: string, news: boolean): string {
  const { title, date, issues, decrees } = edition;
  const places: Row[] = [
    { path: "index.html", words: "首页", note: "最新一期，分类浏览" },
    { path: "search/index.html", words: "检索", note: "文号、标题、词语" },
    { path: "issues/index.html", words: "各期", note: `${issues}期` },
    ...(news ? [{ path: "since.html", words: "这一版新增了什么" }] : []),
    { path: "books.html", words: "电子书与数据", note: "EPUB、纯文本、JSON、CSV" },
    { path: "verify.html", words: "检查这份档案是否完整" },
  ];
  const lede = `离线版，截至${chineseDate(date)}，收录 ${issues} 期、${decrees} 件文件。不用安装，不用上网。`;
  return shell(
    title,
    `${heading(title, lede)}
<nav aria-label="从这里开始">${rows(places)}</nav>
<section><h2>这个浏览器能做什么</h2>
<ul class="plain" data-selftest><li>没有运行脚本：可以阅读、按目录查找；不能检索、不能自动复制引文。</li></ul></section>`,
    script,
  );
}

/** `verify.html`: hashes a folder the reader picks and names what differs. */
export function verifyPage(shell: Shell, script: string): string {
  const title = "检查是否完整";
  const lede =
    "选择存放这份档案的整个文件夹，逐个文件比对校验值（SHA-256）。浏览器会问是否“上传”这些文件，请选“上传”：那是它自己的说法，文件只在本机读取，不会离开这台电脑。";
  return shell(
    title,
    `${heading(title, lede)}
<div class="prose">
<p><label for="folder">档案所在的文件夹</label><br><input id="folder" type="file" webkitdirectory multiple></p>
<p><label for="published">档案馆另外公布的清单校验值（可不填）</label><br><input id="published" type="search" autocomplete="off" spellcheck="false"></p>
<p><label for="key">档案馆另外公布的公钥（可不填）</label><br><input id="key" type="search" autocomplete="off" spellcheck="false"></p>
<p><progress data-progress max="1" value="0" hidden aria-label="进度"></progress> <span data-count></span></p>
<div data-outcome role="status"></div>
<h2>这项检查能证明什么</h2>
<p>同一个 U 盘上的检查，只能证明文件没有损坏、没有缺少、没有多出。要证明没有被人替换，请把清单自身的校验值与档案馆在别处（网站、公报、公文）公布的数字逐组比对；不放心这一页的，在命令行用 <code>sha256sum -c ${MANIFEST}</code> 也能得出同样的结果。</p>
<noscript><p>这一页要运行脚本。不能运行的，请在命令行用 <code>sha256sum -c ${MANIFEST}</code>。</p></noscript>
</div>`,
    script,
  );
}

/** `books.html`: what leaves the edition for other devices and programs. */
export function booksPage(shell: Shell, books: readonly Row[], data: readonly Row[]): string {
  const title = "电子书与数据";
  const lede = "可以复制到手机、阅读器里，或者交给别的程序；都由同一份文本生成。";
  return shell(
    title,
    `${heading(title, lede)}
<section><h2>整期电子书（EPUB）</h2>${rows(books)}</section>
<section><h2>数据</h2>${rows(data)}</section>`,
  );
}

/** A manifest knows pages, not their words: a page in new clothes has changed, too. */
const CHANGED = `<p class="lede">文字、与别的文件的关系，或者只是页面的样子有变动；文字的更正见<a href="changes/index.html">变更记录</a>。</p>`;

/** `since.html`: the pages added, changed and withdrawn since an earlier edition. */
export function sincePage(shell: Shell, since: Since, rowOf: (path: string) => Row): string {
  const list = (words: string, paths: readonly string[], note = "") =>
    `<section><h2>${words}（${paths.length}件）</h2>${paths.length ? note + rows(paths.map(rowOf)) : "<p>没有。</p>"}</section>`;
  const title = "这一版新增了什么";
  const lede = `与上一版比较。上一版清单的校验值：<br><code>${spoken(since.before)}</code>`;
  return shell(
    title,
    `${heading(title, lede)}
${list("新增", since.added)}
${list("页面有变动", since.changed, CHANGED)}
${list("撤回、改址或不再收录", since.withdrawn)}
<p class="get"><a href="${PAYLOAD}since.json">这份比较的数据（JSON）</a></p>`,
  );
}
