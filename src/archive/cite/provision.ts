/** Where a provision stands in its text, in words a citation can print. */
import type { Block, DecreeBody, Part, Provision, Section } from "../../gazette/nodes.ts";

/** A provision on the way to the one cited. */
type Step = Pick<Provision, "anchor" | "marker" | "number">;

export interface Pinpoint {
  /** as printed, brackets wide: `第十四条`, `三、（二）` */
  printed: string;
  /** as 《法学引注手册》 counts: `第14条第2项`, `第三节（二）` */
  legal: string;
  /** whether it is an article (条) or stands under one */
  article: boolean;
}

/** The part and the trail of provisions, outermost first, that lead to an anchor. */
export function findProvision(
  body: DecreeBody,
  anchor: string,
): { part: Part; trail: Provision[] } | null {
  for (const part of body.children) {
    const trail = descend(part.children, anchor);
    if (trail) return { part, trail };
  }
  return null;
}

function descend(blocks: Block[], anchor: string): Provision[] | null {
  for (const section of blocks.filter((block): block is Section => block.type === "section")) {
    if (section.data.anchor === anchor) return [section.data];
    const below = descend(section.children, anchor);
    if (below) return [section.data, ...below];
  }
  return null;
}

/**
 * The words for a trail. Articles are counted through a whole text, so the
 * chapters above one are left out; a numeral printed twice says which it is.
 * Null where nothing on the way has a numeral: then the address alone points there.
 */
export function pinpoint(trail: readonly Step[]): Pinpoint | null {
  const from = trail.findLastIndex((step) => step.marker === "条");
  const steps = (from < 0 ? trail : trail.slice(from)).filter((step) => step.number !== null);
  const again = occurrence(trail.at(-1)?.anchor ?? "");
  if (!steps.length) return null;
  return {
    printed: bare(steps.map((step) => wide(step.number!)).join("")) + again,
    legal: bare(steps.map(legalStep).join("")) + again,
    article: from >= 0,
  };
}

/** Reads the count from the anchor, which is made from the text's own numbering. */
function legalStep(step: Step, depth: number, trail: readonly Step[]): string {
  const count = /(?<count>\d+)(?:\.\d+)?$/.exec(step.anchor)?.groups?.count;
  if (step.marker === "条" && count) return `第${count}条`;
  if (depth > 0 && trail[0]?.marker === "条" && count) return `第${count}项`;
  if (step.marker === "一") return `第${bare(step.number!)}节`;
  return wide(step.number!);
}

/** `a14.2`: the numeral is printed a second time. */
function occurrence(anchor: string): string {
  const nth = /\.(?<nth>\d+)$/.exec(anchor)?.groups?.nth;
  return nth ? `（第${nth}处）` : "";
}

/** A numeral without the mark that sets it off from the words that follow: `三、` is 三. */
const bare = (number: string): string => number.replace(/[、.．]$/, "");

const wide = (number: string): string => number.replaceAll("(", "（").replaceAll(")", "）");
