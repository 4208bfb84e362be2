/** Tables and rosters as mdast: GFM tables inside a `section`. */
import type { BlockContent, TableRow } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Cell, Paragraph, Role, Roster, Table } from "../nodes.ts";
import { flow, inline, line, para, paragraph } from "./to-phrasing.ts";

/** The label of a post, then its people in a table with an empty head. */
export function roster(node: Roster): BlockContent[] {
  const lines = node.children.length === 1 ? node.children[0]!.children : [];
  const sentences = lines.filter((line): line is Paragraph => line.type === "paragraph");
  if (sentences.length > 0 && sentences.length === lines.length) return sentences.map(paragraph);
  return node.children.flatMap(role);
}

function role(node: Role): BlockContent[] {
  const blocks: BlockContent[] = [];
  let rows: TableRow[] | undefined;
  for (const child of node.children) {
    if (child.type === "paragraph") {
      rows = undefined;
      const label = child === node.children[0];
      blocks.push(
        label ? para([inline("span", { "data-f": "职务" }, child.children)]) : paragraph(child),
      );
      continue;
    }
    if (!rows) {
      rows = [{ type: "tableRow", children: [cell(null), cell(null)] }];
      blocks.push({ type: "table", children: rows });
    }
    rows.push({ type: "tableRow", children: child.children.map(cell) });
  }
  return blocks;
}

/** GFM wants the first row as wide as the widest; `data-w` keeps its own number of cells. */
export function table(node: Table): MdxJsxFlowElement {
  const rows = node.children.map((row): TableRow => {
    return { type: "tableRow", children: row.children.map(cell) };
  });
  const head = rows[0] ?? { type: "tableRow", children: [] };
  const own = head.children.length;
  const width = Math.max(...rows.map((row) => row.children.length));
  while (head.children.length < width) head.children.push(cell(null));
  const attributes = {
    id: node.data.anchor,
    "data-role": "表",
    "data-w": own < width ? own : null,
  };
  return flow("section", attributes, [{ type: "table", children: rows }]);
}

function cell(node: Cell | null): TableRow["children"][number] {
  if (!node) return { type: "tableCell", children: [] };
  const { colspan, rowspan } = node.data ?? {};
  const spans = { "data-cols": colspan, "data-rows": rowspan };
  const children = colspan || rowspan ? [inline("span", spans, node.children)] : line(node);
  return { type: "tableCell", children };
}
