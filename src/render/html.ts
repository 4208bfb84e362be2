/** Trees as HTML: whatever pages, pictures and books are made of, and no comment, script or template. */
import type { Element, Nodes, Properties } from "hast";

/**
 * How an element that holds nothing is written: as HTML knows it, the same closed as XML wants it, or
 * closed whatever it is, as in a picture.
 */
type Way = "html" | "xhtml" | "svg";

/** A tree, or several one after the other, as HTML. */
export function toHtml(tree: Nodes | readonly Nodes[], way: Way = "html"): string {
  if (isList(tree)) return all(tree, way);
  if (tree.type === "text") return inText(tree.value);
  return tree.type === "element" ? element(tree, way) : "";
}

const isList = (tree: Nodes | readonly Nodes[]): tree is readonly Nodes[] => Array.isArray(tree);

function all(nodes: readonly Nodes[], way: Way): string {
  let html = "";
  for (const node of nodes) html += toHtml(node, way);
  return html;
}

function element({ tagName, properties, children }: Element, way: Way): string {
  let opening = `<${tagName}`;
  for (const name in properties) opening += attribute(NAMES[name] ?? name, properties[name]);
  const inside = all(children, way);
  if (inside === "" && (way === "svg" || EMPTY.has(tagName)))
    return opening + (way === "html" ? ">" : " />");
  return `${opening}>${inside}</${tagName}>`;
}

/** Elements that never hold anything. */
const EMPTY = new Set(["br", "img", "wbr"]);

/** Attributes that are written otherwise than the properties they stand for. */
const NAMES: Record<string, string> = {
  className: "class",
  colSpan: "colspan",
  rowSpan: "rowspan",
  tabIndex: "tabindex",
  ariaLabel: "aria-label",
  ariaLabelledBy: "aria-labelledby",
  dataN: "data-n",
  dataNote: "data-note",
  textAnchor: "text-anchor",
};

function attribute(name: string, value: Properties[string]): string {
  if (value === undefined || value === null) return "";
  if (name === "download" && value === "") return " download";
  const words = Array.isArray(value) ? value.join(" ") : String(value);
  return ` ${name}="${inQuotes(words)}"`;
}

// Most words hold nothing to escape: to look is a third of the work.
const inText = (words: string): string =>
  /[&<]/.test(words) ? words.replace(/[&<]/g, reference) : words;

const inQuotes = (words: string): string =>
  /["&'`\0]/.test(words) ? words.replace(/["&'`\0]/g, reference) : words;

const reference = (character: string): string =>
  `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
