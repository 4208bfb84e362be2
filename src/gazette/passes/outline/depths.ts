import type { Marker, OutlineKind } from "../../nodes.ts";

/** What opens a provision, as far as its depth goes. */
export interface Mark {
  /** null for a heading without number */
  marker: Marker | null;
  /** of a heading without number: the rank of the numbering it groups, 0 when it groups none */
  rank: number;
  kind: OutlineKind;
  /** the depth a person states */
  told?: number | undefined;
}

interface Open {
  marker: Marker | null;
  rank: number;
  isHeading: boolean;
}

/**
 * The depth of each provision of one text, from 1: a numeral stands under the
 * nearest one of a wider shape, whatever its value and its `#`; a heading
 * without number stands under the heading that is open, or over the numbering
 * that begins anew under it and its like.
 */
export function depthsOf(marks: readonly Mark[]): number[] {
  const ranks = ranksOf(marks);
  const open: Open[] = [];
  return marks.map((mark, index) => {
    const rank = mark.marker === null ? unnumbered(open, mark.rank) : ranks[index]!;
    if (mark.told !== undefined) open.length = Math.min(open.length, mark.told - 1);
    else while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
    const isHeading = mark.kind === "heading";
    const own = mark.marker === null && !mark.rank ? (open.at(-1)?.rank ?? 0) + 0.05 : rank;
    open.push({ marker: mark.marker, rank: own, isHeading });
    return mark.told ?? open.length;
  });
}

/** Closes what a heading without number cannot stand under; gives the rank it then has. One that groups a numbering stands right over it. */
function unnumbered(open: Open[], groups: number): number {
  if (groups > 0) return groups - 0.3;
  while (open.length > 0 && (!open.at(-1)!.isHeading || open.at(-1)!.marker === null)) open.pop();
  return (open.at(-1)?.rank ?? 0) + 0.05;
}

/** The custom rank of each shape; 条 that stand under headings 一、二、 come after them. */
function ranksOf(marks: readonly Mark[]): number[] {
  const first = marks.findIndex(({ marker }) => marker === "条");
  const wide = marks.findIndex(({ marker, kind }) => marker === "一" && kind === "heading");
  const later = marks.findLastIndex(({ marker, kind }) => marker === "一" && kind === "heading");
  const under = wide !== -1 && wide < first && later > first;
  return marks.map(({ marker, rank }) => (under && marker === "条" ? 5.5 : rank));
}
