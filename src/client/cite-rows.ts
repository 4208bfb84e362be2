/** Rows that the browser adds to the citation panel: those of the whole document, under names of their own. */
import type { CiteItem } from "../archive/cite/item.ts";
import { fill, type Slot } from "../archive/cite/pieces.ts";
import type { CiteFormat } from "../archive/cite/reader-formats.ts";

/**
 * A row of one format, still with the whole document's words.
 * @param prefix what its ids begin with; @param level of its heading, by where it goes
 */
export function rowOf(format: string, prefix: string, level: "h3" | "h4"): HTMLElement {
  const words = document.getElementById(`c0-${format}`)!;
  const row = words.parentElement!.cloneNode(true) as HTMLElement;
  const [heading, text, button] = Array.from(row.children) as HTMLElement[];
  const name = document.createElement(level);
  name.textContent = heading!.textContent;
  heading!.replaceWith(name);
  text!.id = `${prefix}-${format}`;
  text!.dataset.format = format;
  button!.dataset.copy = text!.id;
  name.id = `${text!.id}-h`;
  button!.setAttribute("aria-describedby", name.id);
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
