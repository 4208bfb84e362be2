/** RELAX NG for the XML outputs, written from their specifications: RFC 4287, sitemaps.org, OpenSearch 1.1. */
import { validateXML } from "xmllint-wasm";

const data = (type: string, pattern = "") =>
  `<data type="${type}">${pattern && `<param name="pattern">${pattern}</param>`}</data>`;
const element = (name: string, content: string) => `<element name="${name}">${content}</element>`;
const attribute = (name: string, content = "<text/>") =>
  `<attribute name="${name}">${content}</attribute>`;
const many = (content: string) => `<zeroOrMore>${content}</zeroOrMore>`;
const maybe = (content: string) => `<optional>${content}</optional>`;
const words = data("string", "[\\s\\S]*\\S[\\s\\S]*");
const uri = data("anyURI", "https?://.+");
const date = element("updated", data("dateTime", ".+(Z|[+\\-]\\d\\d:\\d\\d)"));
const person = element("author", element("name", words));
const link = element("link", attribute("rel") + attribute("type") + attribute("href", uri));

const root = (namespace: string, content: string) =>
  `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="${namespace}"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start>${content}</start></grammar>`;

const entry = element(
  "entry",
  element("id", uri) +
    element("title", words) +
    date +
    many(person) +
    link +
    many(element("category", attribute("term"))) +
    element("summary", words),
);

/** RFC 4287 as far as the feeds use it; `author` of the feed stands in for entries without one (4.1.2). */
export const atom = root(
  "http://www.w3.org/2005/Atom",
  element(
    "feed",
    attribute("xml:lang") +
      element("id", uri) +
      element("title", words) +
      date +
      person +
      link +
      link +
      many(entry),
  ),
);

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
const place = element("loc", uri);
export const urlset = root(
  sitemaps,
  element(
    "urlset",
    `<oneOrMore>${element("url", place + maybe(element("lastmod", data("date"))))}</oneOrMore>`,
  ),
);
export const sitemapIndex = root(
  sitemaps,
  element("sitemapindex", `<oneOrMore>${element("sitemap", place)}</oneOrMore>`),
);

export const openSearch = root(
  "http://a9.com/-/spec/opensearch/1.1/",
  element(
    "OpenSearchDescription",
    element("ShortName", data("string", ".{1,16}")) +
      element("LongName", data("string", ".{1,48}")) +
      element("Description", data("string", ".{1,1024}")) +
      element(
        "Url",
        attribute("type") + attribute("template", data("string", "https?://.*\\{searchTerms\\}.*")),
      ) +
      element("Image", attribute("type") + uri) +
      element("Language", words) +
      element("InputEncoding", words) +
      element("OutputEncoding", words),
  ),
);

/** What a grammar says against documents, by their place in the list; empty when all are valid. */
export async function against(grammar: string, documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: [{ fileName: "grammar.rng", contents: grammar }],
    extension: "relaxng",
  });
  return errors.map(({ message, loc }) => `${loc?.fileName ?? ""} ${message}`);
}
