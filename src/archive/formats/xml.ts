/** XML 1.0 for every XML output: built as elements, safe whatever the gazette's words hold. */

export interface Element {
  name: string;
  attributes: Attributes;
  children: readonly Node[];
}

/** A string is character data. */
export type Node = Element | string;

/** Those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its attributes, where it has any, and what it holds. */
export function x(
  name: string,
  first: Attributes | readonly Node[] | string = [],
  second: readonly Node[] | string = [],
): Element {
  const [attributes, held] = isHeld(first) ? [{}, first] : [first, second];
  return { name, attributes, children: typeof held === "string" ? [held] : held };
}

const isHeld = (first: Attributes | readonly Node[] | string): first is readonly Node[] | string =>
  typeof first === "string" || Array.isArray(first);

/** A document with its declaration and a final newline. */
export const document = (root: Element): string =>
  // XML forbids `]]>` in character data (2.4).
  legal(`<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`).replaceAll("]]>", "]]&gt;");

function written(node: Node): string {
  if (typeof node === "string") return node.replaceAll(/[&<]/g, reference);
  let opening = node.name;
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value !== null && value !== undefined)
      opening += ` ${name}="${String(value).replaceAll(/[&<"]/g, reference)}"`;
  }
  let inside = "";
  for (const child of node.children) inside += written(child);
  return inside ? `<${opening}>${inside}</${node.name}>` : `<${opening} />`;
}

const reference = (character: string): string => REFERENCES[character]!;

const REFERENCES: Record<string, string> = { "&": "&#x26;", "<": "&#x3C;", '"': "&#x22;" };

/** Characters XML 1.0 cannot hold, not even as a reference (2.2), become U+FFFD. */
export const legal = (value: string): string =>
  value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
