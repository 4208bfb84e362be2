/**
 * What the citation panel writes when a reader asks: citations for programs, and of the provision
 * the reader arrived at. Without it the panel still shows every citation of the whole document.
 */

import { programFormats } from "../archive/cite/formats.ts";
import type { CiteItem } from "../archive/cite/item.ts";
import { placeholder, type Slot } from "../archive/cite/pieces.ts";
import { citable, citeStep } from "../archive/cite/places.ts";
import { type CiteFormat, readerFormats } from "../archive/cite/reader-formats.ts";
import { rowOf, writeRows } from "./cite-rows.ts";
import { addressHere, today } from "./slots.ts";
import { partOf, trailOf } from "./trail.ts";

export function cite(): void {
  const [panel, source] = ["cite", "cite-items"].map((id) => document.getElementById(id));
  if (!panel || !source) return;
  const items = citable(
    Array.from(document.querySelectorAll("meta")),
    JSON.parse(source.textContent ?? ""),
  );
  citePrograms(panel, items);
  citePlaces(panel, items);
}

/** Writes what a program imports, of the whole document and of each text it issues; without JavaScript the files to download hold the same. */
function citePrograms(panel: HTMLElement, items: CiteItem[]): void {
  const block = panel.querySelector<HTMLElement>("[data-cite-programs]");
  if (!block || !items[0]) return;
  block.append(...rowsOf(programFormats, "c0", "h3"));
  writeRows(block, programFormats, items[0], write);
  block.hidden = false;
  for (const text of panel.querySelectorAll<HTMLElement>("details[data-part]")) {
    const { part } = text.dataset;
    text.append(...rowsOf(programFormats, `c-${part}`, "h3"));
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
  folded.append(summary.cloneNode(true), ...rowsOf(programFormats, "cp", "h4"));
  block.append(...rowsOf(readerFormats, "cp", "h4"), folded);
}

const rowsOf = (
  formats: readonly CiteFormat[],
  prefix: string,
  level: "h3" | "h4",
): HTMLElement[] => formats.map((format) => rowOf(format, prefix, level));

const write = (slot: Slot): string =>
  slot.slot === "accessed" ? today(new Date()) : addressHere(slot.anchor) || placeholder.address;
