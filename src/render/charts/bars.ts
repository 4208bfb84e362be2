/** A table of numbers as small pictures, one a row, on one scale: bars from zero, or from lowest to highest. */

import { scaleBand, scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Bar, Figures } from "../../archive/figures.ts";
import { strings } from "../../strings.ts";
import { picture, round, widthOf } from "./svg.ts";

/** One row of the table: its name and its picture as HTML. */
export interface Panel {
  name: string;
  svg: string;
}

const LETTER = 13;
const HEIGHT = 150;
/** room above for the numbers of the highest bar, below for the columns' names */
const TOP = 18;
const BOTTOM = 22;

/** The pictures of a table, in the order of its rows. */
export function bars({ unit, columns, rows }: Figures): Panel[] {
  const most = Math.max(...rows.flatMap((row) => row.bars.flatMap((bar) => bar?.high ?? [])));
  const ranges = rows.some((row) => row.bars.some((bar) => bar?.low != null));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM - (ranges ? LETTER : 0), TOP]);
  const widest = Math.max(...[...columns, ...printed(rows)].map((words) => widthOf(words, LETTER)));
  const width = columns.length * Math.max(44, widest + 8);
  const x = scaleBand(columns, [0, width]).paddingInner(0.35).paddingOuter(0.2);
  return rows.map(({ name, bars: row }) => {
    const drawn = columns.flatMap((column, i) => {
      const at = { x: x(column)!, width: x.bandwidth() };
      return [...bar(row[i] ?? null, at, y), label(column, at, HEIGHT - 6, "name")];
    });
    const base = s("path", { className: ["base"], d: `M0 ${y(0)}.5H${round(width)}` });
    const words = columns.map((column, i) => `${column} ${says(row[i] ?? null)}`).join("，");
    const said = strings.charts.row(name, unit, words);
    return { name, svg: picture({ width, height: HEIGHT }, said, [...drawn, base]) };
  });
}

type Place = { x: number; width: number };

function bar(value: Bar | null, at: Place, y: (n: number) => number): Element[] {
  if (!value) return [label(strings.charts.seeTable, at, y(0) - 6, "name")];
  const [top, bottom] = [round(y(value.high)), round(y(value.low ?? 0))];
  const rect = s("rect", {
    className: ["bar"],
    x: round(at.x),
    y: top,
    width: round(at.width),
    height: Math.max(1, round(bottom - top)),
  });
  const high = label(value.printed.high, at, top - 4, "value");
  if (value.printed.low === null) return [rect, high];
  return [rect, high, label(value.printed.low, at, bottom + LETTER, "value")];
}

const label = (words: string, { x, width }: Place, y: number, name: string): Element =>
  s(
    "text",
    { className: [name], x: round(x + width / 2), y: round(y), textAnchor: "middle" },
    words,
  );

const printed = (rows: Figures["rows"]): string[] =>
  rows.flatMap((row) => row.bars.map((value) => value?.printed.high ?? strings.charts.seeTable));

function says(value: Bar | null): string {
  if (!value) return strings.charts.seeTable;
  const { low, high } = value.printed;
  return low === null ? high : strings.charts.range(low, high);
}
