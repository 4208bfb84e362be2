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
  const pattern = anyOf([...names, ...ROLE_WORDS]);
  const words = node.children.flatMap((child) =>
    child.type === "text" ? split(child.value, pattern, state) : phrasing([child], state),
  );
  return el("span", { className: ["duty"] }, words);
}

/** Matches any of the words, the longest first: 市财政局直属单位 is not 市财政局. */
function anyOf(words: string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`(${longestFirst.map(RegExp.escape).join("|")})`);
}

function split(text: string, pattern: RegExp, state: State): ElementContent[] {
  return text.split(pattern).flatMap((piece, i): ElementContent[] => {
    if (piece === "") return [];
    if (i % 2 === 0) return [{ type: "text", value: piece }];
    const href = state.links.organ(piece);
    return [href ? el("a", { href }, [piece]) : el("b", {}, [piece])];
  });
}
