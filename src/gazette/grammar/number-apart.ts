import { fold } from "./fold.ts";
import { matchesOf } from "./matches.ts";
import { numberLine } from "./numbers.ts";

const LONGEST = 160;

/**
 * A number behind words that a space parts from it, in a line of the contents:
 * where it begins in `和个人的通报　淮政发〔2021〕26号`. Letterspaced words are no words of a title.
 */
export function numberApart(text: string): number | undefined {
  if (text.length > LONGEST || !text.includes("号")) return undefined;
  const folded = fold(text);
  for (const { index } of matchesOf(folded, /(?<=[^ ]) +(?=[^ ])/g)) {
    const before = folded.slice(0, index);
    if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
    const words = before.trim().split(/ +/);
    if (words.some((word) => word.length > 2) && numberLine(text.slice(index).trim())) return index;
  }
  return undefined;
}
