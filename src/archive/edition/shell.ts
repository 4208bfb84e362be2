/**
 * The frame that an edition's own pages stand in: the home page of the site with another title and
 * another main part, so that they look and lead like every other page.
 */

import { ENTRY } from "./names.ts";
import { editionStrings } from "./strings.ts";

/** Makes a page at the root of the edition from its title, its main part and its script. */
export type Shell = (title: string, main: string, script?: string) => string;

/** What is replaced or left out; the build stops when the home page no longer has one of the first three. */
const TITLE = /<title>[^<]*<\/title>/;
const MAIN = /(?<open><main\b[^>]*>).*(?<close><\/main>)/s;
const HEAD_END = /<\/head>/;
const OWN =
  /<meta name="description"[^>]*>|<link rel="canonical"[^>]*>|<script type="application\/ld\+json">.*?<\/script>| aria-current="page"/gs;

/**
 * @param home `index.html` of the edition, its links spelled out already
 * @throws when it no longer has a title, a head or a main part
 */
export function shellOf(home: string): Shell {
  for (const part of [TITLE, MAIN, HEAD_END])
    if (!part.test(home)) throw new Error(`首页里没有 ${part.source}，离线版自己的页面没有框架`);
  const frame = home.replace(OWN, "");
  return (title, main, script) =>
    frame
      .replace(TITLE, () => `<title>${escaped(title)}</title>`)
      .replace(HEAD_END, () => `${script ? `<script src="${script}" defer></script>` : ""}</head>`)
      .replace(MAIN, (...found) => {
        const { open, close } = found.at(-1) as { open: string; close: string };
        return `${open}<div class="wrap listing">\n${main}\n</div>${close}`;
      });
}

/** Behind the last link at the foot of a page. */
const FOOT_END = /(?<=<\/a>)(?=\s*<\/p>\s*<\/div>\s*<\/footer>)/;

/**
 * The home page with a way to the door: who opened `index.html` finds the verification and the books, too.
 * @throws when its foot no longer ends in a link
 */
export function withDoor(home: string): string {
  if (!FOOT_END.test(home)) throw new Error("首页的页脚里没有链接，离线版的入口没有地方放");
  const link = `<a href="${encodeURI(ENTRY)}">${escaped(editionStrings.door.link)}</a>`;
  return home.replace(FOOT_END, () => link);
}

export const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The heading of such a page, and what it says first. */
export const heading = (words: string, lede: string): string =>
  `<div class="page-head"><h1>${escaped(words)}</h1><p class="lede">${lede}</p></div>`;
