import type { Block, DecreeBody, Section } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";

/** A provision's address in words, and what it is about. */
export interface Provision {
  /** numerals from the outside in, as printed: 三、（二）1.; articles are counted through a whole text: 第十四条（二） */
  place: string;
  /** its heading without numeral, else its opening sentence, at most 60 characters */
  task: string;
  /** whether it has a heading: else `task` only repeats how it begins */
  headed: boolean;
  /** title of the part it stands in, null in the main text */
  part: string | null;
}

export type Provisions = Map<string, Provision>;

const TASK_LENGTH = 60;

/** Every provision of a decree by its anchor, in reading order. */
export function provisions(body: DecreeBody): Provisions {
  const found: Provisions = new Map();
  const walk = (blocks: Block[], place: string, part: string | null): void => {
    for (const block of blocks) {
      if (block.type !== "section") continue;
      const { anchor, kind, number } = block.data;
      const here = (kind === "article" ? "" : place) + (number ?? "");
      found.set(anchor, { place: here, task: taskOf(block), headed: isHeaded(block), part });
      walk(block.children, here, part);
    }
  };
  for (const part of body.children) walk(part.children, "", part.data.title);
  return found;
}

function taskOf({ children: [opening], data }: Section): string {
  if (!opening || (opening.type !== "heading" && opening.type !== "paragraph")) return "";
  const [lead, ...rest] = opening.children.filter(({ type }) => type !== "duty");
  const words = isHeaded({ data }) ? [lead!] : [lead!, ...rest];
  const text = words
    .map(plainText)
    .join("")
    .slice(data.number?.length ?? 0);
  return shorten(sentence(text.replaceAll(/\s+/g, "")));
}

const isHeaded = ({ data }: Pick<Section, "data">): boolean =>
  data.kind === "heading" || data.kind === "run-in";

/** Up to the first full stop or semicolon, without it. */
const sentence = (text: string): string => /^[^。；;]*/.exec(text)![0];

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= TASK_LENGTH ? text : `${letters.slice(0, TASK_LENGTH - 1).join("")}…`;
}
