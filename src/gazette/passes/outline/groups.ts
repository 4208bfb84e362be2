import { officesIn } from "../../grammar/agencies.ts";
import type { Opening } from "../../grammar/markers.ts";
import type { View } from "../../view.ts";
import { isTitleLine } from "../decrees/title-line.ts";

/** A place where a numbering begins from one, and the line over it that may head a group. */
interface Start {
  /** index of the line over the numeral; undefined when no line over it can be a heading */
  over: number | undefined;
  rank: number;
}

/** No heading of a group is longer. */
const LONGEST = 30;
/** 一、 (一) 1. begin again under a heading; a chapter or an article does not. */
const WIDEST = 5;
const NARROWEST = 7;

/**
 * The headings without number under each of which the same numbering begins
 * again (`优化审批服务` / 一、 二、 / `加强监管` / 一、 二、), by their index, with the rank of
 * what they group. Two beginnings at least, each but the first with a heading over it.
 */
export function groupHeadings(
  views: readonly View[],
  openings: readonly (Opening | undefined)[],
): Map<number, number> {
  const found = new Map<number, number>();
  const open = new Map<string, Start[]>();
  const close = (rank: number) => {
    for (const [marker, starts] of open) {
      if (starts[0]!.rank <= rank) continue;
      take(starts, found);
      open.delete(marker);
    }
  };
  for (const [at, opening] of openings.entries()) {
    if (!opening) continue;
    close(opening.rank);
    const { marker, number, rank } = opening;
    if (number !== 1 || rank < WIDEST || rank > NARROWEST) continue;
    const starts = open.get(marker) ?? [];
    open.set(marker, starts);
    starts.push({ over: headingOver(views, openings, at), rank });
  }
  close(0);
  return found;
}

/** `**保障措施**` alone on its line, right over a numbering that begins from one: bold through, it heads what is under it. */
export const isBoldHeading = (
  views: readonly View[],
  openings: readonly (Opening | undefined)[],
  at: number,
): boolean => {
  const { lex, text } = views[at]!;
  const { number, rank = 0 } = openings[at + 1] ?? {};
  const begins = number === 1 && rank >= WIDEST && rank <= NARROWEST;
  return begins && !openings[at] && lex.bold >= text.trim().length && isHeading(views[at]!);
};

function take([first, ...others]: readonly Start[], found: Map<number, number>) {
  if (others.length === 0 || others.some(({ over }) => over === undefined)) return;
  for (const { over, rank } of [first!, ...others]) if (over !== undefined) found.set(over, rank);
}

/** The line right over a numeral that reads as a heading; one that `#` marks may have a paragraph under it. */
function headingOver(
  views: readonly View[],
  openings: readonly (Opening | undefined)[],
  at: number,
): number | undefined {
  for (let over = at - 1; over >= Math.max(0, at - 2) && !openings[over]; over--) {
    const view = views[over]!;
    if (isHeading(view) && (over === at - 1 || view.lex.hashes > 0)) return over;
  }
  return undefined;
}

const isHeading = (view: View) =>
  view.tight.length > 1 &&
  view.tight.length <= LONGEST &&
  isTitleLine(view) &&
  (view.block.type !== "paragraph" || view.block.data?.frame === undefined) &&
  officesIn(view.text) === null;
