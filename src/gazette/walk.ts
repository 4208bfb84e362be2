import type {
  Block,
  Cell,
  DecreeNode,
  FrameRole,
  Heading,
  Paragraph,
  Part,
  Phrasing,
  Text,
} from "./nodes.ts";

/** A block or cell that holds words, where it stands and what it is. */
export interface Holder {
  node: Paragraph | Heading | Cell;
  part: Part;
  /** anchor of the innermost provision, table, roster or part around it */
  anchor: string | null;
  frame: FrameRole | undefined;
  /** a title of its part: a heading that opens no provision */
  isTitle: boolean;
}

/** Every holder of words in a decree's parts, in reading order. */
export function holdersIn(decree: DecreeNode): Holder[] {
  const found: Holder[] = [];
  for (const part of decree.children)
    if (part.type === "part") within(part.children, part, part.data.anchor, found);
  return found;
}

function within(
  blocks: readonly Block[],
  part: Part,
  anchor: string | null,
  found: Holder[],
): void {
  for (const block of blocks) {
    const inner = "data" in block && block.data && "anchor" in block.data ? block.data.anchor : "";
    const here = inner || anchor;
    if (block.type === "section") within(block.children, part, here, found);
    else if (block.type === "paragraph" || block.type === "heading")
      found.push({
        node: block,
        part,
        anchor: here,
        frame: frameOf(block),
        isTitle: isTitle(block),
      });
    else if (block.type !== "figure")
      for (const node of cellsOf(block))
        found.push({ node, part, anchor: here, frame: undefined, isTitle: false });
  }
}

const frameOf = (block: Paragraph | Heading) =>
  block.type === "paragraph" ? block.data?.frame : undefined;

const isTitle = (block: Paragraph | Heading) =>
  block.type === "heading" && block.children[0]?.type !== "lead";

function cellsOf(block: Extract<Block, { type: "table" | "roster" }>): (Cell | Paragraph)[] {
  if (block.type === "table") return block.children.flatMap((row) => row.children);
  const lines = block.children.flatMap((role) => role.children);
  return lines.flatMap((line): readonly (Cell | Paragraph)[] =>
    line.type === "person" ? line.children : [line],
  );
}

/** Every piece of raw text in a node, in reading order. */
export function textsIn(node: Paragraph | Heading | Cell | Phrasing): Text[] {
  if (node.type === "text") return [node];
  return "children" in node ? node.children.flatMap((child: Phrasing) => textsIn(child)) : [];
}
