/** The provisions of a decree, small enough to travel with its page: what the browser cites a place from. */
import type { Block, DecreeBody, Provision } from "../../gazette/nodes.ts";
import type { Head } from "../holding.ts";
import { type CiteContext, type CiteItem, citeDecree, citeParts } from "./item.ts";
import { type Pinpoint, pinpoint } from "./provision.ts";

export interface CitePlaces {
  /** the decree first, then each text that is cited by a title of its own */
  items: CiteItem[];
  /** anchor -> which item, words as printed, words as 《法学引注手册》 counts */
  places: Record<string, [item: number, printed: string, legal: string]>;
}

/** Every provision that has a numeral, under the item of its text. */
export function citePlaces(decree: Head, body: DecreeBody, context: CiteContext): CitePlaces {
  const items = [citeDecree(decree, context), ...citeParts(decree, body, context)];
  const places: CitePlaces["places"] = {};
  for (const part of body.children) {
    const item = Math.max(
      0,
      items.findIndex((each) => each.anchor === part.data.anchor),
    );
    walk(part.children, [], (trail) => {
      const words = pinpoint(trail);
      if (words) places[trail.at(-1)!.anchor] = [item, words.printed, words.legal];
    });
  }
  return { items, places };
}

/** The citation of an anchor, null where it names no provision. */
export function citeAt({ items, places }: CitePlaces, anchor: string): CiteItem | null {
  const place = Object.hasOwn(places, anchor) ? places[anchor] : undefined;
  const item = place && items[place[0]];
  if (!place || !item) return null;
  const [, printed, legal] = place;
  const provision: Pinpoint = { printed, legal, article: /^第\d+条/.test(legal) };
  return { ...item, anchor, provision };
}

function walk(blocks: Block[], above: Provision[], visit: (trail: Provision[]) => void): void {
  for (const block of blocks) {
    if (block.type !== "section") continue;
    const trail = [...above, block.data];
    visit(trail);
    walk(block.children, trail, visit);
  }
}
