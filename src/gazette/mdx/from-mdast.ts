/** mdast as Sätteri gives it -> the gazette tree: blocks and parts. */
import type { Heading as MdHeading, Paragraph as MdParagraph } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { nest } from "../nest.ts";
import type { Block, DecreeBody, Part, PartRole } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { container } from "./from-grid.ts";
import { type Flow, lines, paragraph } from "./from-lines.ts";
import { attribute, type Read, reader } from "./from-phrasing.ts";

/** What the frontmatter adds to the body: titles of parts, printed forms of corrections. */
export type Names = Pick<Decree, "texts"> & { marks: Pick<Decree["marks"], "corrections"> };

/** The decree's parts: what stands before the first part's `section` is the main text. */
export function fromMdast(nodes: readonly Flow[], names: Names): DecreeBody {
  const read = reader(names.marks.corrections);
  const parts = nodes.filter((node) => isPart(node)) as MdxJsxFlowElement[];
  const main = nodes.filter((node) => !isPart(node));
  const data = { role: "正文", anchor: null, title: null, genre: null } as const;
  return {
    type: "body",
    children: [
      { type: "part", data, children: nest(blocks(main, read)) },
      ...parts.map((node, index) => part(node, names.texts[index], read)),
    ],
  };
}

function isPart(node: Flow): boolean {
  const role = attribute(node, "data-role");
  return role === "附件" || role === "印发";
}

function part(node: MdxJsxFlowElement, text: Names["texts"][number] | undefined, read: Read): Part {
  const omitted = attribute(node, "data-omitted") === "true";
  return {
    type: "part",
    data: {
      role: attribute(node, "data-role") as PartRole,
      anchor: attribute(node, "id") ?? null,
      title: text?.title ?? null,
      genre: text?.genre ?? null,
      ...(omitted && { omitted }),
    },
    children: nest(blocks(node.children as Flow[], read)),
  };
}

function blocks(nodes: readonly Flow[], read: Read): Block[] {
  return lines(nodes).flatMap((line): Block[] => {
    if (Array.isArray(line)) return [paragraph(line, read)];
    switch (line.type) {
      case "heading":
        return [{ type: "heading", children: read((line as MdHeading).children) }];
      case "paragraph":
        return [paragraph((line as MdParagraph).children, read)];
      case "mdxJsxFlowElement":
        return [container(line as MdxJsxFlowElement, read)];
      default:
        throw new SyntaxError(`正文里有不认识的 Markdown 结构：${line.type}`);
    }
  });
}
