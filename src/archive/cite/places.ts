/** What travels with a decree's page so that the browser can cite any provision the reader comes to. */
import type { DecreeBody, Provision } from "../../gazette/nodes.ts";
import type { Head } from "../holding.ts";
import { type CiteContext, type CiteItem, citeDecree, citeParts } from "./item.ts";
import { pinpoint } from "./provision.ts";

/** The decree first, then each text that is cited by a title of its own. */
export const citeItems = (decree: Head, body: DecreeBody, context: CiteContext): CiteItem[] => [
  citeDecree(decree, context),
  ...citeParts(decree, body, context),
];

/** A provision as its place in the page tells it, from the outermost on the way to it. */
export type Step = Pick<Provision, "anchor" | "marker" | "number">;

/**
 * The citation of a provision, null where nothing on the way has a numeral.
 * @param part anchor of the text it stands in, null for the main text
 */
export function citeStep(
  items: readonly CiteItem[],
  part: string | null,
  trail: readonly Step[],
): CiteItem | null {
  const item = items.find(({ anchor }) => anchor === part) ?? items[0];
  const provision = pinpoint(trail);
  const anchor = trail.at(-1)?.anchor;
  return item && provision && anchor ? { ...item, anchor, provision } : null;
}
