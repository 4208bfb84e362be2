/** The lines of a text that open its provisions. */
import { sentence } from "../../grammar/elements.ts";
import { usesDecimals } from "../../grammar/markers.ts";
import { shapes } from "../../grammar/shapes.ts";
import type { View } from "../../view.ts";
import { withoutAmounts } from "./amounts.ts";
import { groupHeadings, isBoldHeading } from "./groups.ts";
import { innerContents } from "./inner-contents.ts";
import { withoutHeading } from "./no-headings.ts";
import { type Around, openingAt, type Provided, provisionAt } from "./read.ts";
import { withoutRows } from "./rows.ts";

/** A line that opens a provision, or that a person says opens one. */
export interface Place extends Provided {
  at: number;
  told?: number | undefined;
  /** of a heading that groups a numbering which begins anew: the rank of what it groups */
  groups?: number | undefined;
  /** 前言, 结语: beside the chapters */
  beside?: boolean;
}

/** The provisions among the blocks of a part, in order. */
export function placesIn(views: View[], told: Map<number, number>): Place[] {
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
