/** Finding words within a decree's page: folded as in the search, marked in place, counted in its contents. */
import type { Simplify } from "./fold.ts";
import { type Span, spansIn, type Wanted } from "./matches.ts";
import { parseQuery } from "./query.ts";
import { el } from "./ui/dom.ts";

/** Marks that belong together make one place; a place may run over several elements. */
export type Place = HTMLElement[];

/** Takes earlier marks away, marks the words of `typed` and gives their places in order. */
export function markWords(text: HTMLElement, typed: string, simplify?: Simplify): Place[] {
  clearMarks(text);
  const parts = parseQuery(typed, simplify).parts.filter(({ not }) => !not);
  const phrases = parts.flatMap((part) => part.phrases);
  const exact = phrases.map((phrase): Wanted => ({ phrase, wrong: 0 }));
  const places = markAll(text, exact, simplify);
  if (places.length > 0) return places;
  const near = phrases.filter((phrase) => phrase.length > 2);
  return markAll(
    text,
    near.map((phrase) => ({ phrase, wrong: 1 })),
    simplify,
  );
}

export function clearMarks(text: HTMLElement): void {
  for (const mark of text.querySelectorAll("mark[data-hl]")) mark.replaceWith(...mark.childNodes);
  text.normalize();
}

/** A phrase may run over elements, not over parts: a part's words are one text. */
function markAll(text: HTMLElement, wanted: readonly Wanted[], simplify?: Simplify): Place[] {
  return [...nodesByPart(text).values()].flatMap((nodes) => {
    const spans = spansIn(nodes.map(({ data }) => data).join(""), wanted, simplify);
    return spans.length > 0 ? wrap(nodes, spans) : [];
  });
}

function nodesByPart(text: HTMLElement): Map<Element | null, Text[]> {
  const parts = new Map<Element | null, Text[]>();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest("[data-note]")) continue;
    const part = node.parentElement!.closest(".part");
    parts.set(part, [...(parts.get(part) ?? []), node as Text]);
  }
  return parts;
}

/** Wraps spans of the joined text, from the last to the first so that earlier offsets hold. */
function wrap(nodes: readonly Text[], spans: readonly Span[]): Place[] {
  const places: Place[] = spans.map(() => []);
  let end = nodes.reduce((sum, { length }) => sum + length, 0);
  for (const node of [...nodes].reverse()) {
    const start = end - node.length;
    for (let at = spans.length - 1; at >= 0; at -= 1) {
      const [from, to] = [Math.max(spans[at]![0], start), Math.min(spans[at]![1], end)];
      if (from < to) places[at]!.unshift(wrapOne(node, from - start, to - start));
    }
    end = start;
  }
  return places;
}

function wrapOne(node: Text, from: number, to: number): HTMLElement {
  node.splitText(to);
  const mark = el("mark", { "data-hl": true });
  const words = node.splitText(from);
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}

/** Says beside each line of the contents how many places are below it. */
export function countIn(contents: HTMLElement, places: readonly Place[]): void {
  for (const old of contents.querySelectorAll("[data-hits]")) old.remove();
  for (const link of contents.querySelectorAll("a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const count = target ? places.filter(([first]) => target.contains(first!)).length : 0;
    if (count > 0) link.append(el("span", { class: "hits-in", "data-hits": true }, ` ${count} 处`));
  }
}
