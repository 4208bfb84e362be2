/**
 * CSL-JSON (schema 1.0.2). `cslItem` is what readers take away, a piece of
 * legislation with its number; `cslWeb` and `cslSerial` are the same citation
 * as the two GB/T 7714 forms see it.
 */
import { printedIn } from "./bibtex.ts";
import { type Edition, numbered } from "./gbt.ts";
import { absolute, type CiteItem } from "./item.ts";

export interface CslItem {
  id: string;
  type: "legislation" | "webpage" | "article-journal";
  language: "zh-CN";
  title: string;
  author?: { literal: string }[];
  number?: string;
  genre?: string;
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  "container-title"?: string;
  issue?: string;
  page?: string;
  note?: string;
  URL?: string;
}
interface CslDate {
  "date-parts": [number[]];
}

export function cslItem(item: CiteItem): CslItem {
  return defined({
    ...shared(item, "legislation"),
    number: item.number,
    genre: item.genre,
    section: item.provision?.printed,
    issued: cslDate(item.date),
    note: `刊于${printedIn(item)}`,
  });
}

/** A web page, as GB/T 7714 [EB/OL] wants it. */
export function cslWeb(item: CiteItem, day: string): CslItem {
  return defined({
    ...shared(item, "webpage"),
    number: numbered(item) || null,
    issued: cslDate(item.date),
    accessed: cslDate(day),
  });
}

/** A contribution to the gazette, as GB/T 7714 [J/OL] wants it; its title holds the edition's own colon. */
export function cslSerial(item: CiteItem, day: string, { colon }: Edition): CslItem {
  return defined({
    ...shared(item, "article-journal"),
    title: [item.title, item.provision?.printed].filter(Boolean).join(colon),
    "container-title": item.gazette,
    issue: String(item.issue),
    page: item.pages,
    issued: cslDate(String(item.year)),
    accessed: cslDate(day),
  });
}

function shared(item: CiteItem, type: CslItem["type"]) {
  const anchor = item.anchor ? `#${item.anchor}` : "";
  return {
    id: item.key,
    type,
    language: "zh-CN" as const,
    title: item.title,
    author: item.issuers.length ? item.issuers.map((literal) => ({ literal })) : null,
    URL: item.site ? absolute(item.site, item.path) + anchor : null,
  };
}

const cslDate = (iso: string | null): CslDate | null =>
  iso ? { "date-parts": [iso.split("-").map(Number)] } : null;

/** Leaves out what is not known. */
function defined(item: Record<string, unknown>): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as CslItem;
}
