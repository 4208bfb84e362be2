import { appointments } from "../../grammar/appointments.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { fold, tight } from "../../grammar/fold.ts";
import {
  changesArticle,
  isLabelLead,
  isLabelLine,
  isMatter,
  isPhrase,
  isTitleLike,
  openingLength,
} from "../../grammar/leads.ts";
import { decimalOpening, type Opening, openingOf } from "../../grammar/markers.ts";
import { numberLine } from "../../grammar/numbers.ts";
import type { OutlineKind } from "../../nodes.ts";
import { isRosterLine } from "../../roster/line.ts";
import type { View } from "../../view.ts";

/** A provision as its line gives it. */
export interface Provided {
  opening: Opening | undefined;
  kind: OutlineKind;
  /** characters of the wording that the lead takes */
  length: number;
}

/** What stands around a line and decides where its own shape does not. */
export interface Around {
  /** the opening of the next block, if it has one; null when the text ends */
  next: { opening: Opening | undefined } | null;
  /** the last provision with the same marker: its kind, and whether its line ends in a semicolon */
  sibling: { kind: OutlineKind; listed: boolean } | undefined;
  /** whether an article is open */
  inArticle: boolean;
}

const HEADING = 60;
const LONE = 24;

/** The numeral that opens a line, in a text that is numbered in decimals or not. */
export const openingAt = ({ text, lex }: View, decimals: boolean) =>
  (decimals ? decimalOpening(text, lex.hashes > 0) : undefined) ?? openingOf(text);

/** Reads a line as a provision; undefined when it opens none. */
export function provisionAt(
  view: View,
  opening: Opening | undefined,
  around: Around,
): Provided | undefined {
  if (!opening) return isUnnumbered(view) ? whole(view, undefined) : undefined;
  const { text, tight, lex } = view;
  const words = text.slice(opening.token.length);
  if (opening.rank <= 3)
    return tight.length <= HEADING && isPhrase(words) ? whole(view, opening) : undefined;
  if (opening.marker === "条" && changesArticle(words)) return undefined;
  if (opening.marker === "条") return { opening, kind: "article", length: opening.token.length };
  const sentence = openingLength(words);
  const isListed = around.sibling?.kind === "item" && around.sibling.listed;
  const isLast = isListed && isLabelLead(words.slice(0, sentence));
  if (sentence > 0 && !isLast)
    return { opening, kind: "run-in", length: opening.token.length + sentence };
  const heading =
    lex.hashes > 0
      ? tight.length <= 100 && !tight.slice(0, -1).includes("。")
      : isOwnLine(view, words, opening, around);
  if (heading) return whole(view, opening);
  return { opening, kind: "item", length: opening.token.length };
}

const whole = ({ text }: View, opening: Opening | undefined): Provided => ({
  opening,
  kind: "heading",
  length: text.length,
});

/** Whether a numbered line without `#` is a heading: a phrase without a stop, or with one and something under it. */
function isOwnLine({ folded }: View, words: string, opening: Opening, around: Around): boolean {
  if (isLabelLine(words)) {
    const heads = around.sibling?.kind !== "item" || appointments.head.test(tight(words));
    return !around.inArticle && heads;
  }
  if (!isPhrase(words) || sentence.cites.test(folded.trimEnd())) return false;
  if (isDocument(words) && !isOverText(opening, around)) return false;
  const ended = sentence.noted.test(folded.trimEnd());
  if (!ended)
    return (
      (words.length <= HEADING || isMatter(words)) &&
      !sentence.goesOn.test(folded) &&
      !(around.inArticle && around.sibling?.kind === "item")
    );
  if (around.inArticle || around.next === null) return false;
  const { opening: next } = around.next;
  if (next && next.rank > opening.rank) return !folded.includes(",");
  if (next || around.sibling?.kind === "item") return false;
  return (
    words.length <= LONE && isTitleLike(words.replace(sentence.stop, "")) && !folded.includes(",")
  );
}

/** `《渔业船舶登记暂行条例》(1986年4月1日国务院发布)`: a document of a list, which heads nothing but its own text */
const isDocument = (words: string) => sentence.document.test(fold(words).trim());

const isOverText = ({ rank }: Opening, { next }: Around) =>
  next !== null && (next.opening === undefined || next.opening.rank > rank);

/** `#### 全面实施文明交通素质教育工程`: a heading by its `#` alone; no roster's label, no caption. */
function isUnnumbered({ text, folded, tight, lex, block }: View): boolean {
  if (lex.hashes === 0 || block.type !== "paragraph" || tight.length > HEADING || tight === "")
    return false;
  if (sentence.end.test(folded.trimEnd()) || tight.includes("。") || numberLine(text)) return false;
  return (
    !elements.caption.test(tight) && !isRosterLine(text) && !elements.innerContents.test(tight)
  );
}
