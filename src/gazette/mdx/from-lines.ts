/** Lines of an MDX body as Sätteri gives them -> paragraphs and figures. */
import type { RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Block, FrameRole } from "../nodes.ts";
import { attribute, type Inline, inside, isInlineTag, type Read } from "./from-phrasing.ts";

export type Flow = RootContent | MdxJsxFlowElement;

/** A line of tags alone comes as flow elements: those of one line are one paragraph again. */
export function lines(nodes: readonly Flow[]): (Flow | Inline[])[] {
  const out: (Flow | Inline[])[] = [];
  let row = 0;
  for (const node of nodes) {
    if (!isInlineTag(node)) {
      out.push(node);
      continue;
    }
    const last = out[out.length - 1];
    const start = node.position!.start.line;
    if (Array.isArray(last) && start === row) last.push(node as unknown as Inline);
    else out.push([node as unknown as Inline]);
    row = node.position!.end.line;
  }
  return out;
}

export function paragraph(children: readonly Inline[], read: Read): Block {
  const [only] = children;
  if (children.length === 1 && only?.type === "image") {
    return { type: "figure", value: only.alt ?? "", data: { file: decodeURI(only.url) } };
  }
  const frame = children.length === 1 ? attribute(only, "data-f") : undefined;
  if (!frame) return { type: "paragraph", children: read(children) };
  return {
    type: "paragraph",
    data: { frame: frame as FrameRole },
    children: read(inside(only)),
  };
}
