import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import type { Errata } from "../errata.ts";
import { error } from "../message.ts";
import type { Block, IssueRoot, Table } from "../nodes.ts";
import type { Marks, TableMark } from "../schema.ts";
import { aroundOf } from "../table/around.ts";
import { gridOf } from "../table/grid.ts";
import { headerOf } from "../table/header.ts";
import { ownWordsOf } from "../table/own-words.ts";

type Ruled = Map<number, Errata["tables"][number]>;

/**
 * Says what each table holds: header with merged cells spelled out, rows,
 * caption, unit and notes; an erratum states what a program cannot see.
 * Reads: `table` nodes with their anchors, the lines around them, `errata.tables`.
 * Writes: `marks.tables`.
 */
export function tables(tree: IssueRoot, file: VFile, { errata }: Context) {
  const ruled: Ruled = new Map(errata?.tables.map((entry) => [entry.line, entry]));
  for (const decree of tree.children)
    if (decree.type === "decree")
      for (const part of decree.children)
        if (part.type === "part") within(part.children, decree.data.fields.marks, ruled);
  for (const { line } of ruled.values())
    error(
      file,
      "erratum-table",
      `勘误的表格对不上：第${line}行没有表格开始；请改 errata.yaml 的行号`,
      {
        place: { line, column: 1 },
      },
    );
}

function within(blocks: readonly Block[], marks: Marks, ruled: Ruled) {
  blocks.forEach((block, at) => {
    if (block.type === "section") within(block.children, marks, ruled);
    if (block.type === "table") marks.tables.push(markOf(block, blocks, at, ruled));
  });
}

function markOf(table: Table, blocks: readonly Block[], at: number, ruled: Ruled): TableMark {
  const line = table.position?.start.line ?? 1;
  const told = ruled.get(line);
  ruled.delete(line);
  const whole = gridOf(table);
  const own = ownWordsOf(whole);
  const grid = told?.header ? whole : own.grid;
  const read = headerOf(grid);
  const around = aroundOf(blocks, at);
  const header = told?.header ?? read.header;
  return {
    anchor: table.data.anchor,
    caption: told?.caption === undefined ? (own.caption ?? around.caption) : told.caption,
    unit: told?.unit === undefined ? (own.unit ?? around.unit) : told.unit,
    header,
    rows: told ? grid.slice(header.length).map((row) => row.map(({ text }) => text)) : read.rows,
    notes: [...(told?.header ? [] : own.notes), ...around.notes, ...(told?.notes ?? [])],
    line,
  };
}
