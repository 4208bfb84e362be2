import { wording } from "../edit.ts";
import { attributes, markup } from "../grammar/markup.ts";
import type { Cell, Row } from "../nodes.ts";
import { inkOf } from "../source.ts";
import type { Ink } from "./ink.ts";
import { cell, type Taken, tableOf } from "./rows.ts";

const END = "</table>";

/** A `<table>` that opens a line and is closed somewhere after it; its tags are markup. */
export function htmlTable(ink: Ink, first: number): Taken | undefined {
  const { source } = ink;
  const line = source.trim(source.lines[first]!);
  if (source.raw[line.start] !== "<" || !markup.tableStart.test(source.slice(line)))
    return undefined;
  const close = ink.tableEnd(line.start);
  if (close === -1) return undefined;
  const rows: Row[] = [];
  for (const part of partsOf(ink, line.start, close + END.length)) {
    if (part.newRow || rows.length === 0) rows.push({ type: "row", children: [] });
    if (part.cell) rows.at(-1)!.children.push(part.cell);
  }
  const last = source.lineAt(close) - 1;
  const rest = { start: close + END.length, end: source.lines[last]!.end };
  const full = rows.filter((row) => row.children.length > 0);
  for (const row of full) row.position = spanOf(row.children);
  return { blocks: full.length > 0 ? [tableOf(full)] : [], next: last + 1, rest };
}

const spanOf = (cells: Cell[]) => ({
  start: cells[0]!.position!.start,
  end: cells.at(-1)!.position!.end,
});

/** The stretches between the tags of rows and cells, each as a cell when it has words or a `<td>`. */
function* partsOf(
  ink: Ink,
  start: number,
  end: number,
): Generator<{ newRow: boolean; cell?: Cell }> {
  const tag = /<(?<close>\/?)(?<name>tr|td|th|table|caption)(?<attributes>\s[^<>]*)?>/gi;
  let at = start;
  let open: string | undefined;
  let newRow = false;
  for (const match of ink.source.raw.slice(start, end).matchAll(tag)) {
    const from = start + match.index;
    const inner = ink.source.trim({ start: at, end: from });
    if (open !== undefined || inner.end > inner.start) {
      const made = cell(ink, { start: at, end: from });
      if (open !== undefined || inkOf(wording(made.children)) > 0) {
        yield { newRow, cell: withSpans(made, open ?? "") };
        newRow = false;
      }
    }
    ink.mark(from, from + match[0].length);
    at = from + match[0].length;
    const name = match.groups!.name!.toLowerCase();
    open = undefined;
    if (match.groups!.close) continue;
    if (name === "tr" || name === "caption") newRow = true;
    if (name === "td" || name === "th") open = match.groups!.attributes ?? "";
  }
}

function withSpans(made: Cell, text: string): Cell {
  const { colspan, rowspan } = attributes(text);
  const data = { ...span("colspan", colspan), ...span("rowspan", rowspan) };
  return Object.keys(data).length > 0 ? { ...made, data } : made;
}

/** A span of 2 to 99; anything else is one. */
const span = (name: "colspan" | "rowspan", value: string | undefined) => {
  const count = Number.parseInt(value ?? "", 10);
  return count > 1 && count < 100 ? { [name]: count } : {};
};
