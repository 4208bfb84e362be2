import type { ElementContent } from "hast";
import type { Lead, Phrasing } from "../gazette/nodes.ts";
import { strings } from "../strings.ts";
import { duty } from "./duty.ts";
import { el, note, type State } from "./types.ts";

const { render } = strings;

/** Renders words and the marks within them. */
export function phrasing(nodes: Phrasing[], state: State): ElementContent[] {
  return nodes.flatMap((node) => one(node, state));
}

function one(node: Phrasing, state: State): ElementContent[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "correction":
      return [corrected(node.data.id, node.data.printed, phrasing(node.children, state), state)];
    case "doubt":
      return [doubted(node.data.id, phrasing(node.children, state), state)];
    case "citation":
      return [cited(state.links.citation(node.data.id), phrasing(node.children, state))];
    case "duty":
      return [duty(node, state)];
    case "superscript":
      return [el("sup", {}, phrasing(node.children, state))];
    case "subscript":
      return [el("sub", {}, phrasing(node.children, state))];
    case "break":
      return [el("br")];
    case "lead":
      return lead(node, state);
  }
}

/** The reading shown, the printed one beside it (the view decides which is seen), and the way to the note. */
function corrected(
  id: number,
  printed: string,
  shown: ElementContent[],
  state: State,
): ElementContent {
  const label = render.correction(id);
  return el("span", { className: ["fix"], id: place(`e${id}-in`, state) }, [
    el("del", note, [printed]),
    el("ins", {}, shown),
    el("a", { className: ["mk"], href: `#e${id}`, ariaLabel: label.long, ...note }, [label.short]),
  ]);
}

function doubted(id: number, words: ElementContent[], state: State): ElementContent {
  const label = render.doubt(id);
  return el("span", { className: ["doubt"], id: place(`q${id}-in`, state) }, [
    el("span", { className: ["dt"] }, words),
    el("a", { className: ["mk"], href: `#q${id}`, ariaLabel: label.long, ...note }, [label.short]),
  ]);
}

/** The id of a mark's first piece; later pieces have none. */
function place(id: string, { placed }: State): string | undefined {
  if (placed.has(id)) return undefined;
  placed.add(id);
  return id;
}

function cited(href: string | null, words: ElementContent[]): ElementContent {
  return el("cite", {}, href ? [el("a", { href }, words)] : words);
}

/** A provision's opening words, its numeral set apart. */
export function lead(node: Lead, state: State): ElementContent[] {
  const words = phrasing(node.children, state);
  const first = words[0];
  if (!isSetApart(node) || first?.type !== "text") return words;
  const { length } = node.data.number!;
  const numeral = el("span", { className: ["no"] }, [first.value.slice(0, length)]);
  return [numeral, { type: "text", value: first.value.slice(length) }, ...words.slice(1)];
}

/** Whether a provision's numeral stands free at its beginning: no mark begins within it. */
export function isSetApart(node: Phrasing | undefined): boolean {
  if (node?.type !== "lead" || node.data.number === null) return false;
  const first = node.children[0];
  return first?.type === "text" && first.value.length >= node.data.number.length;
}
