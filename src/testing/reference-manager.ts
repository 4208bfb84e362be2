/** Reads a page's head as Zotero's Embedded Metadata translator does: `citation_*` first, then Dublin Core. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface Reference {
  title: string | undefined;
  creators: string[];
  date: string | undefined;
  publicationTitle: string | undefined;
  issue: string | undefined;
  pages: string;
  url: string | undefined;
  language: string | undefined;
}

type Node = DefaultTreeAdapterTypes.Node;

export function reference(html: string): Reference {
  const found = Map.groupBy(metas(parse(html)), ({ name }) => name.toLowerCase());
  const all = (...names: string[]): string[] => {
    const name = names.find((each) => found.has(each));
    return (name ? found.get(name)! : []).map(({ content }) => content);
  };
  return {
    title: all("citation_title", "dc.title")[0],
    creators: all("citation_author", "dc.creator"),
    date: all("citation_publication_date", "citation_date", "dc.date")[0]?.replaceAll("/", "-"),
    publicationTitle: all("citation_journal_title", "dc.source")[0],
    issue: all("citation_issue")[0],
    pages: [...all("citation_firstpage"), ...all("citation_lastpage")].join("-"),
    url: all("citation_public_url")[0],
    language: all("citation_language", "dc.language")[0],
  };
}

function metas(node: Node): { name: string; content: string }[] {
  if (!("childNodes" in node)) return [];
  if (!("attrs" in node) || node.tagName !== "meta") return node.childNodes.flatMap(metas);
  const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return attrs.name ? [{ name: attrs.name, content: attrs.content ?? "" }] : [];
}
