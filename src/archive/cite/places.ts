/** What travels with a decree's page so that the browser can cite any provision the reader comes to. */
import type { DecreeBody, Provision } from "../../gazette/nodes.ts";
import type { Head } from "../holding.ts";
import { beside, type CiteContext, type CiteItem, citeDecree, citeParts } from "./item.ts";
import { describedBy, type MetaTag, type Place } from "./metadata.ts";
import { pinpoint } from "./provision.ts";

/** What a page's metadata do not say: where it stands, and how each text with a title of its own differs. */
export interface CitePlace extends Place {
  texts: Partial<CiteItem>[];
}

/** The rest of what a decree's page is cited by; its metadata say the most. */
export function citePlace(decree: Head, body: DecreeBody, context: CiteContext): CitePlace {
  const whole = citeDecree(decree, context);
  const texts = citeParts(decree, body, context).map((text) => beside(whole, text));
  return { path: whole.path, site: whole.site, texts };
}

/** What a page can be cited as, read off it: the decree first, then each text with a title of its own. */
export function citable(tags: readonly MetaTag[], { texts, ...place }: CitePlace): CiteItem[] {
  const whole = describedBy(tags, place);
  return [whole, ...texts.map((text) => ({ ...whole, ...text }))];
}

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
