import type { Block, DecreeBody, Section } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";

/** A provision's address in words, and what it is about. */
export interface Provision {
  /** numerals from the outside in, as printed: 三、（二）1. */
  place: string;
  /** its heading without numeral, else its opening sentence, at most 60 characters */
  task: string;
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
      const here = place + (block.data.number ?? "");
      found.set(block.data.anchor, { place: here, task: taskOf(block), part });
      walk(block.children, here, part);
    }
  };
  for (const part of body.children) walk(part.children, "", part.data.title);
  return found;
}

function taskOf({ children: [opening], data }: Section): string {
  if (!opening || (opening.type !== "heading" && opening.type !== "paragraph")) return "";
  const [lead, ...rest] = opening.children.filter(({ type }) => type !== "duty");
  const headed = data.kind === "heading" || data.kind === "run-in";
  const words = headed ? [lead!] : [lead!, ...rest];
  const text = words
    .map(plainText)
    .join("")
    .slice(data.number?.length ?? 0);
  return shorten(sentence(text.replaceAll(/\s+/g, "")));
}

/** Up to the first full stop or semicolon, without it. */
const sentence = (text: string): string => /^[^。；;]*/.exec(text)![0];

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= TASK_LENGTH ? text : `${letters.slice(0, TASK_LENGTH - 1).join("")}…`;
}
