/** Inline mdast as Sätteri gives it -> the gazette tree's phrasing. */
import type { PhrasingContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Lead, Marker, OutlineKind, Phrasing, Text } from "../nodes.ts";

export type Inline = PhrasingContent;
type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Printed = ReadonlyMap<number, string>;
/** Inline nodes of one line -> phrasing. */
export type Read = (children: readonly Inline[]) => Phrasing[];

/** A reader that knows the printed form of each correction of its decree. */
export function reader(corrections: readonly { id: number; printed: string }[]): Read {
  const printed = new Map(corrections.map(({ id, printed }) => [id, printed]));
  return (children) => phrasing(children, printed);
}

/** The inline nodes inside a tag; none for any other node. */
export function inside(node: unknown): Inline[] {
  return isElement(node) ? (node.children as Inline[]) : [];
}

/** The value of a tag's attribute; undefined for any other node. */
export function attribute(node: unknown, name: string): string | undefined {
  if (!isElement(node)) return undefined;
  const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}

/** True for a tag of the closed set that belongs inside a line. */
export function isInlineTag(node: unknown): boolean {
  return isElement(node) && node.name !== "section";
}

function isElement(node: unknown): node is Element {
  const type = (node as { type?: string } | undefined)?.type;
  return type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";
}

/** Phrasing with adjacent texts as one. */
function phrasing(children: readonly Inline[], printed: Printed): Phrasing[] {
  const out: Phrasing[] = [];
  for (const node of children.flatMap((child) => one(child, printed))) {
    const last = out[out.length - 1];
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else out.push(node);
  }
  return out;
}

function one(node: Inline, printed: Printed): Phrasing[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  // An address in the text that the reader made a link of: the words alone.
  if (node.type === "link") return phrasing(node.children, printed);
  if (!isElement(node)) throw new SyntaxError(`正文里有不认识的行内结构：${node.type}`);
  return element(node, phrasing(node.children as Inline[], printed), printed);
}

function element(node: Element, children: Phrasing[], printed: Printed): Phrasing[] {
  const id = (name: string) => Number(attribute(node, name));
  switch (node.name) {
    case "br":
      return [{ type: "break" }];
    case "sup":
      return [{ type: "superscript", children }];
    case "sub":
      return [{ type: "subscript", children }];
    case "mark":
      return [{ type: "doubt", data: { id: id("data-d") }, children }];
    case "cite":
      return [{ type: "citation", data: { id: id("data-n") }, children }];
    case "ins": {
      const data = { id: id("data-e"), printed: printed.get(id("data-e")) ?? "" };
      return [{ type: "correction", data, children: children as Text[] }];
    }
    case "a":
      return [lead(node, children)];
    case "span":
      if (attribute(node, "data-duty") === undefined) return children;
      return [{ type: "duty", data: { id: id("data-duty") }, children }];
    default:
      throw new SyntaxError(`正文里有不认识的标签：<${node.name}>`);
  }
}

function lead(node: Element, children: Phrasing[]): Lead {
  return {
    type: "lead",
    data: {
      anchor: attribute(node, "id") ?? "",
      line: Number(attribute(node, "data-l")),
      level: Number(attribute(node, "data-v")),
      kind: attribute(node, "data-k") as OutlineKind,
      marker: (attribute(node, "data-m") ?? null) as Marker | null,
      number: attribute(node, "data-n") ?? null,
    },
    children,
  };
}
