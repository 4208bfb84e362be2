/** `since.html`: what is new, changed and withdrawn since an earlier edition. */
import { PAYLOAD } from "./bagit.ts";
import { spoken } from "./manifest.ts";
import { type Row, rows } from "./rows.ts";
import { escaped, heading, type Shell } from "./shell.ts";
import type { News, Since } from "./since.ts";
import { editionStrings } from "./strings.ts";

const words = editionStrings.since;

/** A decree or an issue, or what was one. */
export interface Named {
  of: "公文" | "期";
  /** its page, null where there is none */
  path: string | null;
  /** null where it may not be named, or nothing is known of it */
  words: string | null;
}

export function sincePage(shell: Shell, since: Since, named: (path: string) => Named): string {
  const list = (title: string, news: readonly News[], before = "") =>
    `<section><h2>${escaped(`${title}（${counted(news, named)}）`)}</h2>${
      news.length > 0
        ? before + rows(news.map((each) => rowOf(each, named)))
        : `<p>${escaped(words.none)}</p>`
    }</section>`;
  const { before, by, added, changed, withdrawn, redrawn } = since;
  const note = `<p class="lede">${escaped(by === "data" ? words.key : words.byPages)}</p>`;
  return shell(
    words.title,
    `${heading(words.title, `${escaped(words.lede)}<br><code>${spoken(before)}</code>`)}
${by === "pages" ? note : ""}${list(words.added, added)}
${list(words.changed, changed, by === "data" ? note : "")}
${list(words.withdrawn, withdrawn)}
${redrawn === null ? "" : `<section><h2>${escaped(words.rest)}</h2><p>${escaped(words.redrawn(redrawn))}</p></section>`}
<p class="get"><a href="${PAYLOAD}since.json">${escaped(words.data)}</a></p>`,
  );
}

function counted(news: readonly News[], named: (path: string) => Named): string {
  const issues = news.filter(({ path }) => named(path).of === "期").length;
  return words.count(issues, news.length - issues);
}

function rowOf({ path, what, recorded = [] }: News, named: (path: string) => Named): Row {
  const note = what.flatMap((each) => words.what[each] || []).join("、");
  const more = recorded
    .flatMap(({ kind, reason }) => (reason === null ? [] : words.reason(kind, reason)))
    .join("");
  const { of, path: page, words: name } = named(path);
  return { path: page, words: name ?? words.nameless[of](path), note, more };
}
