import type { ElementContent } from "hast";
import type { Duty } from "../gazette/nodes.ts";
import { phrasing } from "./phrasing.ts";
import { el, type State } from "./types.ts";

/** The words that say who does what in a responsibility note. */
const ROLE_WORDS = [
  "按职责分工负责",
  "牵头负责",
  "分工负责",
  "牵头单位",
  "责任单位",
  "配合单位",
  "协办单位",
  "牵头",
  "配合",
  "负责",
];

/**
 * A responsibility note: its words as they stand, the role words in bold and
 * every organ that has a page linked to it.
 */
export function duty(node: Duty, state: State): ElementContent {
  const mark = state.marks.duties.find(({ id }) => id === node.data.id);
  const organs = mark ? [...mark.lead, ...mark.cooperating, ...mark.responsible] : [];
  const names = organs.filter((name) => state.links.organ(name));
  const known = [...new Set([...names, ...ROLE_WORDS])];
  const words = node.children.flatMap((child) =>
    child.type === "text" ? split(child.value, known, state) : phrasing([child], state),
  );
  return el("span", { className: ["duty"] }, words);
}

/** The text with every known word set apart. */
function split(text: string, known: readonly string[], state: State): ElementContent[] {
  const out: ElementContent[] = [];
  let from = 0;
  for (let word = next(text, known, 0); word; word = next(text, known, from)) {
    if (word.at > from) out.push({ type: "text", value: text.slice(from, word.at) });
    const href = state.links.organ(word.words);
    out.push(href ? el("a", { href }, [word.words]) : el("b", {}, [word.words]));
    from = word.at + word.words.length;
  }
  if (from < text.length) out.push({ type: "text", value: text.slice(from) });
  return out;
}

interface Found {
  words: string;
  at: number;
}

/** The first known word from a place on; the longest of those that begin there: 市财政局直属单位 is not 市财政局. */
function next(text: string, known: readonly string[], from: number): Found | null {
  let found: Found | null = null;
  for (const words of known) {
    const at = text.indexOf(words, from);
    if (at === -1 || (found && at > found.at)) continue;
    if (!found || at < found.at || words.length > found.words.length) found = { words, at };
  }
  return found;
}
