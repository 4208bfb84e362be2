import {
  type DateRead,
  dateLine,
  datesBeside,
  dateTail,
  differ,
  lastOf,
} from "../../grammar/dates.ts";
import { type Signature, signatureIn } from "../../grammar/signatures.ts";
import type { View } from "../../view.ts";
import type { Closing } from "./closing.ts";

/** So many lines an office that signs has at most. */
const LINES = 3;

/** `2024年6月3日　　2024年6月5日` under as many offices: each signed on its own day. Under fewer it signs nothing. */
export function daysUnder(
  text: string,
  signatures: readonly Signature[],
): Pick<Closing, "days"> | "none" | undefined {
  const all = datesBeside(text);
  if (all.length === 0 || !differ(all)) return undefined;
  const offices = signatures.flatMap((one) => one.offices);
  return offices.length < all.length ? "none" : { days: { all, lines: [] } };
}

/** A closing with the offices that sign and date right under it, each on lines of its own. */
export function withFurther(views: readonly View[], closing: Closing): Closing {
  const { date, notes } = closing;
  if (!date || notes.length > 0) return closing;
  const all: DateRead[] = [...(closing.days?.all ?? [date])];
  const lines: number[] = [];
  const signatures = [...closing.signatures];
  let { to } = closing;
  const spare = () => signatures.flatMap((one) => one.offices).length > all.length;
  for (let more = signedAt(views, to, spare()); more; more = signedAt(views, to, spare())) {
    all.push(more.date);
    lines.push(more.to - 1);
    signatures.push(...more.signatures);
    to = more.to;
  }
  if (lines.length === 0) return closing;
  return {
    ...closing,
    to,
    signatures,
    date: { ...lastOf(all), at: date.at },
    days: { all, lines },
  };
}

interface Signed {
  signatures: Closing["signatures"];
  date: DateRead;
  to: number;
}

/** One office or more and a day, from a line on; a day alone where more offices signed than days stand there. */
function signedAt(views: readonly View[], from: number, spare: boolean): Signed | undefined {
  const signatures: Closing["signatures"] = [];
  for (let at = from; at < Math.min(views.length, from + LINES); at++) {
    const { text } = views[at]!;
    const date = dateLine(text);
    if (date && (signatures.length > 0 || spare)) return { signatures, date, to: at + 1 };
    if (date) return undefined;
    const tail = dateTail(text);
    const signed = signatureIn(tail?.before ?? text, false);
    if (!signed || signed.offices.length === 0) return undefined;
    signatures.push({ ...signed, at });
    if (tail) return { signatures, date: tail, to: at + 1 };
  }
  return undefined;
}
