/** Words of a decree as Akoma Ntoso inlines. */
import type { Lead, Phrasing } from "../../../gazette/nodes.ts";
import { type Element, type Node, x } from "../xml.ts";

export interface Links {
  /** FRBR address of the decree a citation names, null when it is not held */
  cite: (id: number) => string | null;
  /** address of a picture's file, seen from the document */
  figure: (file: string) => string;
}

export function inlines(phrasing: readonly Phrasing[], links: Links): Node[] {
  return phrasing.flatMap((node) => inline(node, links));
}

function inline(node: Phrasing, links: Links): Node[] {
  switch (node.type) {
    case "text":
      return [node.value];
    case "break":
      return [x("eol")];
    case "subscript":
      return [x("sub", inlines(node.children, links))];
    case "superscript":
      return [x("sup", inlines(node.children, links))];
    case "correction":
      return noted("correction", `e${node.data.id}`, inlines(node.children, links));
    case "doubt":
      return noted("doubt", `d${node.data.id}`, inlines(node.children, links));
    case "duty":
      return [x("inline", { name: "duty" }, inlines(node.children, links))];
    case "citation":
      return [citation(inlines(node.children, links), links.cite(node.data.id))];
    case "lead":
      return inlines(node.children, links);
  }
}

/** What the archive says of the words stands in the notes of the metadata. */
const noted = (name: string, note: string, children: Node[]): Element[] => [
  x("inline", { name }, children),
  x("noteRef", { href: `#note-${note}` }),
];

const citation = (children: Node[], href: string | null): Element =>
  href ? x("ref", { href }, children) : x("inline", { name: "citation" }, children);

/** The numeral of a lead as `num`, what follows it as `heading`. */
export function numbered({ data, children }: Lead, links: Links): Element[] {
  const [num, rest] = split(children, data.number?.length ?? 0);
  return [
    ...(num.length ? [x("num", inlines(num, links))] : []),
    ...(rest.length ? [x("heading", inlines(rest, links))] : []),
  ];
}

/** Cuts phrasing after `length` characters, where that falls into plain text. */
function split(phrasing: readonly Phrasing[], length: number): [Phrasing[], Phrasing[]] {
  const [first, ...rest] = phrasing;
  if (length === 0 || !first) return [[], [...phrasing]];
  if (first.type !== "text") return [[first], rest];
  if (first.value.length <= length) {
    const [num, after] = split(rest, length - first.value.length);
    return [[first, ...num], after];
  }
  const [num, words] = [first.value.slice(0, length), first.value.slice(length)];
  return [[{ type: "text", value: num }], [{ type: "text", value: words }, ...rest]];
}
