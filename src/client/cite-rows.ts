/** Rows that the browser adds to the citation panel. */
import type { CiteItem } from "../archive/cite/item.ts";
import { fill, type Slot } from "../archive/cite/pieces.ts";
import type { CiteFormat } from "../archive/cite/reader-formats.ts";
import { copyButton } from "./copy-button.ts";

/**
 * A row of one format, its words still to be written.
 * @param prefix what its ids begin with; @param level of its heading, by where it goes
 */
export function rowOf(
  { id, name, code }: CiteFormat,
  prefix: string,
  level: "h3" | "h4",
): HTMLElement {
  const [row, heading] = [document.createElement("div"), document.createElement(level)];
  const words = document.createElement(code ? "pre" : "p");
  row.className = "cite-row";
  heading.textContent = name;
  words.className = "cite-text";
  words.id = `${prefix}-${id}`;
  words.dataset.format = id;
  heading.id = `${words.id}-h`;
  row.append(heading, words);
  row.insertAdjacentHTML("beforeend", copyButton(words.id));
  return row;
}

/** Writes an item's citations into the rows of a block, what only the browser knows by `write`. */
export function writeRows(
  block: HTMLElement,
  formats: readonly CiteFormat[],
  item: CiteItem,
  write: (slot: Slot) => string,
): void {
  for (const format of formats) {
    const row = block.querySelector(`[data-format="${format.id}"]`);
    if (row) row.textContent = fill(format.render(item), write);
  }
}
