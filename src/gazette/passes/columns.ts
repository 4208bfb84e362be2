import { spanning, wording } from "../edit.ts";
import { tight } from "../grammar/fold.ts";
import { tables } from "../grammar/tables.ts";
import type { Block, Cell, IssueRoot, Paragraph, Row, Span } from "../nodes.ts";
import { slice } from "../phrasing.ts";
import { columnsIn, holdsFigures } from "../table/columns.ts";

/**
 * Puts lines in columns with spaces between into tables: three lines or more
 * with as many columns each and figures in them, or a head and one such line.
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

/** `序号　名称　时代　地址`: with one row of figures under it a table all the same. */
const isHead = ({ block, spans }: { block: Paragraph; spans: Span[] }) =>
  spans.filter(({ start, end }) => tables.head.test(tight(wording(block).slice(start, end))))
    .length > 1;

function tableOf(run: { block: Paragraph; spans: Span[] }[]): Block[] {
  const figures = run.filter(({ block, spans }) => holdsFigures(wording(block), spans));
  const few = run.length === 2 && figures.length === 1 && isHead(run[0]!);
  if (!few && (run.length < 3 || figures.length < 2)) return run.map(({ block }) => block);
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
