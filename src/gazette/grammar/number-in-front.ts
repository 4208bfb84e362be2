import { unspaced } from "./fold.ts";
import type { NumberRead } from "./number-read.ts";
import { dayBeside, numberLine, withoutDay } from "./numbers.ts";

/** As printed: what stands in brackets at the head of a paragraph, and the text behind it: `（1985年5月3日青府〔1985〕27号）|各区…` */
const BRACKET = /^[\s\u3000]*(?<head>[（(][^（）()]{10,60}[）)])(?<rest>.{10,})$/su;

/** A number and its day that the first paragraph of a text begins with. */
export interface InFront {
  number: NumberRead;
  /** the number as printed, without the day */
  printed: string;
  day: string;
  /** the text behind the bracket */
  rest: string;
}

/** `（1985年5月3日青府〔1985〕27号）各区、乡人民政府：…`; no paragraph that cites a document in brackets, which gives no day. */
export function numberInFront(text: string): InFront | undefined {
  const { head, rest } = BRACKET.exec(text)?.groups ?? {};
  const day = head && dayBeside(head);
  const number = day ? numberLine(head) : undefined;
  return number && { number, printed: unspaced(withoutDay(head!)), day: day!, rest: rest! };
}
