import { isAuthority, officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { genreOf } from "../../grammar/genres.ts";
import { isLongTitle, LINE } from "../../grammar/long-titles.ts";
import { openingOf } from "../../grammar/markers.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { isDamagedNumber, isListed, numberLine } from "../../grammar/numbers.ts";
import { isOrdinalLine } from "../../grammar/orders.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isRecordLine } from "../../grammar/record.ts";
import { titleNoteOf } from "../../grammar/title-notes.ts";
import { answers, carriesOn, matterOf, meeting, sends, standing } from "../../grammar/titles.ts";
import { isRosterLine } from "../../roster/line.ts";
import { seenOnce, type View } from "../../view.ts";
import { isHeadAt } from "./head-line.ts";
import { officeOver } from "./office-over.ts";
import { beginsAnew, blockOf, isOfList } from "./title-block.ts";

const LINES = 6;
/** Even a line that `#` marks is longer only as a whole title. */
const LONGEST = 120;

/** Whether a line can be (a part of) a title: words without a sentence, not a part of the frame. */
export const isTitleLine = (view: View): boolean =>
  view.section === undefined && hasTitleWords(view);

const hasTitleWords = seenOnce(({ block, text, folded, tight: line, lex }: View): boolean => {
  if (block.type !== "paragraph" || line.length === 0) return false;
  if (line.length > LONGEST) return isLongTitle(line);
  if (sentence.inside.test(line) || line.endsWith(",") || !elements.word.test(line)) return false;
  if (elements.titleNote.test(line) || elements.registration.test(line)) return false;
  if (isRecordLine(folded)) return false;
  if (lex.hashes === 0 && isNoTitle(text, line)) return false;
  if (sectionLine.bracketed.test(line) || sectionLine.bulleted.test(line)) return false;
  if (elements.label.test(line) || elements.attached.test(folded) || elements.dash.test(folded))
    return false;
  if (openingOf(text) || elements.caption.test(line) || elements.innerContents.test(line))
    return false;
  if (numberLine(text) || isOrdinalLine(text) || isDamagedNumber(text)) return false;
  if (elements.dateLike.test(line) || elements.dayAlone.test(line) || elements.days.test(line))
    return false;
  return !dateLine(text) && publicityOf(text) === undefined;
});

/** A line of a list of people, or one so long that it is a title only by its own words. */
const isNoTitle = (text: string, line: string) =>
  (line.length > LINE && !isLongTitle(line)) || (isRosterLine(text) && genreOf(line) === null);

/** The words of several title lines as one, folded and without spaces. */
export const together = (views: readonly View[]) => views.map(({ tight: line }) => line).join("");

/** Whether words are a whole title: an office and its matter, or 关于… with a kind of document at its end. */
export function isWholeTitle(line: string): boolean {
  if (genreOf(line) === null) return false;
  if (line.startsWith("关于") || answers.test(line) || sends.test(line)) return true;
  return matterOf(line) !== undefined || standing.test(line) || meeting.test(line);
}

/** The office of a letterhead: `忻州市人民政府` of `忻州市人民政府文件`. */
export function letterheadOf({ tight: line }: View): string | undefined {
  const office = elements.letterhead.exec(line)?.groups?.office;
  return office && officesIn(office) ? office : undefined;
}

/**
 * The title above a line, as a range `[from, to)` of the views: upwards until
 * the words are whole, and on over the lines of offices that issue together.
 */
export function titleAbove(views: View[], below: number): [from: number, to: number] | undefined {
  let from = below;
  let whole = false;
  for (let at = below - 1; at >= Math.max(0, below - LINES); at--) {
    const view = views[at]!;
    if (!isTitleLine(view) || isHeadAt(views, at) || letterheadOf(view)) break;
    if (whole && !leadsOn(view)) break;
    from = at;
    whole = isWholeTitle(together(views.slice(from, below)));
    if (view.lex.hashes > 0 && whole && !isLedTo(views[at - 1])) break;
    if (whole && matterOf(together(views.slice(from, below))) && !isLedTo(views[at - 1])) break;
  }
  if (from === below) return undefined;
  if (whole) return [blockOf(views, from, below), below];
  const named = [1, 2, 3].find((count) => isNamed(together(views.slice(below - count, below))));
  if (named !== undefined && below - named >= from) return [below - named, below];
  const office = officeOver(views, from, below);
  if (office !== undefined) return [office, below];
  return lastHashed(views, from, below);
}

/** An office and its matter, without a kind: `某市人民政府关于公布继续有效的规范性文件` over a number. */
const isNamed = (words: string) => words.includes("关于") && matterOf(words) !== undefined;

const isLedTo = (view: View | undefined) =>
  view !== undefined && isTitleLine(view) && leadsOn(view);

/** An office, or an office and that it forwards: `某市人民政府转发` over `省人民政府关于…的通知`; `关于同意将永宁县列为` over `对外开放县的复函` */
const leadsOn = ({ text, tight: line }: View) =>
  isAuthority(text) === true ||
  carriesOn.test(line) ||
  (line.startsWith("关于") && genreOf(line) === null);

/** Without a whole title: the lines from the lowest run of `#`, or the last line when it names a kind. */
function lastHashed(views: View[], from: number, below: number): [number, number] | undefined {
  let at = below - 1;
  if (views[at]!.lex.hashes === 0) {
    while (at > from && views[at]!.lex.hashes === 0) at--;
    if (views[at]!.lex.hashes > 0 && below - at <= 3) return [at, below];
    return genreOf(views[below - 1]!.tight) === null ? undefined : [below - 1, below];
  }
  while (at > from && views[at - 1]!.lex.hashes > 0) at--;
  return [at, below];
}

/**
 * The title under a line: downwards until the words are whole and the next line
 * adds nothing to them. Under a number that has no title above it (`byKind`),
 * and where `#` says so, a kind of document at the end of the words is enough.
 */
export function titleBelow(
  views: View[],
  above: number,
  byKind = false,
): [from: number, to: number] | undefined {
  const from = above + 1;
  let end: number | undefined;
  for (let to = from + 1; to <= Math.min(views.length, from + LINES); to++) {
    const view = views[to - 1]!;
    if (!isTitleLine(view) || isHeadAt(views, to - 1)) break;
    if (end === undefined && isOfList(view)) break;
    if (end !== undefined && (isWholeTitle(view.tight) || isListed(view.text))) break;
    if (end === undefined && beginsAnew(views.slice(from, to - 1), view)) break;
    const words = together(views.slice(from, to));
    const kind = byKind || views[from]!.lex.hashes > 0;
    if (isWholeTitle(words) || (kind && genreOf(words) !== null)) end = to;
    else if (end !== undefined) break;
  }
  return end === undefined || blockOf(views, from, end) > from ? undefined : [from, end];
}

/** Up to three lines whose words end in a kind of text: `…农村饮水安全` / `…任务分解表`. */
export function linesToKind(views: View[], at: number): number {
  for (let count = 1; count <= 3; count++) {
    if (!isTitleAt(views, at + count - 1)) return 0;
    if (genreOf(together(views.slice(at, at + count))) !== null) return count;
  }
  return 0;
}

/** Whether a line is a 题注 that says who passed or published what stands over it, or where it was said. */
export const isTitleNote = (view: View | undefined) =>
  view?.block.type === "paragraph" &&
  (elements.subtitle.test(view.tight) ||
    (elements.titleNote.test(view.tight.slice(0, 500)) && titleNoteOf(view.tight) !== undefined));

/** Whether a line can be a title, and is no office's name alone. */
export const isTitleAt = (views: View[], at: number) => {
  const view = views[at];
  return view !== undefined && isTitleLine(view) && officesIn(view.text) === null;
};
