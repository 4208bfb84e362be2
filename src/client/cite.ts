/**
 * The citation panel in the browser: fills the day and the address, copies, and
 * cites the provision the reader arrived at. Without it the panel still shows
 * every citation, with 访问日期 left to fill.
 */

import { programFormats } from "../archive/cite/formats.ts";
import type { CiteItem } from "../archive/cite/item.ts";
import { fill, placeholder, type Slot } from "../archive/cite/pieces.ts";
import { citeStep } from "../archive/cite/places.ts";
import { type CiteFormat, readerFormats } from "../archive/cite/reader-formats.ts";
import { copyText, report } from "./copy.ts";
import { partOf, trailOf } from "./trail.ts";

export function cite(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-slot]"))
    element.textContent = write(slotOf(element));
  const panel = document.getElementById("cite");
  if (!panel) return;
  for (const button of panel.querySelectorAll<HTMLButtonElement>("button[data-copy]"))
    button.hidden = false;
  panel.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
    if (button) void copyFrom(button, panel.dataset);
  });
  const source = document.getElementById("cite-items");
  if (!source) return;
  const items = JSON.parse(source.textContent ?? "") as CiteItem[];
  citePrograms(panel, items[0]);
  citePlaces(panel, items);
}

async function copyFrom(button: HTMLButtonElement, said: DOMStringMap): Promise<void> {
  const words = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
  const done = await copyText(words.trim());
  report(button, (done ? said.done : said.failed) ?? "");
}

/** Writes what a program imports; without JavaScript the files to download hold the same. */
function citePrograms(panel: HTMLElement, item: CiteItem | undefined): void {
  const block = panel.querySelector<HTMLElement>("[data-cite-programs]");
  if (!block || !item) return;
  writeRows(block, programFormats, item);
  block.hidden = false;
}

/** Shows the citation of the provision in the address, and keeps it when the reader comes to the panel. */
function citePlaces(panel: HTMLElement, items: CiteItem[]): void {
  const block = panel.querySelector<HTMLElement>("[data-cite-place]");
  if (!block) return;
  const show = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const item = target && citeStep(items, partOf(target), trailOf(target));
    if (!item?.provision) return;
    const name = block.querySelector("[data-place-name]");
    if (name) name.textContent = item.provision.printed;
    if (block.childElementCount === 1) block.append(...readerFormats.map(({ id }) => placeRow(id)));
    writeRows(block, readerFormats, item);
    block.hidden = false;
  };
  show();
  addEventListener("hashchange", show);
}

/** The row of one format for a provision: that of the whole document under a name of its own. */
function placeRow(format: string): HTMLElement {
  const words = document.getElementById(`c0-${format}`)!;
  const row = words.parentElement!.cloneNode(true) as HTMLElement;
  const [heading, text, button] = Array.from(row.children) as HTMLElement[];
  const name = document.createElement("h4");
  name.textContent = heading!.textContent;
  heading!.replaceWith(name);
  text!.id = `cp-${format}`;
  text!.dataset.format = format;
  button!.dataset.copy = text!.id;
  name.id = `${text!.id}-h`;
  button!.setAttribute("aria-describedby", name.id);
  return row;
}

function writeRows(block: HTMLElement, formats: CiteFormat[], item: CiteItem): void {
  for (const format of formats) {
    const row = block.querySelector(`[data-format="${format.id}"]`);
    if (row) row.textContent = fill(format.render(item), write);
  }
}

const slotOf = (element: HTMLElement): Slot =>
  element.dataset.slot === "accessed"
    ? { slot: "accessed" }
    : { slot: "address", anchor: element.dataset.anchor || null };

/** The reader's own day; the address of this page where it has one. */
export function write(slot: Slot): string {
  if (slot.slot === "accessed") return today(new Date());
  if (!location.protocol.startsWith("http")) return placeholder.address;
  const here = location.href.replace(/[?#].*$/, "");
  return slot.anchor ? `${here}#${slot.anchor}` : here;
}

/** `2026-11-23`, by the reader's calendar. */
export function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
