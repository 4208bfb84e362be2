import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { spanning, wrap } from "../edit.ts";
import { error } from "../message.ts";
import { nest } from "../nest.ts";
import type {
  Block,
  Heading,
  IssueRoot,
  Lead,
  Paragraph,
  Part,
  Phrasing,
  Provision,
} from "../nodes.ts";
import { type View, viewOf } from "../view.ts";
import { depthsOf, type Mark } from "./outline/depths.ts";
import { imperatives } from "./outline/imperatives.ts";
import { withoutEmptyHeadings } from "./outline/leaves.ts";
import { type Place, placesIn } from "./outline/places.ts";
import { partRunIns } from "./outline/run-in.ts";
import { sentenceHeadings } from "./outline/sentence-headings.ts";

/**
 * Builds the tree of provisions of each text from the shape of the numerals.
 * Reads: the blocks of each part in a row, `errata.levels` (0: no heading).
 * Writes: `lead` and `section` nodes with marker, number, kind, level, line.
 */
export function outline(tree: IssueRoot, file: VFile, { errata }: Context) {
  const told = new Map(errata?.levels.map((entry) => [entry.line, entry.level]));
  for (const decree of tree.children) {
    if (decree.type !== "decree") continue;
    for (const part of decree.children) if (part.type === "part") outlinePart(part, told);
  }
  for (const line of told.keys())
    error(
      file,
      "erratum-level",
      `勘误的层级对不上：第${line}行不是一段的开头；请改 errata.yaml 的行号`,
      {
        place: { line, column: 1 },
      },
    );
}

function outlinePart(part: Part, told: Map<number, number>) {
  const { blocks, heads } = partRunIns(part.children);
  part.children = blocks;
  const views = blocks.map(viewOf);
  const found = withoutEmptyHeadings(placesIn(views, told), views);
  const places = imperatives(sentenceHeadings(found, views), views).map((place) => {
    const { block, text } = views[place.at]!;
    return heads.has(block) ? { ...place, kind: "run-in" as const, length: text.length } : place;
  });
  const depths = depthsOf(places.map(markOf));
  for (const [index, place] of places.entries()) {
    const view = views[place.at]!;
    part.children[place.at] = withLead(view, place, depths[index]!);
  }
  part.children = nest(part.children);
  placeSections(part.children);
}

/** A section reaches from its first block to its last. */
function placeSections(blocks: readonly Block[]) {
  for (const block of blocks) {
    if (block.type !== "section") continue;
    placeSections(block.children);
    const position = spanning(block.children);
    if (position) block.position = position;
  }
}

const markOf = ({ opening, kind, told, groups = 0, beside = false }: Place): Mark => ({
  marker: opening?.marker ?? null,
  rank: opening?.rank ?? groups,
  number: opening?.number ?? null,
  kind,
  beside,
  told,
});

/** The block with its lead; a heading's words are the lead whole. */
function withLead(
  { block, text, line }: View,
  { opening, kind, length }: Place,
  level: number,
): Block {
  const data: Provision = {
    anchor: "",
    line,
    level,
    marker: opening?.marker ?? null,
    number: opening?.token.trim() ?? null,
    kind,
  };
  const lead = (children: Phrasing[]): Lead => ({ type: "lead", children, data });
  const old = block as Paragraph;
  const children = wrap(old.children, 0, kind === "heading" ? text.length : length, lead);
  if (kind !== "heading") return { ...old, children };
  return { ...old, type: "heading", children } as Heading;
}
