/** Whether a line, or several together, can be a title. */
import { officesIn } from "../../grammar/agencies.ts";
import { dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { genreOf } from "../../grammar/genres.ts";
import { isLongTitle, LINE } from "../../grammar/long-titles.ts";
import { openingOf } from "../../grammar/markers.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { isDamagedNumber, numberLine } from "../../grammar/numbers.ts";
import { isOrdinalLine } from "../../grammar/orders.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isRecordLine } from "../../grammar/record.ts";
import { titleNoteOf } from "../../grammar/title-notes.ts";
import { answers, matterOf, meeting, sends, standing } from "../../grammar/titles.ts";
import { isRosterLine } from "../../roster/line.ts";
import { seenOnce, type View } from "../../view.ts";

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
