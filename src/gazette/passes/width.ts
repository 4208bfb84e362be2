import { wording } from "../edit.ts";
import { isWideMark, marksIn, narrow, widen } from "../grammar/width.ts";
import { leadOf } from "../nest.ts";
import type { Block, DecreeNode, IssueRoot, Section, Text } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { holdersIn } from "../walk.ts";

/**
 * Shows half-width punctuation wide, by the one declared rule, and records how
 * to go back: over the marks of the body in order, outside corrections, run
 * lengths that alternate between printed half and printed wide.
 * Reads: the words of the parts.
 * Writes: text nodes (same length), titles and recipients, `marks.width`.
 */
export function width(tree: IssueRoot) {
  for (const node of tree.children) if (node.type === "decree") inDecree(node);
}

function inDecree(decree: DecreeNode) {
  const runs = new Runs();
  for (const { node } of holdersIn(decree)) {
    const before = wording(node);
    spread(textsIn(node), widen(before), runs);
  }
  for (const part of decree.children) {
    if (part.type !== "part") continue;
    if (part.data.title) part.data.title = widen(part.data.title);
    numerals(part.children);
  }
  const { fields } = decree.data;
  fields.title = widen(fields.title);
  fields.recipients = fields.recipients.map(widen);
  for (const text of fields.texts) if (text.title) text.title = widen(text.title);
  for (const table of fields.marks.tables) widenTable(table);
  fields.marks.width = runs.count > 0 ? { count: runs.count, runs: runs.lengths } : null;
}

/** The numerals of the provisions, as their own words now show them. */
function numerals(blocks: readonly Block[]) {
  for (const block of blocks) {
    if (block.type !== "section") continue;
    numeral(block);
    numerals(block.children);
  }
}

function numeral(section: Section) {
  const lead = leadOf(section.children[0]!);
  const { number } = section.data;
  if (!lead || number === null) return;
  const shown = wording(lead).slice(0, number.length);
  section.data.number = shown;
  lead.data.number = shown;
}

function widenTable(table: Decree["marks"]["tables"][number]) {
  table.caption = table.caption && widen(table.caption);
  table.header = table.header.map((row) => row.map(widen));
  table.rows = table.rows.map((row) => row.map(widen));
  table.notes = table.notes.map(widen);
}

/** One text of a holder and where its words begin in it; a correction's are shown, not counted. */
interface Piece {
  node: Text;
  start: number;
  corrected: boolean;
}

function textsIn(holder: { children: unknown[] }): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const see = (node: { type: string; children?: unknown[] }, corrected: boolean) => {
    if (node.type === "text") pieces.push({ node: node as never, start: at, corrected });
    if (!node.children) at += wording(node).length;
    else
      for (const child of node.children)
        see(child as never, corrected || node.type === "correction");
  };
  for (const child of holder.children) see(child as never, false);
  return pieces;
}

function spread(pieces: Piece[], shown: string, runs: Runs) {
  for (const { node, start, corrected } of pieces) {
    const words = shown.slice(start, start + node.value.length);
    if (!corrected) runs.add(node.value, words);
    node.value = words;
  }
}

/** Alternating run lengths; the first counts marks printed half. */
class Runs {
  count = 0;
  lengths: number[] = [];
  private half = true;

  add(printed: string, shown: string) {
    for (const at of marksIn(shown)) {
      if (!isWideMark(shown[at]!)) continue;
      const half = printed[at] !== shown[at];
      if (half) this.count++;
      if (this.lengths.length === 0) this.lengths.push(0);
      if (half !== this.half) {
        this.lengths.push(0);
        this.half = half;
      }
      this.lengths[this.lengths.length - 1]!++;
    }
  }
}

/** The marks of a body as printed, from the shown ones and `marks.width.runs`. */
export function* printedMarks(shown: Iterable<string>, runs: readonly number[]): Generator<string> {
  let run = 0;
  let left = runs[0] ?? 0;
  for (const char of shown) {
    if (!isWideMark(char)) {
      yield char;
      continue;
    }
    while (left === 0 && run < runs.length - 1) left = runs[++run]!;
    left--;
    yield run % 2 === 0 ? narrow(char) : char;
  }
}
