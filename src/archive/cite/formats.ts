/** The citation formats, in the order the page shows them. A new one is a row here. */
import { bibtex } from "./bibtex.ts";
import { cslItem } from "./csl.ts";
import { gbt2015, gbt2025, gbtSerial, gbtWeb } from "./gbt.ts";
import { address, type CiteItem } from "./item.ts";
import { legal } from "./legal.ts";
import { type Piece, plain } from "./pieces.ts";
import { ris } from "./ris.ts";

export interface CiteFormat {
  id: string;
  name: string;
  render: (item: CiteItem) => Piece[];
  /** for people to read, or for a program to import */
  for: "reader" | "program";
}

export const formats: CiteFormat[] = [
  {
    id: "gbt-2025",
    name: "GB/T 7714—2025（网络）",
    render: (item) => gbtWeb(item, gbt2025),
    for: "reader",
  },
  {
    id: "gbt-2025-serial",
    name: "GB/T 7714—2025（连续出版物）",
    render: (item) => gbtSerial(item, gbt2025),
    for: "reader",
  },
  {
    id: "gbt-2015",
    name: "GB/T 7714—2015（网络）",
    render: (item) => gbtWeb(item, gbt2015),
    for: "reader",
  },
  {
    id: "gbt-2015-serial",
    name: "GB/T 7714—2015（连续出版物）",
    render: (item) => gbtSerial(item, gbt2015),
    for: "reader",
  },
  { id: "legal", name: "法学引注手册", render: legal, for: "reader" },
  { id: "bibtex", name: "BibTeX", render: bibtex, for: "program" },
  { id: "ris", name: "RIS", render: ris, for: "program" },
  {
    id: "csl-json",
    name: "CSL-JSON",
    render: (item) => [JSON.stringify(cslItem(item), null, 2)],
    for: "program",
  },
];

/** The files a reader's program imports, beside each decree: the decree, then the texts it issues. */
export const downloads: Record<string, (items: CiteItem[]) => string> = {
  "cite.bib": (items) => items.map((item) => plain(bibtex(item, published(item)))).join("\n"),
  "cite.ris": (items) => items.map((item) => plain(ris(item, published(item)))).join("\r\n"),
  "cite.json": (items) => `${JSON.stringify(items.map(cslItem), null, 2)}\n`,
};

const published = (item: CiteItem): Piece[] | null => (item.site ? address(item) : null);
