import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { spanning, wrap } from "../edit.ts";
import { sentence } from "../grammar/elements.ts";
import { usesDecimals } from "../grammar/markers.ts";
import { shapes } from "../grammar/shapes.ts";
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
import { withoutAmounts } from "./outline/amounts.ts";
import { depthsOf, type Mark } from "./outline/depths.ts";
import { groupHeadings, isBoldHeading } from "./outline/groups.ts";
import { imperatives } from "./outline/imperatives.ts";
import { innerContents } from "./outline/inner-contents.ts";
import { withoutEmptyHeadings } from "./outline/leaves.ts";
import { withoutHeading } from "./outline/no-headings.ts";
import { type Around, openingAt, type Provided, provisionAt } from "./outline/read.ts";
import { withoutRows } from "./outline/rows.ts";
import { partRunIns } from "./outline/run-in.ts";
import { sentenceHeadings } from "./outline/sentence-headings.ts";

/** A line that opens a provision, or that a person says opens one. */
interface Place extends Provided {
  at: number;
  told?: number | undefined;
  /** of a heading that groups a numbering which begins anew: the rank of what it groups */
  groups?: number | undefined;
  /** 前言, 结语: beside the chapters */
  beside?: boolean;
}

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

/** The provisions among the blocks of a part, in order. */
function placesIn(views: View[], told: Map<number, number>): Place[] {
  const skipped = innerContents(views);
  const plain = withoutHeading(views);
  const decimals = usesDecimals(views.map(({ text }) => text));
  const read = views.map((view) => (isPlain(view) ? openingAt(view, decimals) : undefined));
  const openings = withoutRows(views, withoutAmounts(views, read));
  const groups = groupHeadings(views, openings);
  const places: Place[] = [];
  const last = new Map<string, Around["sibling"]>();
  let inArticle = false;
  for (const [at, view] of views.entries()) {
    const level = told.get(view.line);
    if (!isPlain(view) || skipped.has(at)) continue;
    if (level !== undefined) told.delete(view.line);
    if (level === 0) continue;
    const opening = openings[at];
    const follows = views[at + 1];
    const next: Around["next"] = follows && isPlain(follows) ? { opening: openings[at + 1] } : null;
    const sibling = opening && last.get(opening.marker);
    const found: Provided | undefined =
      provisionAt(view, opening, { next, sibling, inArticle }) ??
      toldHeading(
        view,
        level ?? groups.get(at) ?? (isBoldHeading(views, openings, at) ? 0 : undefined),
      );
    if (!found || (plain.has(at) && !found.opening && level === undefined)) continue;
    const marker = found.opening?.marker;
    if (marker) last.set(marker, { kind: found.kind, listed: sentence.listed.test(view.folded) });
    if (found.opening && found.opening.rank <= 5) inArticle = found.kind === "article";
    for (const { marker: name, rank } of shapes)
      if (found.opening && rank > found.opening.rank) last.delete(name);
    const beside = !found.opening && sentence.beside.test(view.tight);
    places.push({ ...found, at, told: level, groups: groups.get(at), beside });
  }
  return places;
}

const toldHeading = ({ text }: View, level: number | undefined): Provided | undefined =>
  level === undefined ? undefined : { opening: undefined, kind: "heading", length: text.length };

const isPlain = ({ block }: View) => block.type === "paragraph" && block.data?.frame === undefined;

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
