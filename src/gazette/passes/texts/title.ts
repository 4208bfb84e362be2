import { titleKey, unspaced } from "../../grammar/fold.ts";
import { withoutFootnote } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import { sameTitle } from "../decrees/alike.ts";
import { isTitleAt, isTitleLine, linesToKind, together } from "../decrees/title-line.ts";
import type { Expected } from "./expected.ts";

const LINES = 5;

/** The title that stands at a line. */
export interface Found {
  /** null when the text begins without one */
  title: string | null;
  /** lines of the title */
  count: number;
  matched?: Expected | undefined;
}

/** The announced title that the lines from `at` on spell, if any. */
export function announcedAt(
  views: View[],
  at: number,
  known: readonly Expected[],
): Found | undefined {
  let found: Found | undefined;
  for (let count = 1; count <= LINES; count++) {
    const last = views[at + count - 1];
    if (!last || !isTitleLine(last)) break;
    const key = titleKey(together(views.slice(at, at + count)));
    const matched =
      known.find((one) => one.key === key) ?? known.find((one) => sameTitle(one.key, key));
    if (matched && (!found || matched.key === key))
      found = { title: titleOf(views, at, count), count, matched };
  }
  return found;
}

/** The title under a label or at the head of a text: announced, marked with `#`, or named by its kind. */
export function titleAt(
  views: View[],
  at: number,
  known: readonly Expected[],
  labelled: boolean,
): Found {
  const announced = announcedAt(views, at, known);
  if (announced) return announced;
  const count =
    hashedLines(views, at) || linesToKind(views, at) || (labelled ? shortLine(views, at) : 0);
  return { title: count > 0 ? titleOf(views, at, count) : null, count };
}

const titleOf = (views: View[], at: number, count: number) =>
  unspaced(
    withoutFootnote(
      views
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(" "),
    ),
  );

function hashedLines(views: View[], at: number): number {
  let count = 0;
  while (count < 3 && isTitleAt(views, at + count) && views[at + count]!.lex.hashes > 0) count++;
  return count;
}

/** A short line alone under a label. */
const shortLine = (views: View[], at: number) =>
  isTitleAt(views, at) && views[at]!.tight.length <= 40 && !isTitleAt(views, at + 1) ? 1 : 0;
