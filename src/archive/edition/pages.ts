/** The pages only an edition has: the door, the verification, the books and data. */
import { chineseDate } from "../cite/legal.ts";
import { MANIFEST } from "./manifest.ts";
import { type Row, rows } from "./rows.ts";
import { escaped, heading, type Shell } from "./shell.ts";
import { editionStrings as words } from "./strings.ts";

export interface Edition {
  title: string;
  /** ISO */
  date: string;
  issues: number;
  decrees: number;
}

/** `打开公报.html`: a door, and a test of what this browser can do from a folder. */
export function door(shell: Shell, edition: Edition, script: string, news: boolean): string {
  const { title, date, issues, decrees } = edition;
  const { lede, nav, places, browser, noScript } = words.door;
  const list: Row[] = [
    { path: "index.html", ...places.home },
    { path: "search/index.html", ...places.search },
    { path: "issues/index.html", words: places.issues.words, note: places.issues.note(issues) },
    ...(news ? [{ path: "since.html", ...places.since }] : []),
    { path: "books.html", ...places.books },
    { path: "verify.html", ...places.verify },
  ];
  return shell(
    title,
    `${heading(title, escaped(lede(chineseDate(date), issues, decrees)))}
<nav aria-label="${escaped(nav)}">${rows(list)}</nav>
<section><h2>${escaped(browser)}</h2>
<ul class="plain" data-selftest><li>${escaped(noScript)}</li></ul></section>`,
    script,
  );
}

const COMMAND = `sha256sum -c ${MANIFEST}`;

/** A sentence with the command in it. */
const commanding = (sentence: (command: string) => string): string =>
  escaped(sentence(COMMAND)).replace(COMMAND, () => `<code>${COMMAND}</code>`);

/** `verify.html`: hashes a folder the reader picks and names what differs. */
export function verifyPage(shell: Shell, script: string): string {
  const { title, lede, folder, published, key, progress, proves, proof, noScript } = words.verify;
  const typed = (id: string, label: string): string =>
    `<p><label for="${id}">${escaped(label)}</label><br><input id="${id}" type="search" autocomplete="off" spellcheck="false"></p>`;
  return shell(
    title,
    `${heading(title, escaped(lede))}
<div class="prose">
<p><label for="folder">${escaped(folder)}</label><br><input id="folder" type="file" webkitdirectory multiple></p>
${typed("published", published)}
${typed("key", key)}
<p><progress data-progress max="1" value="0" hidden aria-label="${escaped(progress)}"></progress> <span data-count></span></p>
<div data-outcome role="status"></div>
<h2>${escaped(proves)}</h2>
<p>${commanding(proof)}</p>
<noscript><p>${commanding(noScript)}</p></noscript>
</div>`,
    script,
  );
}

/** `books.html`: what leaves the edition for other devices and programs. */
export function booksPage(shell: Shell, list: readonly Row[], files: readonly Row[]): string {
  const { title, lede, books, data } = words.books;
  return shell(
    title,
    `${heading(title, escaped(lede))}
<section><h2>${escaped(books)}</h2>${rows(list)}</section>
<section><h2>${escaped(data)}</h2>${rows(files)}</section>`,
  );
}
