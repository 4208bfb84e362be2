/** Duties told in lines of their own, a label each: 责任单位:… / 责任人:… / 完成时限:… */
import { wording } from "../edit.ts";
import { duties } from "../grammar/duties.ts";
import { fold } from "../grammar/fold.ts";
import type { Holder } from "../walk.ts";
import { isEvent } from "./find.ts";
import { LONGEST, type NoteRead, noteIn } from "./note.ts";

/** The note of several lines at the one that bears it, `null` at the others. */
export type InLines = Map<Holder, NoteRead | null>;

/** The lines in a row under one provision that begin with labels, two or more, each run read as one note. */
export function dutiesInLines(holders: readonly Holder[]): InLines {
  const found: InLines = new Map();
  let run: Holder[] = [];
  let said = new Set<string>();
  for (const holder of [...holders, undefined]) {
    const label = holder && labelOf(holder);
    const goesOn = label && run[0]?.anchor === holder.anchor && !said.has(label);
    if (!goesOn) {
      if (run.length > 1) readRun(run, found);
      run = [];
      said = new Set();
    }
    if (!label) continue;
    run.push(holder);
    said.add(label);
  }
  return found;
}

/** The label a line begins with: a second 责任单位: is another duty's. */
function labelOf({ node, frame, isTitle }: Holder): string | undefined {
  if (node.type !== "paragraph" || frame || isTitle) return undefined;
  const text = wording(node);
  return text.length < LONGEST ? duties.labelled.exec(fold(text))?.[0] : undefined;
}

function readRun(lines: readonly Holder[], found: InLines) {
  const texts = lines.map(({ node }) => wording(node));
  const words = texts.join(";");
  const note = noteIn(words);
  if (!note || isEvent(words, note)) return;
  const names = texts.findIndex((text) => noteIn(text) !== undefined);
  for (const [at, line] of lines.entries())
    found.set(line, at === Math.max(0, names) ? note : null);
}
