/**
 * The tree as mdast with the closed set of inline tags of decision 0001: the
 * step before remark-stringify, which does the escaping.
 */
import type { BlockContent, Heading as MdHeading, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { flatten } from "../nest.ts";
import type { Block, DecreeBody, Heading, Part } from "../nodes.ts";
import { roster, table } from "./to-grid.ts";
import { flow, line, para, paragraph } from "./to-phrasing.ts";

/** The mdast of a decree's body: the main text, then a `section` for each further part. */
export function toMdast(body: DecreeBody): Root {
  return { type: "root", children: body.children.flatMap(part) as RootContent[] };
}

function part(node: Part): (BlockContent | MdxJsxFlowElement)[] {
  const { role, anchor, omitted } = node.data;
  const blocks = flatten(node.children).map((child) => block(child, role === "正文" ? 1 : 2));
  if (role === "正文") return blocks;
  const attributes = { id: anchor, "data-role": role, "data-omitted": omitted ? "true" : null };
  return [flow("section", attributes, blocks)];
}

function block(node: Block, offset: number): BlockContent | MdxJsxFlowElement {
  switch (node.type) {
    case "paragraph":
      return paragraph(node);
    case "heading":
      return heading(node, offset);
    case "table":
      return table(node);
    case "roster":
      return flow("section", { id: node.data.anchor, "data-role": "名单" }, roster(node));
    case "figure":
      return para([{ type: "image", alt: node.value, url: encodeURI(node.data.file) }]);
    case "section":
      throw new TypeError("sections are flattened before this step");
  }
}

function heading(node: Heading, offset: number): MdHeading {
  const first = node.children[0];
  const level = first?.type === "lead" ? first.data.level + offset : 2;
  return { type: "heading", depth: Math.min(level, 6) as MdHeading["depth"], children: line(node) };
}
