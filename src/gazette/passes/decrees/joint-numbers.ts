/** Numbers in a row: what each of the offices that issue one document together calls it. */
import { splitOffices } from "../../grammar/agencies.ts";
import { partsOf } from "../../grammar/canonical.ts";
import { numberLine } from "../../grammar/numbers.ts";
import { matterOf } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { letterhead } from "./letterhead.ts";
import { under } from "./under.ts";

/** `临民发〔2008〕31号`, `临卫发〔2008〕52号` under `临财社〔2008〕45号`: what each of the offices that issue together calls it. */
export function furtherNumbers(views: View[], at: number): number[] {
  const agencies = new Set<string | undefined>();
  const found: number[] = [];
  for (let next = at; ; next++) {
    const view = views[next];
    const canonical = view && numberLine(view.text)?.canonical;
    const parts = canonical ? partsOf(canonical) : undefined;
    if (!parts || parts.kind !== null || agencies.has(parts.agency)) return found;
    agencies.add(parts.agency);
    if (next > at) found.push(next);
  }
}

/** Whether several offices issue what a title names. */
export const isJoint = (views: View[], title: [number, number]) => {
  const words = views.slice(...title).map(({ folded }) => folded);
  return splitOffices(matterOf(words.join(" "))?.issuer ?? "").length > 1;
};

/** Numbers in a row over the title of offices that issue together. */
export function jointBelow(
  views: View[],
  at: number,
  number: Candidate["number"],
): Candidate | undefined {
  const more = furtherNumbers(views, at);
  if (!number || more.length === 0) return undefined;
  const begun = { from: letterhead(views, at), numbers: [at, ...more], number };
  const found = under(views, begun, more.at(-1)!);
  return found.title && isJoint(views, found.title) ? found : undefined;
}
