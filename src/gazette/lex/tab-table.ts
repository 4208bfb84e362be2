import type { Row } from "../nodes.ts";
import type { Ink } from "./ink.ts";
import { rowOf, type Taken, tableOf } from "./rows.ts";

/**
 * Neighbouring lines of cells with tabs between, blank rows among them. One such line alone is a
 * table only with three cells: `忻政发〔2019〕9号⇥(2)` is a line of the contents.
 */
export function tabTable(ink: Ink, first: number): Taken | undefined {
  const tabbed = (index: number) => {
    const line = ink.source.lines[index];
    return line !== undefined && cellsIn(ink.source.slice(line)) > 1;
  };
  if (!tabbed(first)) return undefined;
  const alone = ink.source.slice(ink.source.lines[first]!).split("\t");
  if (!tabbed(first + 1) && alone.length < 3) return undefined;
  const rows: Row[] = [];
  let next = first;
  if (!tabbed(first + 1)) {
    const far = farRows(ink, first, tabbed);
    for (const at of far) rows.push(rowOf(ink, ink.source.lines[at]!, /\t/g));
    return { blocks: [tableOf(rows)], next: far.at(-1)! + 1 };
  }
  for (let end = first; tabbed(end); end = afterBlank(ink, next))
    for (; next <= end; next++) rows.push(rowOf(ink, ink.source.lines[next]!, /\t/g));
  return { blocks: [tableOf(rows)], next };
}

/** The lines of a table whose every row stands between blank lines, three cells or more in each. */
function farRows({ source }: Ink, first: number, tabbed: (index: number) => boolean): number[] {
  const found = [first];
  const words = (index: number) => source.lines[index] && source.slice(source.lines[index]);
  for (let at = first; ; at += 2) {
    const below = at + 2;
    const isFar = words(at + 1)?.trim() === "" && tabsIn(words(at + 1)) === 0;
    if (!isFar || tabsIn(words(below)) < 2 || !tabbed(below) || tabbed(below + 1)) return found;
    found.push(below);
  }
}

/** The line behind rows that hold nothing but as many tabs as the row above them and the row below; the first of them where they are none. */
function afterBlank({ source }: Ink, from: number): number {
  const tabs = (index: number) => tabsIn(source.lines[index] && source.slice(source.lines[index]));
  const isBlank = (index: number) =>
    tabs(index) === tabs(from - 1) && source.slice(source.lines[index]!).trim() === "";
  let next = from;
  while (tabs(from - 1) > 1 && isBlank(next)) next++;
  return next === from || tabs(next) === tabs(from - 1) ? next : from;
}

const tabsIn = (line: string | undefined) => (line ?? "").split("\t").length - 1;

/** Cells of a line with tabs, 0 when it has no words or only an indent. */
function cellsIn(line: string): number {
  if (!line.includes("\t")) return 0;
  const words = line.split("\t").filter((part) => part.trim() !== "").length;
  const tabs = line.trimEnd().split("\t").length - 1;
  return words > 1 || (words === 1 && tabs > 1) ? tabs + 1 : 0;
}
