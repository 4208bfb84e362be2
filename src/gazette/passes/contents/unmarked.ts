import { letterheadKind, officesIn } from "../../grammar/agencies.ts";
import { contentsLine } from "../../grammar/contents.ts";
import { genreOf } from "../../grammar/genres.ts";
import { numberLine } from "../../grammar/numbers.ts";
import { isOrderHead } from "../../grammar/orders.ts";
import type { View } from "../../view.ts";
import { isPaged } from "./region.ts";

/** A line that was broken off is as long as the column is wide: a section's name is a good deal shorter. */
const SHORT = 12;
const SHARE = 0.6;

/** What can be a section's name at all: a few words, no number, nothing that goes on; a list of names only where it is marked. */
const isName = ({ block, tight, text, folded }: View, marked: boolean) =>
  block.type === "paragraph" &&
  tight.length >= 2 &&
  tight.length <= SHORT &&
  !contentsLine.noSection.test(marked ? tight.replaceAll("、", "") : tight) &&
  !contentsLine.unfinished.test(tight) &&
  !contentsLine.ordinal.test(folded) &&
  !(isOrderHead(text) && (!marked || isOfOffice(tight))) &&
  numberLine(text) === undefined;

/** `海陵市人民政府令` is an office's, `嘉奖令` is nobody's. */
const isOfOffice = (tight: string) => officesIn(tight.replace(letterheadKind, "")) !== null;

/** `### 县政府常务会议`, `**人大·政协**`: the whole line set off from those beside it */
const isMarked = ({ lex, text }: View) =>
  lex.hashes > 0 || (lex.bold > 0 && lex.bold >= text.trim().length);

/**
 * Lines of the contents that name a section though nothing in their words says
 * so (`特　载`, `### 县政府常务会议`): they stand between entries that are whole,
 * without a page or figure of their own, and are marked with `#` or set bold
 * where the entries are not, or too short to be the first line of a title.
 * `isSection` knows those that their words tell.
 */
export function unmarkedSections(
  views: readonly View[],
  isSection: (view: View) => boolean,
): Set<View> {
  const entries = new Set(views.filter(isPaged));
  const isEntry = (view: View) => (entries.size > 0 ? entries.has(view) : hasFigure(view));
  const plain = views.every((view) => !isEntry(view) || !isMarked(view));
  const widest = Math.max(...views.map(({ tight }) => tight.length));
  const grouped = views.some((view, at) => headsGroup(view, views.slice(at + 1, at + 3), isEntry));
  const found = new Set<View>();
  for (const [at, view] of views.entries()) {
    const [above, below] = [views[at - 1], views[at + 1]];
    const marked = plain && isMarked(view);
    if (!below || isEntry(view) || !isName(view, marked)) continue;
    if (genreOf(view.tight) !== null && isNumber(below)) continue;
    const several = marked && contentsLine.several.test(view.tight);
    if (officesIn(view.text) !== null && !grouped && !several) continue;
    const ended =
      above === undefined ||
      found.has(above) ||
      isSection(above) ||
      (isEntry(above) && isWhole(above));
    if (ended && (marked || view.tight.length <= widest * SHARE)) found.add(view);
  }
  return found;
}

/** `县政府办公室` over two entries `关于…`: these contents go by offices; over each title it is the issuer's line. */
const headsGroup = ({ text }: View, below: readonly View[], isEntry: (view: View) => boolean) =>
  officesIn(text) !== null &&
  below.length === 2 &&
  below.every((view) => isEntry(view) && contentsLine.matter.test(view.tight));

/** `云岭省人民政府令第28号……（8）`: a number and its page alone, under the title `云岭省种子管理办法` */
const isNumber = (view: View) =>
  numberLine(view.text.slice(0, contentsLine.page.exec(view.folded)?.index)) !== undefined;

const hasFigure = ({ folded }: View) => contentsLine.figure.test(folded);

/** An entry that has its page, or that ends as a title does. */
const isWhole = (view: View) => isPaged(view) || genreOf(view.tight) !== null;
