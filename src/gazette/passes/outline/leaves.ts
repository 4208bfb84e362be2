import type { View } from "../../view.ts";
import type { Provided } from "./read.ts";

interface Place extends Provided {
  at: number;
  /** the depth a person states: a heading then, whatever stands under it */
  told?: number | undefined;
}

/**
 * Lines numbered from one up, one right under the other and with nothing under
 * any of them, are the items of a list (`1.中海油供有限公司` / `2.华东船供有限公司`), not
 * headings of texts that are empty.
 */
export function withoutEmptyHeadings<P extends Place>(places: P[], views: readonly View[]): P[] {
  const out = [...places];
  for (let from = 0; from < places.length; ) {
    const to = runFrom(places, from, views);
    if (to - from > 1 && endsBare(places, to, views))
      for (let at = from; at < to; at++) out[at] = asItem(places[at]!);
    from = Math.max(to, from + 1);
  }
  return runningOn(out, views);
}

/** `3．` with nothing under it, whose 1. and 2. under the provision before are items: numbering that runs on. */
function runningOn<P extends Place>(places: P[], views: readonly View[]): P[] {
  const last = new Map<string, P>();
  return places.map((place, at) => {
    const marker = place.opening?.marker ?? "";
    const before = last.get(marker);
    const number = (before?.opening?.number ?? 0) + 1;
    const isItem =
      before?.kind === "item" &&
      isNext(place, number, place, views) &&
      endsBare(places, at + 1, views);
    const read = isItem ? asItem(place) : place;
    last.set(marker, read);
    return read;
  });
}

const asItem = <P extends Place>(place: P): P => ({
  ...place,
  kind: "item",
  length: place.opening!.token.length,
});

/** The end of a run of headings 1. 2. 3. that begins here; `from` itself when none does. */
function runFrom(places: readonly Place[], from: number, views: readonly View[]): number {
  let to = from;
  while (places[to] && isNext(places[to]!, to - from + 1, places[from]!, views)) {
    if (to > from && places[to]!.at !== places[to - 1]!.at + 1) break;
    to++;
  }
  return to;
}

const isNext = (place: Place, number: number, { opening }: Place, views: readonly View[]) =>
  place.kind === "heading" &&
  place.told === undefined &&
  place.opening !== undefined &&
  place.opening.marker === opening?.marker &&
  place.opening.number === number &&
  place.opening.rank >= WIDEST &&
  views[place.at]!.lex.hashes === 0 &&
  views[place.at]!.lex.bold === 0;

/** 编 章 节 are headings whatever stands under them. */
const WIDEST = 5;

/** Whether nothing stands under the last of a run: the text ends there, or goes on with what is as wide. */
function endsBare(places: readonly Place[], to: number, views: readonly View[]): boolean {
  const { at, opening } = places[to - 1]!;
  const next = views[at + 1];
  if (!next || (next.block.type === "paragraph" && next.block.data?.frame)) return true;
  const follows = places[to];
  return follows?.at === at + 1 && (follows.opening?.rank ?? 0) <= opening!.rank;
}
