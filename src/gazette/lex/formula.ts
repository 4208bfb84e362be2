import { type Piece, readFormula, signNamed } from "../grammar/formulas.ts";
import type { Phrasing, Text } from "../nodes.ts";
import type { Ink } from "./ink.ts";

/** The words of a figure taken for a formula as nodes: what only says how it is set is markup. */
export function formula(ink: Ink, from: number, words: string): Phrasing[] {
  const pieces = readFormula(words) ?? [];
  const start = from + 1;
  ink.mark(from, start);
  const out: Phrasing[] = [];
  for (const [at, piece] of pieces.entries()) {
    const node = nodeOf(ink, start, piece);
    if (!node) continue;
    const isSame = piece.place !== "line" && placeBefore(pieces, at) === piece.place;
    const last = out.at(-1);
    if (isSame && last && "children" in last) {
      (last.children as Phrasing[]).push(node);
      last.position = { start: last.position!.start, end: node.position!.end };
    } else out.push(scripted(node, piece));
  }
  ink.mark(start + words.length, start + words.length + 1);
  return out;
}

/** `&lt;` as the sign it stands for, which is at its first character; the rest of its name is markup. */
export function entity(ink: Ink, from: number, name: string): Text {
  ink.mark(from + 1, from + name.length + 2);
  return { type: "text", value: signNamed(name)!, position: ink.source.position(from, from + 1) };
}

function nodeOf(ink: Ink, base: number, { start, end, value }: Piece): Text | undefined {
  const [from, to] = [base + start, base + end];
  if (value !== undefined) return { type: "text", value, position: ink.source.position(from, to) };
  ink.mark(from, to);
  return undefined;
}

/** Where the printed piece before this one stands. */
const placeBefore = (pieces: Piece[], at: number) =>
  pieces.slice(0, at).findLast(({ value }) => value !== undefined)?.place;

function scripted(node: Text, { place }: Piece): Phrasing {
  if (place === "line") return node;
  const type = place === "high" ? "superscript" : "subscript";
  return { type, children: [node], position: node.position! };
}
