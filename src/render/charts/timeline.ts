/** The archive in time: a year's twelve months as bars, or where the years are many, every year as one. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { picture, round } from "./svg.ts";

/** A bar and what stands under it. */
export interface Count {
  label: string;
  count: number;
}

const BAR = 40;
const LETTER = 14;

/**
 * Bars side by side on one line.
 * @param most the count that fills the height: the same for pictures that are compared
 * @param every only each so manieth bar has its label, so that labels do not touch
 */
export function columns(
  counts: readonly Count[],
  most: number,
  width: number,
  label: string,
  every = 1,
): string {
  const x = scaleBand(
    counts.map((_, i) => i),
    [0, width],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const y = scaleLinear([0, Math.max(1, most)], [0, BAR]);
  const drawn = counts.flatMap(({ label: name, count }, i): Element[] => {
    const height = count === 0 ? 0 : Math.max(3, y(count));
    const at = { x: round(x(i)!), width: round(x.bandwidth()) };
    const bar = s("rect", {
      className: ["bar"],
      ...at,
      y: round(BAR - height),
      height: round(height),
    });
    const middle = round(x(i)! + x.bandwidth() / 2);
    const under = s(
      "text",
      { className: ["name"], x: middle, y: BAR + LETTER, textAnchor: "middle" },
      name,
    );
    return [...(count > 0 ? [bar] : []), ...(i % every === 0 ? [under] : [])];
  });
  const base = s("path", { className: ["base"], d: `M0 ${BAR}.5H${round(width)}` });
  return picture({ width, height: BAR + LETTER + 4 }, label, [...drawn, base]);
}
