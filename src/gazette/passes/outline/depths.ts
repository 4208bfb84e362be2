import type { Marker, OutlineKind } from "../../nodes.ts";

/** What opens a provision, as far as its depth goes. */
export interface Mark {
  /** null for a heading without number */
  marker: Marker | null;
  /** of a heading without number: the rank of the numbering it groups, 0 when it groups none */
  rank: number;
  /** the value of the numeral; null where there is none */
  number: number | null;
  kind: OutlineKind;
  /** 前言, 结语: beside the chapters, over none of them */
  beside?: boolean;
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
 * that begins anew under it, or under it and its like.
 */
export function depthsOf(marks: readonly Mark[]): number[] {
  const ranks = ranksOf(marks);
  const behind = numberedBehind(marks);
  const widest = Math.min(...marks.flatMap(({ marker }, at) => (marker ? ranks[at]! : [])));
  const open: Open[] = [];
  return marks.map((mark, index) => {
    const groups = mark.beside
      ? 0
      : mark.rank || (mark.told === undefined ? begunAnew(behind[index], open) : 0);
    const beside = mark.beside && widest < Infinity;
    const numbered = beside ? widest : ranks[index]!;
    const rank = mark.marker === null && !beside ? unnumbered(open, groups) : numbered;
    if (mark.told !== undefined) open.length = Math.min(open.length, mark.told - 1);
    else while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
    const isHeading = mark.kind === "heading";
    const own = mark.marker === null && !groups && !beside ? (open.at(-1)?.rank ?? 0) + 0.05 : rank;
    open.push({ marker: mark.marker, rank: own, isHeading });
    return mark.told ?? open.length;
  });
}

/**
 * The rank of the numbering that begins anew right under a heading without number, where
 * the same was open over it: `（二）…` / `工作要求` / `（一）…`. 0 where none does.
 */
function begunAnew(next: Mark | undefined, open: readonly Open[]): number {
  const isOpen = open.some(({ marker }) => marker !== null && marker === next?.marker);
  return next && isOpen && next.number === 1 ? next.rank : 0;
}

/** For each mark the next that has a numeral. */
function numberedBehind(marks: readonly Mark[]): (Mark | undefined)[] {
  let next: Mark | undefined;
  return marks
    .toReversed()
    .map((mark) => {
      const behind = next;
      if (mark.marker !== null) next = mark;
      return behind;
    })
    .reverse();
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
