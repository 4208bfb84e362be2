import { type DateRead, dateLine, dateTail } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { publicityOf, remark } from "../../grammar/publicity.ts";
import { type Signature, type Signers, signatureIn } from "../../grammar/signatures.ts";
import type { View } from "../../view.ts";
import { daysUnder, withFurther } from "./joint-dates.ts";

/** The end of a main text: who signs, when, and what stands under it. Indexes of the views. */
export interface Closing {
  /** the first line of the signature */
  from: number;
  /** the first line after the last 附注 */
  to: number;
  signatures: (Signature & { at: number })[];
  /** the line with the date, and the date */
  date?: DateRead & { at: number };
  /** where several offices date each its own signature: every day, and the lines behind the first */
  days?: { all: DateRead[]; lines: number[] };
  notes: number[];
}

const SIGNERS = 8;

/** Finds the signature, date and notes that close the text which begins at `start`. */
export function closingOf(views: View[], start: number, who: Signers): Closing | undefined {
  for (let at = start; at < views.length; at++) {
    const { text, tight, folded } = views[at]!;
    if (at > start && elements.label.test(tight.slice(0, 12)) && !isListAhead(views, at))
      return undefined;
    const date = dateLine(text);
    const tail = date ? undefined : dateTail(text);
    const signed = tail && signatureIn(tail.before, who.byName, who.issuers);
    if (date && (at > start || views.length === 1)) {
      const found = withDate(views, start, at, who);
      const several = found && daysUnder(text, found.signatures);
      if (found && several !== "none")
        return withFurther(views, { ...found, ...several, date: { at, ...date } });
    }
    if (tail && signed) return withFurther(views, oneLine(views, at, signed, tail, who, start));
    if (at > start && publicityOf(folded) !== undefined && isEnd(views, at))
      return withoutDate(views, start, at, who);
  }
  return undefined;
}

/** `附件:` alone, with the numbered titles of the list under it. */
function isListAhead(views: View[], at: number): boolean {
  const next = views[at + 1];
  return next !== undefined && elements.attachedNext.test(next.folded) && next.tight.length < 60;
}

/** A date closes the text when offices or a person stand over it, or nothing of the text follows. */
function withDate(views: View[], start: number, at: number, who: Signers): Closing | undefined {
  const signatures = above(views, start, at, who);
  const { to, notes } = notesFrom(views, at + 1);
  const next = views[to];
  const closes = next === undefined || notes.length > 0 || !(isProse(next) || leadsOn(next));
  if (signatures.length === 0 && !(closes && at > start && isEnded(views[at - 1]!)))
    return undefined;
  return { from: signatures[0]?.at ?? at, to, signatures, notes };
}

function oneLine(
  views: View[],
  at: number,
  signed: Signature,
  tail: { iso: string | null; printed: string },
  who: Signers,
  start: number,
): Closing {
  const signatures = [...above(views, start, at, who), { ...signed, at }];
  const { to, notes } = notesFrom(views, at + 1);
  const date = { at, iso: tail.iso, printed: tail.printed };
  return { from: signatures[0]!.at, to, signatures, date, notes };
}

function withoutDate(views: View[], start: number, at: number, who: Signers): Closing {
  const signatures = above(views, start, at, who);
  const { to, notes } = notesFrom(views, at);
  const closing = { from: signatures[0]?.at ?? at, to, signatures, notes };
  const below = signedBelow(views, to, who);
  const dated = to + below.length;
  const date = views[dated] && dateLine(views[dated].text);
  if (!date) return closing;
  const more = notesFrom(views, dated + 1);
  return {
    ...closing,
    to: more.to,
    signatures: [...signatures, ...below],
    notes: [...notes, ...more.notes],
    date: { at: dated, ...date },
  };
}

/** The signature under a 附注 that stands over it. */
function signedBelow(views: View[], from: number, who: Signers) {
  const found: (Signature & { at: number })[] = [];
  for (let at = from; at < Math.min(views.length, from + SIGNERS); at++) {
    const read = signatureIn(views[at]!.text, who.byName, who.issuers);
    if (!read) break;
    found.push({ ...read, at });
  }
  return found;
}

/** The lines of the signature that end right above a line. */
function above(views: View[], start: number, below: number, who: Signers) {
  const found: (Signature & { at: number })[] = [];
  for (let at = below - 1; at >= start && below - at <= SIGNERS; at--) {
    const view = views[at]!;
    const read =
      view.lex.hashes > 2
        ? undefined
        : signatureIn(view.text, who.byName && at === below - 1, who.issuers);
    if (!read) break;
    found.unshift({ ...read, at });
  }
  return found;
}

/** The 附注 from a line on: who may read, whom to call. */
function notesFrom(views: View[], from: number): { to: number; notes: number[] } {
  const notes: number[] = [];
  let to = from;
  for (; to < views.length; to++) {
    const { folded, tight } = views[to]!;
    if (publicityOf(folded) === undefined && !(tight.length < 200 && remark.test(tight))) break;
    notes.push(to);
  }
  return { to, notes };
}

/** The end of a text: a stop, or the list of its attachments. */
const isEnded = ({ folded, tight }: View) =>
  sentence.closed.test(folded) ||
  sentence.last.test(tight) ||
  elements.attendance.test(tight) ||
  (folded.length < 120 && (elements.attached.test(folded) || elements.attachedNext.test(folded)));
const isProse = ({ tight }: View) => tight.length > 40 || sentence.full.test(tight);
/** `省政府决定:` under a day, in a list of what was decided when. */
const leadsOn = ({ tight }: View) => tight.endsWith(":") && !elements.label.test(tight);
/** A 附注 in the middle of a text would be a sentence about publicity: it stands at an end. */
const isEnd = (views: View[], at: number) => {
  const next = views[at + 1];
  return next === undefined || !isProse(next) || dateLine(next.text) !== undefined;
};
