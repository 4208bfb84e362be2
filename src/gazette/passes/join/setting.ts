import { openingOf } from "../../grammar/markers.ts";
import { printedWidth, UNPARTED } from "../../grammar/width.ts";
import type { View } from "../../view.ts";

/**
 * A text set line by line as it was printed: how wide its column is. `flush`: the
 * indents of its paragraphs are lost, as a PDF's text layer loses them.
 */
export interface Setting {
  column: number;
  flush: boolean;
}

/**
 * What the setting says of a seam: the paragraph goes on; the upper line is full,
 * so that it goes on or ends there by chance; another one begins.
 */
export type Seam = "goes on" | "full" | "begins" | undefined;

/** Fewer wide lines, or a smaller share of them, are no column. */
const LINES = 12;
const SHARE = 0.1;
const NARROWEST = 40;
const INDENT = 2;
/** A full-width sign that no longer fits leaves so much of a line empty. */
const SLACK = 3;
/** The indent of a paragraph in print: two Han characters. */
const PRINTED_INDENT = 4;
/** So few lines may be wider than a column without indents, which has nothing else to show for itself. */
const WIDER = 0.04;

/** Whether a file keeps the printer's lines; undefined where a line is a paragraph. */
export function settingOf(views: readonly View[]): Setting | undefined {
  const lines = views.filter(isWords);
  return indentedColumn(views, lines) ?? flushColumn(lines);
}

/** Lines that fill one column, over lines that stand flush; paragraphs that are indented. */
function indentedColumn(views: readonly View[], lines: readonly View[]): Setting | undefined {
  const widths = lines.map(widthOf).filter((width) => width >= NARROWEST);
  const edge = commonest(widths.map((width) => width - (width % 2)));
  if (edge === undefined) return undefined;
  const setting = { column: edge + 1, flush: false };
  const full = [...views.keys()].filter((at) => isWords(views[at]!) && fills(setting, views[at]!));
  const over = full.filter((at) => isFlush(views[at + 1]));
  const indented = lines.filter(({ lex }) => lex.indent >= INDENT && lex.indent <= 2 * INDENT);
  const enough = (count: number) => count >= LINES && count >= SHARE * lines.length;
  const isSet = enough(over.length) && over.length > full.length / 2 && enough(indented.length);
  return isSet ? setting : undefined;
}

/**
 * Where the indents are lost, the lines that open a provision still stop an
 * indent short of the others, and almost no line is wider.
 */
function flushColumn(lines: readonly View[]): Setting | undefined {
  const [first, others] = [true, false].map((opens) =>
    lines
      .filter(({ text, lex }) => lex.indent === 0 && (openingOf(text) !== undefined) === opens)
      .map(widthOf)
      .filter((width) => width >= NARROWEST),
  ) as [number[], number[]];
  const short = commonest(first.map((width) => width + (width % 2)));
  if (short === undefined) return undefined;
  const edge = short + PRINTED_INDENT;
  const near = (widths: number[], at: number) =>
    widths.filter((width) => Math.abs(width - at) < INDENT).length;
  const wider = others.filter((width) => width > edge + SLACK).length;
  const isSet =
    near(first, short) >= LINES / 2 &&
    near(first, short) > 2 * near(first, edge) &&
    near(others, edge) >= LINES &&
    near(others, edge) >= SHARE * others.length &&
    wider <= WIDER * lines.length;
  return isSet ? { column: edge + 1, flush: true } : undefined;
}

/** What the setting says of the seam between a line and the next one; `isFirst`: the line begins its paragraph. */
export function seamOf(
  setting: Setting | undefined,
  line: View,
  next: View,
  isFirst: boolean,
): Seam {
  if (!setting || !isWords(next)) return undefined;
  if (setting.flush) return flushSeam(setting, line, next, isFirst);
  if (next.lex.indent >= INDENT) return "begins";
  return isFlush(next) && fills(setting, line) ? "goes on" : undefined;
}

/** Without indents: a line too wide for a first one goes on; behind a full one, the paragraph may. */
function flushSeam({ column }: Setting, line: View, next: View, isFirst: boolean): Seam {
  if (!isFlush(next) || !isWords(line)) return undefined;
  const room = column - (isFirst ? PRINTED_INDENT : 0);
  if (widthOf(line) + firstSign(next) <= room - SLACK) return undefined;
  return widthOf(next) >= column - SLACK + 1 ? "goes on" : "full";
}

/** How wide the first thing is that cannot be parted: a sign, or a figure with all its digits. */
const firstSign = ({ text }: View) => printedWidth(UNPARTED.exec(text)?.[0] ?? "");

const isWords = ({ block }: View) => block.type === "paragraph";
const isFlush = (view: View | undefined) =>
  view !== undefined && isWords(view) && view.lex.indent === 0 && view.lex.hashes === 0;
const widthOf = ({ text, lex }: View) => lex.indent + printedWidth(text);
const fills = ({ column }: Setting, view: View) => Math.abs(widthOf(view) - column) <= SLACK;

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one)[0]?.[0];
}
