import { isPhrase } from "../../grammar/leads.ts";
import type { View } from "../../view.ts";
import type { Provided } from "./read.ts";

/** A provision, and the line it stands on. */
export interface Place extends Provided {
  at: number;
}

/** No heading is longer. */
const LONGEST = 60;
/** 一、 and （一）; an article or a chapter has its own kind. */
const WIDEST = 5;
const NARROWEST = 6;

/** Clauses of a sentence that lost its stop: no heading among items is so long. */
const SENTENCE = 18;

/**
 * A sentence of its own with a paragraph under it (`一、提高认识，切实增强责任感。`) is a
 * heading where all its sisters are: the last of them alone is not told from
 * what closes the text. Long clauses without a stop are an item where all the
 * sisters are.
 */
export function sentenceHeadings<P extends Place>(places: P[], views: readonly View[]): P[] {
  const out = [...places];
  const opened = new Set(places.map(({ at }) => at));
  const isLead = (at: number) => isSentence(places[at]!, views) && !opened.has(places[at]!.at + 1);
  for (const row of rowsOf(places)) {
    const broken = row.filter((at) => isBroken(places[at]!, views));
    const kinds = (kind: string) => row.filter((at) => places[at]!.kind === kind).length;
    if (kinds("item") > 1 && kinds("heading") === broken.length)
      for (const at of broken) out[at] = asItem(places[at]!);
    if (kinds("item") > 1)
      for (const at of row.filter((one) => isMarkedSentence(places[one]!, views)))
        out[at] = asItem(places[at]!);
    const others = row.filter((at) => !isLead(at));
    if (others.length === 0 || others.some((at) => places[at]!.kind !== "heading")) continue;
    for (const at of row.slice(0, -1)) if (isLead(at)) out[at] = headed(places[at]!, views);
  }
  return out;
}

/** The provisions of one shape under one provision, by their index. */
export function rowsOf(places: readonly Place[]): number[][] {
  const rows: number[][] = [];
  const open = new Map<number, number[]>();
  for (const [at, { opening }] of places.entries()) {
    if (!opening) continue;
    for (const rank of open.keys()) if (rank > opening.rank) open.delete(rank);
    const row = open.get(opening.rank) ?? [];
    if (row.length === 0) rows.push(row);
    open.set(opening.rank, row);
    if (opening.rank >= WIDEST && opening.rank <= NARROWEST) row.push(at);
  }
  return rows;
}

function isSentence({ kind, at, opening }: Place, views: readonly View[]): boolean {
  if (kind !== "item") return false;
  const { text, folded } = views[at]!;
  const below = views[at + 1];
  const words = text.slice(opening!.token.length);
  return (
    folded.trimEnd().endsWith("。") &&
    words.length <= LONGEST &&
    isPhrase(words) &&
    below?.block.type === "paragraph" &&
    below.block.data?.frame === undefined
  );
}

/** A heading by nothing but its lack of a stop. */
function isBroken({ kind, at, opening }: Place, views: readonly View[]): boolean {
  const { folded, lex } = views[at]!;
  const words = folded.slice(opening!.token.length);
  const marked = lex.hashes > 0 || lex.bold > 0;
  return kind === "heading" && !marked && words.includes(",") && words.length >= SENTENCE;
}

/** A heading by its `#` alone, which says nothing: clauses and a stop, as its sisters have. */
function isMarkedSentence({ kind, at, opening }: Place, views: readonly View[]): boolean {
  const { folded, lex } = views[at]!;
  const words = folded.slice(opening!.token.length).trimEnd();
  return (
    kind === "heading" &&
    lex.hashes > 0 &&
    words.endsWith("。") &&
    words.includes(",") &&
    words.length >= SENTENCE
  );
}

const asItem = <P extends Place>(place: P): P => ({
  ...place,
  kind: "item",
  length: place.opening!.token.length,
});

const headed = <P extends Place>(place: P, views: readonly View[]): P => ({
  ...place,
  kind: "heading",
  length: views[place.at]!.text.length,
});
