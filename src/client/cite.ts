/**
 * The citation panel in the browser: fills the day and the address, copies, and
 * cites the provision the reader arrived at. Without it the panel still shows
 * every citation, with 访问日期 left to fill.
 */

import { programFormats } from "../archive/cite/formats.ts";
import type { CiteItem } from "../archive/cite/item.ts";
import { placeholder, type Slot } from "../archive/cite/pieces.ts";
import { citeStep } from "../archive/cite/places.ts";
import { readerFormats } from "../archive/cite/reader-formats.ts";
import { rowOf, writeRows } from "./cite-rows.ts";
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
  citePrograms(panel, items);
  citePlaces(panel, items);
}

async function copyFrom(button: HTMLButtonElement, said: DOMStringMap): Promise<void> {
  const words = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
  const done = await copyText(words.trim());
  report(button, (done ? said.done : said.failed) ?? "");
}

/** Writes what a program imports, of the whole document and of each text it issues; without JavaScript the files to download hold the same. */
function citePrograms(panel: HTMLElement, items: CiteItem[]): void {
  const block = panel.querySelector<HTMLElement>("[data-cite-programs]");
  if (!block || !items[0]) return;
  writeRows(block, programFormats, items[0], write);
  block.hidden = false;
  for (const text of panel.querySelectorAll<HTMLElement>("details[data-part]")) {
    const { part } = text.dataset;
    text.append(...programFormats.map(({ id }) => rowOf(id, `c-${part}`, "h3")));
    writeRows(text, programFormats, items.find(({ anchor }) => anchor === part)!, write);
  }
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
    if (block.childElementCount === 1) addRows(block, panel);
    writeRows(block, [...readerFormats, ...programFormats], item, write);
    block.hidden = false;
  };
  show();
  addEventListener("hashchange", show);
}

/** The rows of a provision: those to read, and folded as the document's own are, those for programs. */
function addRows(block: HTMLElement, panel: HTMLElement): void {
  const folded = document.createElement("details");
  folded.className = "more";
  const summary = panel.querySelector("[data-cite-programs]")!.parentElement!.firstElementChild!;
  const row = ({ id }: { id: string }): HTMLElement => rowOf(id, "cp", "h4");
  folded.append(summary.cloneNode(true), ...programFormats.map(row));
  block.append(...readerFormats.map(row), folded);
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
