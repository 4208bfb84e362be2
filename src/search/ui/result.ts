/** One decree found, with its sections. */
import type { Fragment } from "../document.ts";
import type { Answer, Opened } from "../engine.ts";
import { excerpt, marked } from "../excerpt.ts";
import { type SectionMatch, spansIn } from "../matches.ts";
import { searchStrings as words } from "../strings.ts";
import { el, piecesOf } from "./dom.ts";

/** Where links lead from. */
export interface Place {
  /** the site's root from this page, with trailing slash */
  root: string;
  /** file name of a page in its folder: empty on a server */
  page: string;
}

/** So much of what was typed goes along in the address, to be marked. */
const MARKED = 200;

/** So many sections are shown at once; the others open on demand. */
const SHOWN = 3;

export function resultItem(
  { fragment, sections, inHead, simplify }: Opened,
  { wanted, typed }: { wanted: Answer["wanted"]; typed: string },
  { root, page }: Place,
): HTMLLIElement {
  const linkTo = (anchor: string): string => {
    const hash = anchor ? `#${anchor}` : "";
    return `${root}${fragment.path}${page}?${new URLSearchParams({ hl: typed.slice(0, MARKED) })}${hash}`;
  };
  const phrases = wanted.flat();
  const mark = (text: string): (Node | string)[] =>
    piecesOf(marked(text, spansIn(text, phrases, simplify)));
  const title = el("a", { href: linkTo(""), "data-anchor": inHead }, ...mark(fragment.title));
  return el(
    "li",
    { class: "res", "data-path": fragment.path },
    el("h3", {}, title),
    facts(fragment, mark),
    ...sectionList(sections, linkTo),
  );
}

function facts(fragment: Fragment, mark: (text: string) => (Node | string)[]): HTMLElement {
  const { number, issuer, date, year, issue, page } = fragment;
  return el(
    "p",
    { class: "sub" },
    ...(number ? [el("span", { class: "n" }, ...mark(number))] : []),
    el("span", {}, ...mark(issuer.join(" "))),
    ...(date ? [el("time", { datetime: date }, words.date(date))] : []),
    el("span", {}, words.printed(year, issue, page)),
  );
}

function sectionList(sections: readonly SectionMatch[], linkTo: (anchor: string) => string) {
  const items = sections.map(({ anchor, label, place, count, text, spans }) =>
    el(
      "li",
      {},
      el(
        "a",
        { href: linkTo(place), "data-anchor": anchor },
        el(
          "span",
          { class: "where" },
          label || words.main,
          ...(count > 1 ? [el("span", { class: "cnt" }, words.times(count))] : []),
        ),
        el("span", { class: "ex" }, ...piecesOf(excerpt(text, spans))),
      ),
    ),
  );
  if (items.length === 0) return [];
  const shown = items.length <= SHOWN + 1 ? items.length : SHOWN;
  const list = el("ul", { class: "hits" }, ...items.slice(0, shown));
  if (shown === items.length) return [list];
  const rest = el("ul", { class: "hits" }, ...items.slice(shown));
  return [
    list,
    el(
      "details",
      { class: "morehits" },
      el("summary", {}, words.others(items.length - shown)),
      rest,
    ),
  ];
}
