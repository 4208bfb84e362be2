/** Elements from words: what was typed or printed only ever becomes text. */
import type { Piece } from "../excerpt.ts";

type Props = Record<string, string | boolean | undefined>;

/** Makes an element; `true` sets an empty attribute, `undefined` and `false` none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? "" : value);
  element.append(...children);
  return element;
}

/** Pieces of a text, the marked ones as `<mark>`. */
export const piecesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? el("mark", {}, text) : text));
