import { printedWidth } from "../../grammar/width.ts";
import type { View } from "../../view.ts";

/** A text set line by line as it was printed: how wide its column is, and that its paragraphs are indented. */
export interface Setting {
  column: number;
}

/** What the setting says of a seam: the paragraph goes on, or another one begins. */
export type Seam = "goes on" | "begins" | undefined;

/** Fewer wide lines, or a smaller share of them, are no column. */
const LINES = 12;
const SHARE = 0.1;
const NARROWEST = 40;
const INDENT = 2;
/** A full-width sign that no longer fits leaves so much of a line empty. */
const SLACK = 3;

/** Whether a file keeps the printer's lines; undefined where a line is a paragraph. */
export function settingOf(views: readonly View[]): Setting | undefined {
  const lines = views.filter(isWords);
  const widths = lines.map(widthOf).filter((width) => width >= NARROWEST);
  const column = commonest(widths.map((width) => width - (width % 2)));
  if (column === undefined) return undefined;
  const setting = { column: column + 1 };
  const full = [...views.keys()].filter((at) => isWords(views[at]!) && fills(setting, views[at]!));
  const over = full.filter((at) => isFlush(views[at + 1]));
  const indented = lines.filter(({ lex }) => lex.indent >= INDENT && lex.indent <= 2 * INDENT);
  const enough = (count: number) => count >= LINES && count >= SHARE * lines.length;
  const isSet = enough(over.length) && over.length > full.length / 2 && enough(indented.length);
  return isSet ? setting : undefined;
}

/** What the setting says of the seam between a line and the next one. */
export function seamOf(setting: Setting | undefined, line: View, next: View): Seam {
  if (!setting || !isWords(next)) return undefined;
  if (next.lex.indent >= INDENT) return "begins";
  return isFlush(next) && fills(setting, line) ? "goes on" : undefined;
}

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
