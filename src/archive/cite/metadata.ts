/**
 * What a decree's page says of itself to reference managers: the Highwire tags
 * that Google Scholar and Zotero read, and Dublin Core (DCMI Metadata Terms;
 * names as RFC 5013 and DC-HTML give them).
 */
import { printedIn } from "./bibtex.ts";
import { absolute, type CiteItem, keyOf } from "./item.ts";

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

/** What a citation needs that the metadata of a page do not tell apart: where the page stands. */
export type Place = Pick<CiteItem, "path" | "site">;

/** The decree that a page's `<meta>` elements describe: what {@link metaTags} says, read back. */
export function describedBy(tags: readonly MetaTag[], { path, site }: Place): CiteItem {
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  const one = (name: string) => all(name)[0] ?? null;
  const address = site && absolute(site, path);
  const [first, last] = [one("citation_firstpage"), one("citation_lastpage")];
  return {
    key: keyOf(path),
    title: one("citation_title") ?? "",
    issuers: all("citation_author"),
    signer: one("DC.contributor"),
    number: all("DC.identifier").find((identifier) => identifier !== address) ?? null,
    date: one("DC.date"),
    genre: one("DC.type"),
    gazette: one("citation_journal_title") ?? "",
    year: Number(one("citation_volume")),
    issue: Number(one("citation_issue")),
    pages: first && last ? `${first}-${last}` : first,
    ...{ path, site },
    anchor: null,
    provision: null,
  };
}

const url = (item: CiteItem): string | null => item.site && absolute(item.site, item.path);
