/** Tables and rosters of an MDX body -> the gazette tree. */
import type { Table as MdTable } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Block, Cell, Paragraph, Person, Role, Row } from "../nodes.ts";
import { type Flow, lines, paragraph } from "./from-lines.ts";
import { attribute, type Inline, inside, type Read } from "./from-phrasing.ts";

/** A `section` inside a part: a roster or a table. */
export function container(node: MdxJsxFlowElement, read: Read): Block {
  const anchor = attribute(node, "id") ?? "";
  const children = node.children as Flow[];
  if (attribute(node, "data-role") === "名单") {
    return { type: "roster", data: { anchor }, children: roles(lines(children), read) };
  }
  const [grid] = children as [MdTable];
  const width = Number(attribute(node, "data-w") ?? Number.POSITIVE_INFINITY);
  const rows = grid.children.map((row, index): Row => {
    const cells = index === 0 ? row.children.slice(0, width) : row.children;
    return { type: "row", children: cells.map((cell) => toCell(cell.children, read)) };
  });
  return { type: "table", data: { anchor }, children: rows };
}

function roles(rows: readonly (Flow | Inline[])[], read: Read): Role[] {
  const out: Role[] = [];
  for (const row of rows) {
    const line = Array.isArray(row) ? row : row.type === "paragraph" ? row.children : undefined;
    const label = line && attribute(line[0], "data-f") === "职务";
    if (label || out.length === 0) out.push({ type: "role", children: [] });
    const role = out[out.length - 1]!;
    if (line)
      role.children.push(label ? labelOf(line, read) : (paragraph(line, read) as Paragraph));
    else role.children.push(...people(row as MdTable, read));
  }
  return out;
}

function labelOf(line: readonly Inline[], read: Read): Paragraph {
  return { type: "paragraph", children: read(inside(line[0])) };
}

function people(grid: MdTable, read: Read): Person[] {
  return grid.children.slice(1).map(({ children: [name, post] }) => ({
    type: "person",
    children: [toCell(name?.children ?? [], read), toCell(post?.children ?? [], read)],
  }));
}

function toCell(children: readonly Inline[], read: Read): Cell {
  const [only] = children;
  const colspan = Number(attribute(only, "data-cols") ?? 0);
  const rowspan = Number(attribute(only, "data-rows") ?? 0);
  if (!colspan && !rowspan) return { type: "cell", children: read(children) };
  const data = { ...(colspan && { colspan }), ...(rowspan && { rowspan }) };
  return { type: "cell", data, children: read(inside(only)) };
}
