import { deadline, noDeadline } from "../grammar/duties.ts";
import { fold, tight } from "../grammar/fold.ts";
import { matchesOf } from "../grammar/matches.ts";
import type { Span } from "../nodes.ts";

/** A time limit and where it stands. */
export interface Deadline extends Span {
  /** as printed, without spaces: 2019年10月1日前 */
  words: string;
}

/** The time limits of a text, in order: 2019年10月1日前, 年底前, 每月25日前. */
export function deadlinesIn(text: string): Deadline[] {
  const folded = fold(text);
  if (!folded.includes("前")) return [];
  return matchesOf(folded, deadline).flatMap((match) => {
    const end = match.index + match[0].length;
    if (noDeadline.test(folded.slice(end, end + 60))) return [];
    return [{ start: match.index, end, words: tight(match[0]) }];
  });
}
