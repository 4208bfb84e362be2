/**
 * What can be cited: a decree, a text it issues, or one provision. Every
 * citation format is made from this neutral form.
 */
import type { DecreeBody, Part } from "../../gazette/nodes.ts";
import type { Head } from "../holding.ts";
import { type Piece, pieces } from "./pieces.ts";
import { findProvision, type Pinpoint, pinpoint } from "./provision.ts";

export interface CiteItem {
  /** unique in the archive, plain ASCII: `xinzhou-xzf-2019-9` */
  key: string;
  title: string;
  issuers: string[];
  /** who signed an order (令) */
  signer: string | null;
  number: string | null;
  /** 成文日期, ISO, perhaps without day or month */
  date: string | null;
  genre: string | null;
  /** name of the gazette, year and issue it was printed in */
  gazette: string;
  year: number;
  issue: number;
  /** `2-8`, `58`, or null when the gazette gives no page */
  pages: string | null;
  /** permanent address without leading slash */
  path: string;
  anchor: string | null;
  /** the provision cited, null for a whole text */
  provision: Pinpoint | null;
  /** public address of the archive, null while it has none */
  site: string | null;
}

/** What of an item is not as in another, for a page that gives both; the key alone when nothing else. */
export function beside(other: CiteItem, item: CiteItem): Partial<CiteItem> {
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(other[name as keyof CiteItem]);
  return Object.fromEntries(Object.entries(item).filter(differs));
}

/** What a citation needs that the decree itself does not say. */
export interface CiteContext {
  /** the gazette's name as printed on its cover */
  gazetteName: string;
  /** the page on which the next text of the issue begins, null when unknown or withheld */
  nextPage: number | null;
  /** `url` of `site.yaml` */
  siteUrl: string | null;
}

/** The decree under its own title and number. */
export function citeDecree(decree: Head, context: CiteContext): CiteItem {
  const { title, signer, number, date, genre, year, issue, path } = decree;
  return {
    key: keyOf(path),
    ...{ title, signer, number, date, genre, year, issue, path },
    issuers: decree.issuer,
    gazette: context.gazetteName,
    pages: pageRange(decree.page, context.nextPage),
    anchor: null,
    provision: null,
    site: context.siteUrl,
  };
}

/** What a decree's address becomes as a key of a bibliography. */
export const keyOf = (path: string): string => path.replace(/\/$/, "").replaceAll("/", "-");

/** The 办法, 方案 or 计划 that a notice issues: cited by its own title, under the notice's number. */
export const citeIssuedTexts = (decree: Head, body: DecreeBody, context: CiteContext) =>
  citeParts(decree, body, context).filter((_, i) => titled(body)[i]?.data.role === "印发");

/** Every text beside the main one that has a title: issued texts and attachments, in order. */
export const citeParts = (decree: Head, body: DecreeBody, context: CiteContext): CiteItem[] =>
  titled(body).map((part) => citePart(citeDecree(decree, context), part));

const titled = (body: DecreeBody): Part[] =>
  body.children.filter(({ data }) => data.role !== "正文" && data.title && !data.omitted);

/**
 * What stands at an anchor: a provision (第十四条; 三、（二）) of whichever text, or
 * an issued text or attachment as a whole. Null when the decree has no such anchor.
 */
export function citeAnchor(
  decree: Head,
  body: DecreeBody,
  anchor: string,
  context: CiteContext,
): CiteItem | null {
  const whole = citeDecree(decree, context);
  const part = body.children.find((part) => part.data.anchor === anchor);
  if (part) return citePart(whole, part);
  const found = findProvision(body, anchor);
  if (!found) return null;
  const key = `${whole.key}-${anchor}`;
  return { ...citePart(whole, found.part), key, anchor, provision: pinpoint(found.trail) };
}

/** The address of what is cited: the published one, else a slot for the reader's browser. */
export function address(item: CiteItem): Piece[] {
  if (!item.site) return [{ slot: "address", anchor: item.anchor }];
  return pieces`${absolute(item.site, item.path)}${item.anchor && `#${item.anchor}`}`;
}

/** A path of the archive under its public address; the address may name a sub-folder. */
export const absolute = (site: string, path: string): string =>
  new URL(path, site.endsWith("/") ? site : `${site}/`).href;

function citePart(item: CiteItem, part: Part): CiteItem {
  const { role, title, genre, anchor } = part.data;
  if (role === "正文" || !title) return item;
  return { ...item, key: anchor ? `${item.key}-${anchor}` : item.key, title, genre, anchor };
}

/** Texts of a gazette follow each other on the page, so one ends where the next begins. */
function pageRange(first: number | null, next: number | null): string | null {
  if (first === null) return null;
  return next !== null && next > first ? `${first}-${next}` : `${first}`;
}
