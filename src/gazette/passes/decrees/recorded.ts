import { numberLine } from "../../grammar/numbers.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isNumber } from "./numbered.ts";
import { readFrom, recordEnd, recordStart } from "./record-of.ts";

/** Takes in the record under the title, with a number under that, or the one over it. */
export function withRecord(candidate: Candidate, views: View[]): Candidate {
  const { from, body, title } = candidate;
  const above = recordStart(views, from);
  if (above < from) return { ...candidate, from: above, record: [above, from] };
  const to = title ? recordEnd(views, body) : body;
  if (to === body) return candidate;
  const record: Candidate["record"] = [body, to];
  const read = readFrom(views.slice(...record).map(({ block }) => block));
  const number = candidate.number ?? read.number;
  const isPrinted = candidate.numbers.length === 0 && isNumber(views[to]);
  return isPrinted
    ? { ...candidate, body: to + 1, numbers: [to], number: numberLine(views[to]!.text), record }
    : { ...candidate, body: to, number, record };
}
