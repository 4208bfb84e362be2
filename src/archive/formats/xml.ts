/** XML 1.0 text for every XML output, safe whatever the gazette's words hold. */
import type { Element, Nodes, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/** A document with its declaration and a final newline. */
export function document(root: Element): string {
  const tree: Root = { type: "root", children: [safe(root)] };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { allowDangerousXml: true, closeEmptyElements: true })}\n`;
}

function safe<T extends Nodes>(node: T): T {
  if (node.type === "element") {
    const attributes = Object.entries(node.attributes).map(([name, value]) => [
      name,
      value && legal(value),
    ]);
    const children = node.children.map((child) => safe(child as Nodes));
    return { ...node, attributes: Object.fromEntries(attributes), children };
  }
  if (node.type !== "text") return node;
  const value = legal(node.value);
  // The library leaves `>` alone, but XML forbids `]]>` in character data (2.4).
  return value.includes("]]>")
    ? ({ type: "raw", value: escaped(value) } as unknown as T)
    : { ...node, value };
}

const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Characters XML 1.0 cannot hold, not even as a reference (2.2), become U+FFFD. */
export const legal = (value: string): string =>
  value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
