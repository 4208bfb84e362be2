import { wording } from "../../edit.ts";
import {
  isRecord,
  type Read,
  type Recorded,
  readRecord,
  recordedInCells,
  recordedInLine,
} from "../../grammar/record.ts";
import type { Block } from "../../nodes.ts";
import type { View } from "../../view.ts";

/** So many lines a record has at most. */
const LINES = 12;

/** The labels and values of a block, where it holds nothing else. */
export function pairsOf(block: Block): Recorded[] | undefined {
  if (block.type === "paragraph") return recordedInLine(wording(block));
  if (block.type !== "table" || block.children.length > LINES) return undefined;
  const rows = block.children.map((row) =>
    recordedInCells(row.children.map((cell) => wording(cell))),
  );
  return rows.includes(undefined) ? undefined : rows.flatMap((row) => row!);
}

/** Where the record that begins at a line ends; the line itself where none begins. */
export function recordEnd(views: readonly View[], at: number): number {
  const pairs: Recorded[] = [];
  let to = at;
  for (; to < Math.min(views.length, at + LINES); to++) {
    const more = pairsOf(views[to]!.block);
    if (!more) break;
    pairs.push(...more);
  }
  return isRecord(pairs) ? to : at;
}

/** Where the record that ends above a line begins; the line itself where none ends there. */
export function recordStart(views: readonly View[], below: number): number {
  let from = below;
  while (from > Math.max(0, below - LINES) && pairsOf(views[from - 1]!.block)) from--;
  return recordEnd(views, from) >= below ? from : below;
}

/** The fields that the lines of a record fill. */
export const readFrom = (blocks: readonly Block[]): Read =>
  readRecord(blocks.flatMap((block) => pairsOf(block) ?? []));
