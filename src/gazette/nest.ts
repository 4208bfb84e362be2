/**
 * Provisions nest by the level of their lead: the one rule that the parser and
 * the reader of an MDX body share, so that both give the same tree.
 */
import type { Block, Heading, Lead, Paragraph, Section } from "./nodes.ts";

/** The lead that opens a provision, or undefined for a block that opens none. */
export function leadOf(block: Block): Lead | undefined {
  if (block.type !== "heading" && block.type !== "paragraph") return undefined;
  const first = block.children[0];
  return first?.type === "lead" ? first : undefined;
}

/** A frame paragraph (署名, 日期 …) and the title of a part stand outside every provision; a footnote stands where it is printed. */
function closesAll(block: Block): boolean {
  if (block.type === "heading") return leadOf(block) === undefined;
  const frame = block.type === "paragraph" ? block.data?.frame : undefined;
  return frame !== undefined && frame !== "脚注";
}

/**
 * Puts a flat list of blocks into sections: a lead of level n closes every open
 * section of level n or deeper and opens its own; other blocks belong to the
 * innermost open section.
 */
export function nest(blocks: readonly Block[]): Block[] {
  const top: Block[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    const lead = leadOf(block);
    if (closesAll(block)) open.length = 0;
    while (lead && open.length > 0 && open[open.length - 1]!.data.level >= lead.data.level) {
      open.pop();
    }
    const into = open[open.length - 1]?.children ?? top;
    if (!lead) {
      into.push(block);
      continue;
    }
    const section = sectionOf(block as Heading | Paragraph, lead);
    into.push(section);
    open.push(section);
  }
  return top;
}

/** The opposite of `nest`: the blocks in reading order, sections opened up. */
export function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === "section" ? flatten(block.children) : [block]));
}

function sectionOf(block: Heading | Paragraph, lead: Lead): Section {
  return { type: "section", data: { ...lead.data }, children: [block] };
}
