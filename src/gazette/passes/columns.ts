import { spanning, wording } from "../edit.ts";
import type { Block, Cell, IssueRoot, Paragraph, Row, Span } from "../nodes.ts";
import { slice } from "../phrasing.ts";
import { columnsIn, holdsFigures } from "../table/columns.ts";

/**
 * Puts lines in columns with spaces between into tables: three lines or more
 * with as many columns each, and figures in them.
 * Reads: paragraphs of every text, under their sections.
 * Writes: `table` nodes in their place, anchors still empty.
 */
export function columns(tree: IssueRoot) {
  for (const decree of tree.children)
    if (decree.type === "decree")
      for (const part of decree.children) if (part.type === "part") within(part);
}

function within(holder: { children: Block[] }) {
  for (const block of holder.children) if (block.type === "section") within(block);
  const out: Block[] = [];
  let run: { block: Paragraph; spans: Span[] }[] = [];
  for (const block of [...holder.children, undefined]) {
    const spans =
      block?.type === "paragraph" && !block.data?.frame ? columnsIn(wording(block)) : [];
    if (run.length > 0 && spans.length !== run[0]!.spans.length) {
      out.push(...tableOf(run));
      run = [];
    }
    if (block?.type === "paragraph" && spans.length > 2) run.push({ block, spans });
    else if (block) out.push(block);
  }
  holder.children = out;
}

function tableOf(run: { block: Paragraph; spans: Span[] }[]): Block[] {
  const figures = run.filter(({ block, spans }) => holdsFigures(wording(block), spans));
  if (run.length < 3 || figures.length < 2) return run.map(({ block }) => block);
  const rows = run.map(({ block, spans }): Row => {
    const children = spans.map((span): Cell => {
      const words = slice(block.children, span);
      const position = spanning(words);
      return { type: "cell", children: words, ...(position && { position }) };
    });
    return { type: "row", children, ...(block.position && { position: block.position }) };
  });
  const position = spanning(rows);
  return [{ type: "table", children: rows, data: { anchor: "" }, ...(position && { position }) }];
}
