/** A cell of a column that says who: 牵头单位, 责任单位, 配合单位. */
import { wording } from "../edit.ts";
import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import type { Cell } from "../nodes.ts";
import { markedLeads, noteIn } from "./note.ts";
import { unitsIn } from "./units.ts";

/** Who leads, answers, helps. */
export interface Who {
  lead: string[];
  responsible: string[];
  cooperating: string[];
}

/**
 * The units of a cell, by its column's role; one that bears labels of its own
 * (`牵头单位：甲；配合单位：乙`) says itself who does what, and one marked
 * `甲（牵头）、乙`, or told `甲牵头，乙配合`, who leads.
 */
export function cellRead(cell: Cell, role: keyof Who): Who {
  const lines = linesOf(cell);
  const note = duties.labelled.test(fold(lines[0] ?? "")) ? noteIn(lines.join(";")) : undefined;
  if (note) return note;
  const units = unitsOf(lines);
  const told =
    units.length === 0 && duties.word.test(lines.join("")) ? noteIn(lines.join("")) : undefined;
  if (told) return told;
  if (role !== "responsible") return { ...NOBODY, [role]: units };
  const { marked, others } = markedLeads(units);
  return { ...NOBODY, lead: marked, responsible: others };
}

const NOBODY: Who = { lead: [], responsible: [], cooperating: [] };

const linesOf = (cell: Cell) =>
  wording(cell)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** One a line or with 、 between; a name that the line broke is made whole. */
const unitsOf = (lines: readonly string[]) =>
  unitsIn(lines.join("、")) ?? unitsIn(lines.join("")) ?? [];
