import type { VFile } from "vfile";
import { spanning, wording } from "../edit.ts";
import { tight } from "../grammar/fold.ts";
import { tables } from "../grammar/tables.ts";
import { doubt } from "../message.ts";
import type { Block, Cell, IssueRoot, Paragraph, Row, Span } from "../nodes.ts";
import { slice } from "../phrasing.ts";
import { columnsIn, holdsFigures } from "../table/columns.ts";
import { headedRows, isHeads } from "../table/headed.ts";
import { mayBeRow, narrowRows, wordsIn } from "../table/narrow.ts";

/**
 * Puts lines in columns with spaces between into tables: three lines or more
 * with as many columns each and figures in them, or a head and one such line;
 * with one space between, where the rows agree, or stand under heads of columns. Where they do not,
 * the editor is asked.
 * Reads: paragraphs of every text, under their sections.
 * Writes: `table` nodes in their place, anchors still empty.
 */
export function columns(tree: IssueRoot, file: VFile) {
  for (const decree of tree.children)
    if (decree.type === "decree")
      for (const part of decree.children) if (part.type === "part") within(part, file);
}

function within(holder: { children: Block[] }, file: VFile) {
  for (const block of holder.children) if (block.type === "section") within(block, file);
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
  holder.children = withNarrow(out, new Set(holder.children), file);
}

/** The same with rows of one space between put into tables; `printed` are the blocks as they stood, no table made of lines among them. */
function withNarrow(blocks: readonly Block[], printed: Set<Block>, file: VFile): Block[] {
  const out: Block[] = [];
  let run: Paragraph[] = [];
  const isMade = (block: Block | undefined) => block?.type === "table" && !printed.has(block);
  for (const block of [...blocks, undefined]) {
    const isWords = block?.type === "paragraph" && !block.data?.frame;
    if (isWords && wordsIn(wording(block)).length > 1) {
      run.push(block);
      continue;
    }
    const beside = isMade(out.at(-1)) || isMade(block);
    out.push(...narrowTable(run, beside, file), ...(block ? [block] : []));
    run = [];
  }
  return out;
}

/** Lines as a table, where they are rows that agree. Rows right over or under a table made of lines, and not as wide, are asked about too. */
function narrowTable(run: Paragraph[], beside: boolean, file: VFile): Block[] {
  const lines = run.map((block) => wording(block));
  const head = lines.findIndex(isHeads);
  if (head > 0)
    return [run.slice(0, head), run.slice(head)].flatMap((one) => narrowTable(one, beside, file));
  const rows = headedRows(lines) ?? narrowRows(lines);
  if (rows === "ask" || (!rows && beside && lines.some(mayBeRow)))
    doubt(file, "table", `这${run.length}行以空格分栏，像是表格而列数不齐；照段落录，请对照原刊`, {
      place: run[0]!.position,
      actual: wording(run[0]!),
    });
  return Array.isArray(rows)
    ? [cellsOf(run.map((block, at) => ({ block, spans: rows[at]! })))]
    : run;
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
  return [cellsOf(run)];
}

/** Lines as the rows of a table, a short one with blank cells at its end. */
function cellsOf(run: readonly Line[]): Block {
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
  return { type: "table", children: rows, data: { anchor: "" }, ...(position && { position }) };
}
