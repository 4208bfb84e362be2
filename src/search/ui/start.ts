/** The search page comes alive: its elements, its keys, and an engine that is opened when it is needed. */
import type { Search } from "../engine.ts";
import { simplifier } from "../traditional.ts";
import { loadScript } from "../transport.ts";
import { SearchPage } from "./page.ts";
import { View } from "./view.ts";

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;

/** What the page says of where things are. */
export const places = (): DOMStringMap => one("[data-results]").dataset;

/** The whole table of traditional characters, which lies beside the index. */
export async function wholeTable(index: string) {
  await loadScript(`${index}traditional.js`);
  return simplifier((globalThis as unknown as { gazetteTraditional: string }).gazetteTraditional);
}

/** Starts the page; gives what opens the engine once, and after a failure again. */
export function startSearch(open: () => Promise<Search>): () => Promise<Search> {
  let opening: Promise<Search> | undefined;
  const engine = (): Promise<Search> => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  document.addEventListener("keydown", toInput);
  const page = location.protocol === "file:" ? "index.html" : "";
  new SearchPage(new View(elements(), { root: places().root!, page }), engine);
  return engine;
}

/** `/` goes to the input from anywhere but another input. */
function toInput(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  const writing = at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return;
  event.preventDefault();
  one<HTMLInputElement>("#q").focus();
}

const elements = () => ({
  form: one<HTMLFormElement>("main form[role=search]"),
  input: one<HTMLInputElement>("#q"),
  results: one("[data-results]"),
  facets: one("[data-facets]"),
  heading: one("[data-results] h2"),
  notes: one("[data-notes]"),
  list: one("[data-list]"),
  sort: one("[data-sort]"),
  more: one<HTMLButtonElement>("[data-more]"),
});
