import { dateLine } from "../../grammar/dates.ts";
import { numberInFront } from "../../grammar/number-in-front.ts";
import type { Decree } from "../../schema.ts";
import type { View } from "../../view.ts";

/** Takes the number and the day that the first paragraph of a text begins with. */
export function readNumberInFront(view: View | undefined, fields: Decree) {
  if (fields.number !== null || fields.numberPrinted !== null) return;
  const found = view?.block.type === "paragraph" ? numberInFront(view.text) : undefined;
  if (!found) return;
  fields.number = found.number.canonical;
  fields.numberPrinted = found.printed;
  fields.date ??= dateLine(found.day)?.iso ?? null;
}
