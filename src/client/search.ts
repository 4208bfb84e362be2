/** The script of the search page. */
import { Engine } from "../search/engine.ts";
import { IndexReader, loadedEngine, type Pagefind } from "../search/index-reader.ts";
import { readStarts } from "../search/packs.ts";
import { simplifier } from "../search/traditional.ts";
import { loadScript, packReader, webReader } from "../search/transport.ts";
import { SearchPage } from "../search/ui/page.ts";
import { View } from "../search/ui/view.ts";

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const results = one("[data-results]");
const { root, index, packs } = results.dataset as { root: string; index: string; packs?: string };

let opening: Promise<Engine> | undefined;

/** Loads the engine once; after a failure the next call tries again. */
function engine(): Promise<Engine> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Engine> {
  const read = packs === undefined ? webReader(index) : packReader(index, readStarts(packs));
  const reader = await IndexReader.open(code(), read);
  return new Engine(reader, async () => {
    await loadScript(`${index}traditional.js`);
    return simplifier((globalThis as unknown as { gazetteTraditional: string }).gazetteTraditional);
  });
}

async function code(): Promise<Pagefind> {
  if (!loadedEngine()) await loadScript(`${index}engine.js`);
  return loadedEngine()!;
}

/** `/` goes to the input from anywhere but another input. */
document.addEventListener("keydown", (event) => {
  const at = event.target as HTMLElement;
  const writing = at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return;
  event.preventDefault();
  one<HTMLInputElement>("#q").focus();
});

const view = new View(
  {
    form: one<HTMLFormElement>("main form[role=search]"),
    input: one<HTMLInputElement>("#q"),
    results,
    facets: one("[data-facets]"),
    heading: one("[data-results] h2"),
    notes: one("[data-notes]"),
    list: one("[data-list]"),
    sort: one("[data-sort]"),
    more: one<HTMLButtonElement>("[data-more]"),
  },
  { root, page: location.protocol === "file:" ? "index.html" : "" },
);
new SearchPage(view, engine);
// From a stick it costs no one's network to be ready before the first key.
if (packs !== undefined) engine().catch(() => {});
