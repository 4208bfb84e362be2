import { addressOf } from "./address.ts";

/** Fills in what only the reader's browser knows: the day, and the address where none is published. */
export function fillSlots(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-slot]")) {
    const { slot, anchor } = element.dataset;
    const known = slot === "accessed" ? today(new Date()) : addressHere(anchor);
    if (known) element.textContent = known;
  }
}

/** The address of this page or of a provision on it; empty where it is a file on somebody's disk. */
export const addressHere = (anchor?: string | null): string =>
  location.protocol.startsWith("http") ? addressOf(anchor ? `#${anchor}` : "") : "";

/** `2026-11-23`, by the reader's calendar. */
export const today = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
