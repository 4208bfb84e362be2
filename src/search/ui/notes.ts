/** What the page says of an answer: the count, and how it was found or was not. */
import { readNumberQuery } from "../../gazette/grammar/number-query.ts";
import type { Answer } from "../engine.ts";
import { searchStrings as words } from "../strings.ts";
import { el } from "./dom.ts";

/** The heading: honest counts of decrees and places. */
export function countOf({ mode, hits, total, places, query }: Answer): (Node | string)[] {
  if (query.parts.every(({ not }) => not))
    return [query.parts.length > 0 ? words.onlyNot : words.noWords];
  if (mode === "number") {
    const named = hits.filter((hit) => hit.named).length;
    return [words.number(named, total - named)];
  }
  const count = mode === "approximate" ? words.near : words.found;
  return count(total, places).map((part) => (/^\d+$/.test(part) ? el("b", {}, part) : part));
}

/** What else has to be said, and what was tried when there is nothing. */
export function notesOf(answer: Answer, typed: string, home: string): Node[] {
  const { mode, hits, total, query, facets, tried, held } = answer;
  const notes: Node[] = [];
  const note = (text: string, name = "rnote"): unknown =>
    notes.push(el("p", { class: name }, text));
  if (query.left > 0) note(words.left(query.left));
  if (mode === "approximate") note(words.nearNote(short(typed)), "rnote approx");
  if (hits.filter((hit) => hit.named).length > 1) note(words.choose);
  if (total > hits.length) note(words.listed(hits.length));
  if (hits.length > 0 || query.parts.every(({ not }) => not)) return notes;
  if (facets.some(({ values }) => values.some(({ count }) => count > 0))) note(words.noneFiltered);
  else notes.push(...nothing(typed, held, tried, home));
  return notes;
}

function nothing(typed: string, held: number, tried: Answer["tried"], home: string): Node[] {
  if (readNumberQuery(typed.trim())) return noNumber(typed, held, home);
  const alone = tried.length > 1 ? tried : [];
  return [
    el("p", { class: "empty" }, el("b", {}, words.none(short(typed), held))),
    el(
      "ul",
      { class: "plain" },
      ...alone.map(({ part, decrees }) => el("li", {}, words.tried(short(part.text), decrees))),
      ...(tried.some(({ decrees }) => decrees === 0) ? [el("li", {}, words.triedNear)] : []),
      el("li", {}, words.advice, el("a", { href: home }, words.browse)),
    ),
  ];
}

/** Of a 发文字号: which spellings were tried, and what to look at again. */
const noNumber = (typed: string, held: number, home: string): Node[] => [
  el("p", { class: "empty" }, el("b", {}, words.noNumber(typed, held))),
  el(
    "ul",
    { class: "plain" },
    el("li", {}, words.triedNumber),
    el("li", {}, words.adviceNumber, el("a", { href: home }, words.browse)),
  ),
];

/** A pasted text is not said back whole. */
const short = (typed: string): string =>
  typed.length > 100 ? `${Array.from(typed).slice(0, 100).join("")}…` : typed;
