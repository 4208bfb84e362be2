/** The citation formats for people to read; the page's script carries these alone. */
import { gbt2015, gbt2025, gbtSerial, gbtWeb } from "./gbt.ts";
import type { CiteItem } from "./item.ts";
import { legal } from "./legal.ts";
import type { Piece } from "./pieces.ts";

export interface CiteFormat {
  id: string;
  name: string;
  /** for a program to read: set as printed, line by line */
  code?: true;
  render: (item: CiteItem) => Piece[];
}

export const readerFormats: CiteFormat[] = [
  { id: "gbt-2025", name: "GB/T 7714—2025（网络）", render: (item) => gbtWeb(item, gbt2025) },
  {
    id: "gbt-2025-serial",
    name: "GB/T 7714—2025（连续出版物）",
    render: (item) => gbtSerial(item, gbt2025),
  },
  { id: "gbt-2015", name: "GB/T 7714—2015（网络）", render: (item) => gbtWeb(item, gbt2015) },
  {
    id: "gbt-2015-serial",
    name: "GB/T 7714—2015（连续出版物）",
    render: (item) => gbtSerial(item, gbt2015),
  },
  { id: "legal", name: "《法学引注手册》", render: legal },
];
