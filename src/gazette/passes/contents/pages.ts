import { contentsLine } from "../../grammar/contents.ts";
import { tight } from "../../grammar/fold.ts";
import type { View } from "../../view.ts";
import { isPaged } from "./region.ts";

/** The page of a line of the contents, and between which indexes its words stand. */
export interface Paged {
  page: number | null;
  /** a page that is no figure, which ends the entry all the same: `……（a）` */
  lettered?: boolean;
  from: number;
  end: number;
}

/** So many lines of a kind make it the way these contents print their pages. */
const CUSTOM = 2;

/**
 * How these contents print their pages: behind the title, in front of it
 * (figures that go up, and are no ordinals 1, 2, 3), or on a line of its own.
 */
export function pageReader(views: readonly View[]): (view: View) => Paged {
  const behind = views.some((view) => view.block.type !== "table" && isPaged(view));
  const fronts = views.flatMap((view) => frontOf(view)?.page ?? []);
  const rises = fronts.every((page, at) => at === 0 || page >= fronts[at - 1]!);
  const counts = fronts.every((page, at) => page === at + 1);
  const front = !behind && fronts.length >= CUSTOM && rises && !counts;
  const alone = !behind && !front && views.filter((view) => aloneOf(view)).length >= CUSTOM;
  return (view) => {
    const read = (front && frontOf(view)) || (alone && aloneOf(view)) || behindOf(view);
    return read || { page: null, from: ordinalOf(view), end: view.folded.length };
  };
}

const ordinalOf = ({ folded }: View) => contentsLine.ordinal.exec(folded)?.[0].length ?? 0;

function behindOf(view: View): Paged | undefined {
  if (!isPaged(view)) return undefined;
  const from = ordinalOf(view);
  const letter = contentsLine.lettered.exec(view.folded);
  if (letter) return { page: null, lettered: true, from, end: letter.index };
  const match = contentsLine.page.exec(view.folded);
  return match ? { page: Number(tight(match.groups!.page!)), from, end: match.index } : undefined;
}

function frontOf({ folded }: View): Paged | undefined {
  const match = contentsLine.pageFirst.exec(folded);
  const page = match?.groups?.bracketed ?? match?.groups?.bare;
  return match && page
    ? { page: Number(page), from: match[0].length, end: folded.length }
    : undefined;
}

function aloneOf({ tight, folded, block }: View): Paged | undefined {
  const page = block.type === "paragraph" && contentsLine.pageAlone.exec(tight)?.groups?.page;
  return page ? { page: Number(page), from: folded.length, end: folded.length } : undefined;
}
