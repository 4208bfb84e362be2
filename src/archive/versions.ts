/** Two readings of a decree side by side: what gave way to what, word by word. */
import { diffArrays } from "diff";
import { tight } from "../gazette/grammar/fold.ts";
import type { DecreeBody } from "../gazette/nodes.ts";
import type { Decree, Site } from "../gazette/schema.ts";
import { isOpen } from "./gate.ts";
import type { Reading } from "./permalinks/reading.ts";

/** Words that both readings have, the earlier alone, or the later alone. */
export interface Piece {
  kind: "same" | "gone" | "new";
  words: string;
}

/** Paragraphs that are the same, or a place where the readings differ. */
export type Stretch = { same: string[] } | { pieces: Piece[] };

/** More edits than this, and two places are shown whole, one after the other. */
const LONGEST = 3000;
const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Compares two texts, one paragraph a line. Spaces and the width of punctuation
 * count for nothing: words that differ in them alone are the same, and shown as
 * the later reading has them.
 */
export function compare(earlier: string, later: string): Stretch[] {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  const stretches: Stretch[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = () => {
    if (gone.length + added.length > 0) stretches.push({ pieces: pieces(gone, added) });
    [gone, added] = [[], []];
  };
  for (const part of differences(before, after)) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      flush();
      stretches.push({ same: part.value });
    }
  }
  flush();
  return stretches;
}

function pieces(gone: readonly string[], added: readonly string[]): Piece[] {
  const found = differences(tokens(gone.join("\n")), tokens(added.join("\n")));
  return found.map(({ value, added, removed }) => ({
    kind: removed ? "gone" : added ? "new" : "same",
    words: value.join(""),
  }));
}

function differences(before: string[], after: string[]) {
  const comparator = (a: string, b: string) => tight(a) === tight(b);
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const found = diffArrays(before, after, { comparator, maxEditLength: LONGEST });
  return (found ?? whole).filter(({ value }) => value.length > 0);
}

/** Words with the spaces behind them; a line's end is a word of its own. */
function tokens(text: string): string[] {
  const list: string[] = [];
  for (const { segment } of words.segment(text)) {
    const blank = segment !== "\n" && segment.trim() === "";
    if (blank && list.length > 0) list[list.length - 1] += segment;
    else list.push(segment);
  }
  return list;
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/**
 * An earlier reading as far as it may be published: nothing where it was not
 * public itself, and no part that the decree withholds today or withheld then.
 * @param body the decree's body after the gate
 */
export function openReading(
  earlier: Reading,
  { decree, body }: { decree: Decree; body: DecreeBody },
  site: Site,
): Reading | null {
  if (!isOpen(earlier, site)) return null;
  const partly = [earlier, decree].some(({ publicity }) => publicity === "部分公开");
  const shown = new Set(
    body.children.filter(({ data }) => !data.withheld).map(({ data }) => data.anchor),
  );
  const then = earlier.publicity !== "部分公开";
  const texts = earlier.texts.filter(
    ({ role, anchor }) => role === "正文" || !partly || (then && shown.has(anchor)),
  );
  return { ...earlier, texts };
}
