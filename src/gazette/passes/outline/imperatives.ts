import { imperativeLength } from "../../grammar/leads.ts";
import type { View } from "../../view.ts";
import { type Place, rowsOf } from "./sentence-headings.ts";

/** Fewer sisters prove nothing. */
const ROW = 3;

/**
 * A sentence that says what must be done opens its provision as a heading runs in
 * (`二、粮食企业必须实行顺价销售。价格由…`) where all its sisters have headings, one of them run in.
 */
export function imperatives<P extends Place>(places: P[], views: readonly View[]): P[] {
  const out = [...places];
  for (const row of rowsOf(places)) {
    const items = row.filter((at) => places[at]!.kind === "item");
    const runIn = row.some((at) => places[at]!.kind === "run-in");
    if (row.length < ROW || items.length * 2 > row.length || !runIn) continue;
    const leads = items.map((at) => leadOf(places[at]!, views));
    if (leads.includes(0)) continue;
    for (const [order, at] of items.entries()) {
      const place = places[at]!;
      out[at] = { ...place, kind: "run-in", length: place.opening!.token.length + leads[order]! };
    }
  }
  return out;
}

const leadOf = ({ at, opening }: Place, views: readonly View[]) =>
  imperativeLength(views[at]!.text.slice(opening!.token.length));
