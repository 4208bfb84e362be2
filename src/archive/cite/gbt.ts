/**
 * GB/T 7714 in its two editions: -2025 (in force since 2026-07-01) sets Chinese
 * references in wide marks, -2015 in narrow ones. Each as an online document
 * [EB/OL] and as a contribution to a serial [J/OL]; the strings equal what the
 * CSL styles of both editions give (checked in `gbt.test.ts`).
 */
import { address, type CiteItem } from "./item.ts";
import { accessed, type Piece, pieces } from "./pieces.ts";

export interface Edition {
  colon: string;
  comma: string;
  open: string;
  close: string;
  /** the serial form names the day of access, too */
  serialAccess: boolean;
}

export const gbt2025: Edition = {
  colon: "：",
  comma: "，",
  open: "（",
  close: "）",
  serialAccess: false,
};
export const gbt2015: Edition = {
  colon: ": ",
  comma: ", ",
  open: "(",
  close: ")",
  serialAccess: true,
};

/** `责任者. 题名：文号[EB/OL]. （成文日期）[访问日期]. 地址.` */
export function gbtWeb(item: CiteItem, edition: Edition): Piece[] {
  const { colon, open, close } = edition;
  const title = [item.title, numbered(item)].filter(Boolean).join(colon);
  const date = item.date && `${open}${item.date}${close}`;
  return pieces`${author(item, edition)}${title}[EB/OL]. ${date}[${accessed}]. ${address(item)}.`;
}

/** `责任者. 题名[J/OL]. 刊名，年（期）：起止页. 地址.` */
export function gbtSerial(item: CiteItem, edition: Edition): Piece[] {
  const { colon, comma, open, close, serialAccess } = edition;
  const title = [item.title, item.provision?.printed].filter(Boolean).join(colon);
  const place = `${item.gazette}${comma}${item.year}${open}${item.issue}${close}`;
  const pages = item.pages && `${colon}${item.pages}`;
  const seen = serialAccess ? pieces`[${accessed}]` : null;
  return pieces`${author(item, edition)}${title}[J/OL]. ${place}${pages}${seen}. ${address(item)}.`;
}

/** The number of the document, and after it the provision. */
export const numbered = (item: CiteItem): string =>
  [item.number, item.provision?.printed].filter(Boolean).join("，");

/** More than three issuers: the first three and 等. */
function author({ issuers }: CiteItem, { comma }: Edition): string {
  if (!issuers.length) return "";
  const named = issuers.length > 3 ? [...issuers.slice(0, 3), "等"] : issuers;
  return `${named.join(comma)}. `;
}
