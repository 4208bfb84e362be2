/** The responsibility notes of a text. Pure: a string in, findings with indexes out. */
import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import { matchesOf } from "../grammar/matches.ts";
import type { Span } from "../nodes.ts";
import { LONGEST, type NoteRead, noteIn } from "./note.ts";

export interface NoteFound extends Span {
  note: NoteRead;
  /** a sentence's own words, without brackets or label */
  isProse?: boolean;
}

/** Every note of a text, in order: in brackets, or behind a label (责任单位:…) without any. */
export function dutiesIn(text: string): NoteFound[] {
  const folded = fold(text);
  const bracketed = groupsIn(folded).flatMap((group) => inBrackets(text, folded, group));
  const found = [...bracketed, ...labelled(text, folded, bracketed)];
  return found.sort((a, b) => a.start - b.start);
}

const CLOSE = ")]】〕";
const BRACKETS = /[([【〔)\]】〕]/g;

/** The outermost bracket groups; one that is never closed ends with the text. */
function groupsIn(folded: string): Span[] {
  const out: Span[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index: at } of matchesOf(folded, BRACKETS)) {
    if (!CLOSE.includes(bracket)) open.push(at);
    const start = CLOSE.includes(bracket) ? open.pop() : undefined;
    if (start === undefined) continue;
    while (out.length > 0 && out.at(-1)!.start > start) out.pop();
    out.push({ start, end: at + 1 });
  }
  const [first] = open;
  if (first !== undefined && first >= (out.at(-1)?.end ?? 0))
    out.push({ start: first, end: folded.length });
  return out;
}

function inBrackets(text: string, folded: string, { start, end }: Span): NoteFound[] {
  const closed = CLOSE.includes(folded[end - 1]!);
  const inner = text.slice(start + 1, closed ? end - 1 : end);
  if (!closed && !duties.label.test(fold(inner))) return [];
  const alone = standsAlone(folded, start, end);
  if (!alone && !duties.word.test(inner)) return [];
  const note = noteIn(inner);
  if (!note || (note.bare && !note.rules.first && !(alone && isList(note, folded[start]!))))
    return [];
  return [{ start, end, note }];
}

/** One name alone may be anybody's in round brackets: a writer's, a place's; 【县气象局】 is not, nor one with a time limit: （州教育局，8月底前）. */
const isList = ({ responsible, deadlines }: NoteRead, bracket: string) =>
  responsible.length > 1 || bracket !== "(" || deadlines.some((time) => duties.limits.test(time));

/** A list of names without a verb is a note only behind a sentence and at the end. */
function standsAlone(folded: string, start: number, end: number): boolean {
  let before = start - 1;
  while (folded[before] === " ") before--;
  if (!isStop(folded[before])) return false;
  let after = end;
  while (folded[after] === " " || (after === end && isStop(folded[after]))) after++;
  return after >= folded.length;
}

const isStop = (char: string | undefined) => char === "。" || char === ";";

/** `…改革。责任单位：县行政审批局。`: from the first label to the end of the sentence. */
function labelled(text: string, folded: string, taken: readonly Span[]): NoteFound[] {
  const out: NoteFound[] = [];
  let from = 0;
  let next = 0;
  for (const match of matchesOf(folded, duties.bare)) {
    const start = match.index;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (start < from || (taken[next]?.start ?? start + 1) <= start) continue;
    const stop = folded.slice(start, start + LONGEST).search(/。(?! *(?:牵头|责任|配合|完成))|$/);
    const end = start + stop;
    const words = text.slice(start, end);
    const note = noteIn(words);
    if (!note || isEvent(words, note)) continue;
    out.push({ start, end, note });
    from = end;
  }
  return out;
}

/** `主办单位：县人民政府　承办单位：县文旅局`: who holds an event. */
export const isEvent = (words: string, { cooperating, deadlines }: NoteRead) =>
  duties.event.test(words) &&
  (duties.host.test(words) || cooperating.length + deadlines.length === 0);
