/** Pictures drawn at build time: presentation attributes and classes alone, so that no style is inline. */
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";

/** Letters of a picture are this high, in its own units; `EM` of them are one `em` of the page. */
export const EM = 16;

/**
 * A picture as wide as its drawing says, in `em`, so that it grows with the reader's letters.
 * @param label what the picture says, for those who do not see it
 * @param role `img` for a picture that is one thing, `group` for one whose parts are links
 */
export function picture(
  { width, height }: { width: number; height: number },
  label: string,
  children: (Element | string)[],
  role: "img" | "group" = "img",
): string {
  const size = { width: `${round(width / EM)}em`, height: `${round(height / EM)}em` };
  const viewBox = `0 0 ${round(width)} ${round(height)}`;
  const svg = s("svg", { viewBox, ...size, role, ariaLabel: label }, children);
  return toHtml(svg, { closeEmptyElements: true });
}

/** How wide words are drawn, in picture units: a Han character takes a square, others a good half. */
export function widthOf(words: string, size = EM): number {
  const squares = Array.from(words, (letter) => (/[ -~]/.test(letter) ? 0.58 : 1));
  return size * squares.reduce((sum, each) => sum + each, 0);
}

/** Words cut to a number of characters, with an ellipsis where some are left out. */
export function cut(words: string, most: number): string {
  const letters = Array.from(words);
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join("")}…`;
}

/** Coordinates to a tenth of a unit: as sharp as any screen, and the same bytes on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A link within a picture, with its full words as a title where the drawing shortens them. */
export const link = (href: string, title: string | null, children: ElementContent[]): Element =>
  s("a", { href }, [...(title ? [s("title", title)] : []), ...children]);
