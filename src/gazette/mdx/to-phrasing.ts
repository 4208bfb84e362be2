/** What stands inside a line, as mdast and tags. */
import type { BlockContent, Paragraph as MdParagraph, PhrasingContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Cell, Heading, Lead, Paragraph, Phrasing } from "../nodes.ts";

type Attributes = Record<string, string | number | null | undefined>;

export function paragraph(node: Paragraph): MdParagraph {
  const frame = node.data?.frame;
  return frame ? para([inline("span", { "data-f": frame }, node.children)]) : para(line(node));
}

/** A line of tags and blanks alone would lose its blanks in MDX: they get a bare `span`. */
export function line(node: Paragraph | Heading | Cell): PhrasingContent[] {
  const nodes = node.children.filter((child) => child.type !== "text" || child.value !== "");
  const children = nodes.map(phrasing);
  const bare = nodes.every((child) => child.type !== "text" || !child.value.trim());
  return bare
    ? children.map((child) => (child.type === "text" ? tag("span", {}, [child]) : child))
    : children;
}

function phrasing(node: Phrasing): PhrasingContent {
  switch (node.type) {
    case "text":
      return { type: "text", value: node.value };
    case "break":
      return tag("br", {}, []);
    case "superscript":
      return inline("sup", {}, node.children);
    case "subscript":
      return inline("sub", {}, node.children);
    case "correction":
      return inline("ins", { "data-e": node.data.id }, node.children);
    case "doubt":
      return inline("mark", { "data-d": node.data.id }, node.children);
    case "citation":
      return inline("cite", { "data-n": node.data.id }, node.children);
    case "duty":
      return inline("span", { "data-duty": node.data.id }, node.children);
    case "lead":
      return inline("a", leadAttributes(node), node.children);
  }
}

function leadAttributes({ data }: Lead): Attributes {
  return {
    id: data.anchor,
    "data-l": data.line,
    "data-v": data.level,
    "data-k": data.kind,
    "data-m": data.marker,
    "data-n": data.number,
  };
}

export function para(children: PhrasingContent[]): MdParagraph {
  return { type: "paragraph", children };
}

export function inline(
  name: string,
  attributes: Attributes,
  children: Phrasing[],
): MdxJsxTextElement {
  return tag(name, attributes, children.map(phrasing));
}

function tag(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: "mdxJsxTextElement", name, attributes: jsx(attributes), children };
}

export function flow(
  name: string,
  attributes: Attributes,
  children: (BlockContent | MdxJsxFlowElement)[],
): MdxJsxFlowElement {
  return { type: "mdxJsxFlowElement", name, attributes: jsx(attributes), children };
}

function jsx(attributes: Attributes): MdxJsxTextElement["attributes"] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ({ type: "mdxJsxAttribute", name, value: String(value) }));
}
