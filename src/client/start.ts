/** The door of the offline edition: tries what the edition needs, and says what this browser cannot do. */

import { startStrings as words } from "../archive/edition/strings.ts";
import { canCopy } from "./copy.ts";

const list = document.querySelector("[data-selftest]");

const say = (ok: boolean, what: string): void => {
  const item = document.createElement("li");
  item.textContent = ok ? words.can(what) : words.cannot(what);
  list?.append(item);
};

/** Whether a script beside the page can be loaded later, as the search does with its index. */
const scripts = (): Promise<boolean> =>
  new Promise((done) => {
    const script = document.createElement("script");
    script.onload = () => done(true);
    script.onerror = () => done(false);
    script.src = "pagefind/traditional.js";
    document.head.append(script);
  });

async function test(): Promise<void> {
  list?.replaceChildren();
  say(true, words.reading);
  say(canCopy(), canCopy() ? words.copying.yes : words.copying.no);
  const search = await searching();
  say(search === "yes", words.searching[search]);
  say(picksFolders(), picksFolders() ? words.checking.yes : words.checking.no);
}

/** WebKitGTK says that it does, and then gives a folder as one empty file; no other engine is like this. */
const WEBKIT_GTK = "(hanging-punctuation: first) and (not (font: -apple-system-body))";

const picksFolders = (): boolean =>
  "webkitdirectory" in document.createElement("input") && !CSS.supports(WEBKIT_GTK);

/** Whether the search works here, and what keeps it from it. */
async function searching(): Promise<keyof typeof words.searching> {
  if (!("DecompressionStream" in globalThis)) return "old";
  return (await scripts()) ? "yes" : "shut";
}

void test();
