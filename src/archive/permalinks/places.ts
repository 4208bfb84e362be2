/** The places of a decree that have an anchor, with what identifies them. */

import { tight } from "../../gazette/grammar/fold.ts";
import { leadOf } from "../../gazette/nest.ts";
import type { Block, DecreeBody, Section } from "../../gazette/nodes.ts";
import { sha256 } from "../../gazette/sha256.ts";
import { plainText } from "../../gazette/text.ts";

/** Something of the tree that carries an anchor. */
export interface Place {
  /** the anchor its numbering gives it now */
  path: string;
  /** hash of its own words, numeral, spaces and width of punctuation aside */
  text: string;
  /** the place whose anchor begins this one's */
  under: Place | undefined;
  /** writes the anchor into the tree */
  set(anchor: string): void;
}

/** All places of a decree in reading order. */
export function placesOf(body: DecreeBody): Place[] {
  const places: Place[] = [];
  for (const { data, children } of body.children) {
    const part = data.anchor === null ? [] : [placeOf(data.anchor, data.title ?? "", [data], [])];
    places.push(...part);
    collect(children, part, places);
  }
  return places;
}

function collect(blocks: readonly Block[], above: readonly Place[], places: Place[]): void {
  for (const block of blocks) {
    if (block.type === "table" || block.type === "roster") {
      places.push(placeOf(block.data.anchor, plainText(block), [block.data], above));
    }
    if (block.type !== "section") continue;
    const place = placeOf(block.data.anchor, wordsOf(block), carriers(block), above);
    places.push(place);
    collect(block.children, [...above, place], places);
  }
}

function carriers(section: Section): { anchor: string | null }[] {
  const lead = leadOf(section.children[0]!);
  return lead ? [section.data, lead.data] : [section.data];
}

/** The opening line of a provision without its numeral. */
function wordsOf({ children: [opening], data: { number } }: Section): string {
  const words = opening ? plainText(opening) : "";
  return number && words.startsWith(number) ? words.slice(number.length) : words;
}

function placeOf(
  path: string,
  words: string,
  nodes: { anchor: string | null }[],
  above: readonly Place[],
): Place {
  const set = (anchor: string) => {
    for (const node of nodes) node.anchor = anchor;
  };
  const under = above.findLast((one) => path.startsWith(`${one.path}-`));
  return { path, text: hashOf(words), under, set };
}

/** Short hash of words for comparison: spaces and the width of punctuation do not count. */
export function hashOf(words: string): string {
  return sha256(tight(words)).slice(0, 12);
}
