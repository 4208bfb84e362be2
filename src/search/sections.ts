/** A decree's words as search sees them: part by part, provision by provision, in reading order. */
import { provisions } from "../archive/provisions.ts";
import { unspaced } from "../gazette/grammar/fold.ts";
import type { Block, DecreeBody, Part } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";

/** Words under one provision, or of a part outside its provisions. */
export interface SearchSection {
  /** anchor of the provision or part; empty for the main text outside provisions */
  anchor: string;
  /** what the reader is shown: 三、（二）强化服务, 第十四条; empty for the main text outside provisions */
  label: string;
  /** the words, each with the anchor to go to: that of its table or roster, else the section's */
  runs: [place: string, text: string][];
}

/** The parts of a decree, the main text first; a phrase may run over lines and sections, not over parts. */
export function sectionsOf(body: DecreeBody): SearchSection[][] {
  const places = provisions(body);
  return body.children.map((part) => {
    const found: SearchSection[] = [];
    const [anchor, label] = [part.data.anchor ?? "", part.data.title ?? ""];
    const labelOf = (provision: string): string => {
      const { place, task, headed } = places.get(provision)!;
      return [label, headed ? place + task : place].filter(Boolean).join(" ");
    };
    walk(titled(part), { anchor, label, runs: [] }, found, labelOf);
    return found.filter(({ runs }) => runs.length > 0);
  });
}

/** A title that is known but not printed over its part still counts as the part's words. */
function titled(part: Part): Block[] {
  const printed = part.children.some(
    (node) => node.type === "heading" && node.children[0]?.type !== "lead",
  );
  const { title } = part.data;
  if (printed || !title || part.data.role === "正文") return part.children;
  return [{ type: "heading", children: [{ type: "text", value: title }] }, ...part.children];
}

function walk(
  blocks: readonly Block[],
  around: SearchSection,
  found: SearchSection[],
  labelOf: (anchor: string) => string,
): void {
  let here: SearchSection | null = null;
  for (const block of blocks) {
    if (block.type === "section") {
      const { anchor } = block.data;
      walk(block.children, { anchor, label: labelOf(anchor), runs: [] }, found, labelOf);
      here = null;
      continue;
    }
    if (!here) {
      here = { ...around, runs: [] };
      found.push(here);
    }
    const own =
      block.type === "table" || block.type === "roster" ? block.data.anchor : around.anchor;
    const words = plainText(block);
    here.runs.push([own, block.type === "heading" ? unspaced(words) : words]);
  }
}
