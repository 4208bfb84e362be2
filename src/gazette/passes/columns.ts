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
  let run: Line[] = [];
  for (const block of [...holder.children, undefined]) {
    const spans =
      block?.type === "paragraph" && !block.data?.frame ? columnsIn(wording(block)) : [];
    if (block && isShortSum(run, { block: block as Paragraph, spans })) {
      run.push({ block: block as Paragraph, spans });
      continue;
    }
    if (run.length > 0 && spans.length !== run[0]!.spans.length) {
      out.push(...tableOf(run));
      run = [];
    }
    if (block?.type === "paragraph" && spans.length > 2) run.push({ block, spans });
    else if (block) out.push(block);
  }
  holder.children = out;
}

/** A paragraph and its columns. */
interface Line {
  block: Paragraph;
  spans: Span[];
}

/** `合计　20.8　1020` under rows of which these columns alone, the first ones, hold figures: the others are blank. */
function isShortSum(run: readonly Line[], { block, spans }: Line): boolean {
  const [head, ...rows] = run;
  const count = spans.length;
  if (rows.length < 2 || count < 2 || count >= head!.spans.length) return false;
  const isFigure = ({ block, spans }: Line, at: number) =>
    holdsFigures(wording(block), spans.slice(at, at + 1));
  const figures = [...head!.spans.keys()].filter((at) => rows.every((row) => isFigure(row, at)));
  const inOrder = figures.length === count - 1 && figures.every((at, order) => at === order + 1);
  const { start, end } = spans[0]!;
  return inOrder && tables.total.test(tight(wording(block).slice(start, end)));
}

/** `序号　名称　时代　地址`: with one row of figures under it a table all the same. */
const isHead = ({ block, spans }: Line) =>
  spans.filter(({ start, end }) => tables.head.test(tight(wording(block).slice(start, end))))
    .length > 1;

function tableOf(run: Line[]): Block[] {
  const figures = run.filter(({ block, spans }) => holdsFigures(wording(block), spans));
  const few = run.length === 2 && figures.length === 1 && isHead(run[0]!);
  if (!few && (run.length < 3 || figures.length < 2)) return run.map(({ block }) => block);
  const rows = run.map(({ block, spans }): Row => {
    const children = spans.map((span): Cell => {
      const words = slice(block.children, span);
      const position = spanning(words);
      return { type: "cell", children: words, ...(position && { position }) };
    });
    const blank = run[0]!.spans
      .slice(spans.length)
      .map((): Cell => ({ type: "cell", children: [] }));
    children.push(...blank);
    return { type: "row", children, ...(block.position && { position: block.position }) };
  });
  const position = spanning(rows);
  return [{ type: "table", children: rows, data: { anchor: "" }, ...(position && { position }) }];
}
