import { numberLine } from "../../grammar/numbers.ts";
import { isPutUp as isDayPutUp } from "../../grammar/record.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isNumber } from "./numbered.ts";
import { readFrom, recordEnd, recordStart } from "./record-of.ts";

/** `发布时间：2020-05-29 14:36` alone under the title. */
const isPutUp = (view: View | undefined) =>
  view?.block.type === "paragraph" && isDayPutUp(view.text);

/** Takes in the record over the title and those under it, with a number under or between them. */
export function withRecord(candidate: Candidate, views: View[]): Candidate {
  const from = recordStart(views, candidate.from);
  const records: [number, number][] = from < candidate.from ? [[from, candidate.from]] : [];
  const { numbers, title } = candidate;
  let { body } = candidate;
  let printed: number | undefined;
  while (title) {
    const to = Math.max(recordEnd(views, body), body + (isPutUp(views[body]) ? 1 : 0));
    if (to > body) records.push([body, to]);
    const isPrinted = records.length > 0 && numbers.length === 0 && printed === undefined;
    if (isPrinted && isNumber(views[to])) printed = to;
    if (to === body && printed !== to) break;
    body = printed === to ? to + 1 : to;
  }
  if (records.length === 0) return candidate;
  if (printed !== undefined) {
    const number = numberLine(views[printed]!.text);
    return { ...candidate, from, body, numbers: [printed], number, records };
  }
  const lines = records.flatMap((record) => views.slice(...record));
  const read = readFrom(lines.map(({ block }) => block));
  return { ...candidate, from, body, number: candidate.number ?? read.number, records };
}
