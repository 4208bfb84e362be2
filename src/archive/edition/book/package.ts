/** The package document of an EPUB: what it is, what it holds, in which order (EPUB 3.3, section 5). */
import { strings } from "../../../strings.ts";
import { document, x } from "../../formats/xml.ts";
import type { Book } from "./model.ts";

/** Pictures every reading system shows. */
const TYPES: Record<string, string> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

/** Null for what an EPUB may not hold. */
export const mediaType = (name: string): string | null =>
  TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? null;

const XHTML = "application/xhtml+xml";

export function packageDocument(book: Book): string {
  const { chapters, pictures } = book;
  const item = (id: string, href: string, type: string, properties?: string) =>
    x("item", { id, href, "media-type": type, properties });
  return document(
    x(
      "package",
      {
        xmlns: "http://www.idpf.org/2007/opf",
        version: "3.0",
        "unique-identifier": "id",
        "xml:lang": strings.lang,
      },
      [
        metadata(book),
        x("manifest", [
          item("nav", "nav.xhtml", XHTML, "nav"),
          item("title", "title.xhtml", XHTML),
          item("style", "style.css", "text/css"),
          ...chapters.map(({ id }) => item(`c-${id}`, `${id}.xhtml`, XHTML)),
          ...pictures.map(({ name }, n) => item(`p-${n}`, `files/${name}`, mediaType(name)!)),
        ]),
        x(
          "spine",
          ["title", "nav", ...chapters.map(({ id }) => `c-${id}`)].map((idref) =>
            x("itemref", { idref }),
          ),
        ),
      ],
    ),
  );
}

function metadata({ id, gazette, issue, publisher, published, modified, url, source }: Book) {
  const meta = (property: string, words: string) => x("meta", { property }, words);
  return x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
    x("dc:identifier", { id: "id" }, url ?? `urn:gazette:${id}:${source.slice(0, 16)}`),
    x("dc:title", `${gazette} ${issue}`),
    x("dc:language", strings.lang),
    ...(publisher ? [x("dc:publisher", publisher)] : []),
    ...(published ? [x("dc:date", published)] : []),
    x("dc:source", `sha256:${source}`),
    meta("dcterms:modified", `${modified}T00:00:00Z`),
    meta("schema:accessMode", "textual"),
    meta("schema:accessModeSufficient", "textual"),
    meta("schema:accessibilityFeature", "structuralNavigation"),
    meta("schema:accessibilityFeature", "tableOfContents"),
    meta("schema:accessibilityHazard", "none"),
  ]);
}
