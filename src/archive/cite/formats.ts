/** Every citation format, in the order the page shows them, and the files a program imports. */
import { bibtex } from "./bibtex.ts";
import { cslItem } from "./csl.ts";
import { address, type CiteItem } from "./item.ts";
import { type Piece, plain } from "./pieces.ts";
import { type CiteFormat, readerFormats } from "./reader-formats.ts";
import { ris } from "./ris.ts";

export const programFormats: CiteFormat[] = [
  { id: "bibtex", name: "BibTeX", code: true, render: (item) => bibtex(item) },
  { id: "ris", name: "RIS", code: true, render: (item) => ris(item) },
  {
    id: "csl-json",
    name: "CSL-JSON",
    code: true,
    render: (item) => [JSON.stringify(cslItem(item), null, 2)],
  },
];

export const formats: CiteFormat[] = [...readerFormats, ...programFormats];

/** The files beside each decree, by name: the decree, then the texts it issues. */
export const downloads: Record<string, (items: CiteItem[]) => string> = {
  "cite.bib": (items) => items.map((item) => plain(bibtex(item, published(item)))).join("\n"),
  "cite.ris": (items) => items.map((item) => plain(ris(item, published(item)))).join("\r\n"),
  "cite.json": (items) => `${JSON.stringify(items.map(cslItem), null, 2)}\n`,
};

const published = (item: CiteItem): Piece[] | null => (item.site ? address(item) : null);
