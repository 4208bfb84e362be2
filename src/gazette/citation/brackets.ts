import { TITLE_LIMIT } from "../grammar/citations.ts";
import type { Span } from "../nodes.ts";

/**
 * The outermost 《…》 of a text, nested ones inside them. One that is left open,
 * or that would run past a sentence's end, is none; what is whole inside it counts.
 */
export function titlesIn(text: string): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "《") open.push(at);
    if (text[at] !== "》" || open.length === 0) continue;
    const start = open.pop()!;
    if (!isTitle(text, start, at)) continue;
    while (found.length > 0 && found.at(-1)!.start > start) found.pop();
    found.push({ start, end: at + 1 });
  }
  return found;
}

function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > TITLE_LIMIT || end === start + 1) return false;
  const inner = text.slice(start + 1, end);
  return !/[。\n]/.test(inner) && /[\p{L}\p{N}]/u.test(inner);
}

/** The bracket group that opens at `from`, brackets inside it closed: `(国发〔2004〕20号,以下简称《决定》)`. */
export function groupAt(folded: string, from: number): Span | undefined {
  const end = Math.min(folded.length, from + TITLE_LIMIT);
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (folded[at] === "(") depth++;
    if (folded[at] === ")" && --depth === 0) return { start: from, end: at + 1 };
  }
  return undefined;
}
