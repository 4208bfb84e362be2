/** What the search page shows, state by state. */
import type { Answer, Asked, Opened } from "../engine.ts";
import { searchStrings as words } from "../strings.ts";
import { addressOf } from "./address.ts";
import { el } from "./dom.ts";
import { showFacets } from "./facets.ts";
import { countOf, notesOf } from "./notes.ts";
import { type Place, resultItem } from "./result.ts";

/** The page's own elements. */
export interface Elements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  results: HTMLElement;
  facets: HTMLElement;
  heading: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
  sort: HTMLElement;
  more: HTMLButtonElement;
}

export class View {
  readonly at: Elements;
  readonly place: Place;

  constructor(at: Elements, place: Place) {
    this.at = at;
    this.place = place;
  }

  state(state: "idle" | "loading" | "done" | "error"): void {
    this.at.results.dataset.state = state;
    this.at.results.setAttribute("aria-busy", String(state === "loading"));
  }

  /** An answer's first results take the place of the earlier ones. */
  answer(
    answer: Answer,
    asked: Asked,
    opened: readonly Opened[],
    sort: (asked: Asked) => void,
  ): void {
    const { results, facets, heading, notes, list } = this.at;
    list.replaceChildren();
    this.append(answer, asked, opened, opened.length);
    results.dataset.total = String(answer.total);
    results.dataset.mode = answer.mode;
    heading.replaceChildren(...countOf(answer));
    notes.replaceChildren(...notesOf(answer, asked.typed, this.place.root + this.place.page));
    showFacets(facets, answer.facets, answer.total);
    this.sorting(answer, asked, sort);
    this.state("done");
  }

  /** Adds results; gives the first one's link. */
  append(answer: Answer, { typed }: Asked, opened: readonly Opened[], shown: number) {
    const items = opened.map((one) =>
      resultItem(one, { wanted: answer.wanted, typed }, this.place),
    );
    this.at.list.append(...items);
    this.at.more.hidden = shown >= answer.hits.length;
    return items[0]?.querySelector("a");
  }

  /** Nothing is asked. */
  clear(): void {
    const { list, notes, heading, results, facets, sort, more } = this.at;
    list.replaceChildren();
    notes.replaceChildren();
    heading.replaceChildren(words.idle);
    results.dataset.total = "0";
    results.dataset.mode = "exact";
    for (const element of [facets, sort, more]) element.hidden = true;
    this.state("idle");
  }

  /** A file could not be read. */
  failed(again: () => void): void {
    this.clear();
    const button = el("button", { type: "button" }, words.retry);
    button.addEventListener("click", again);
    this.at.heading.replaceChildren(words.failed);
    this.at.notes.replaceChildren(el("p", { class: "rnote" }, words.failedHow), button);
    this.state("error");
  }

  private sorting({ hits }: Answer, asked: Asked, go: (asked: Asked) => void): void {
    const other: Asked = { ...asked, sort: asked.sort === "date" ? "relevance" : "date" };
    const link = el("a", { href: addressOf(other) }, words.sortBy[other.sort]);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(other);
    });
    this.at.sort.replaceChildren(words.sortedBy[asked.sort], link);
    this.at.sort.hidden = hits.length < 2;
  }
}
