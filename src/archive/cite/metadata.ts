/**
 * What a decree's page says of itself to reference managers: the Highwire tags
 * that Google Scholar and Zotero read, and Dublin Core (DCMI Metadata Terms;
 * names as RFC 5013 and DC-HTML give them).
 */
import { printedIn } from "./bibtex.ts";
import { absolute, type CiteItem } from "./item.ts";

export interface MetaTag {
  name: string;
  content: string;
}

type Row = [name: string, content: string | number | null | undefined];

/** The `<meta>` elements of a decree's head, in a fixed order; what is not known is left out. */
export function metaTags(item: CiteItem): MetaTag[] {
  return [...highwire(item), ...dublinCore(item)].flatMap(([name, content]) =>
    content ? [{ name, content: String(content) }] : [],
  );
}

function highwire(item: CiteItem): Row[] {
  const [first, last] = item.pages?.split("-") ?? [];
  return [
    ["citation_title", item.title],
    ...item.issuers.map((issuer): Row => ["citation_author", issuer]),
    ["citation_publication_date", item.date?.replaceAll("-", "/") ?? item.year],
    ["citation_journal_title", item.gazette],
    ["citation_volume", item.year],
    ["citation_issue", item.issue],
    ["citation_firstpage", first],
    ["citation_lastpage", last],
    ["citation_language", "zh-CN"],
    ["citation_public_url", url(item)],
  ];
}

function dublinCore(item: CiteItem): Row[] {
  return [
    ["DC.title", item.title],
    ...item.issuers.map((issuer): Row => ["DC.creator", issuer]),
    ["DC.contributor", item.signer],
    ["DC.date", item.date],
    ["DC.type", item.genre],
    ["DC.identifier", item.number],
    ["DC.identifier", url(item)],
    ["DC.source", printedIn(item)],
    ["DC.language", "zh-CN"],
  ];
}

const url = (item: CiteItem): string | null => item.site && absolute(item.site, item.path);
