/**
 * RIS: type STAT, whose tags carry number (M1), gazette (T2), page (SP, EP) and
 * provision (SE) in EndNote and Zotero alike. One tag a line, so that no text
 * can begin a tag of its own.
 */
import { printedIn } from "./bibtex.ts";
import { address, type CiteItem } from "./item.ts";
import { join, type Piece } from "./pieces.ts";

/** `where` null leaves the address out: a file has no browser to ask for it. */
export function ris(item: CiteItem, where: Piece[] | null = address(item)): Piece[] {
  const [first, last] = item.pages?.split("-") ?? [];
  const tags: [string, Piece[] | string | null | undefined][] = [
    ["TY", "STAT"],
    ...item.issuers.map((issuer): [string, string] => ["AU", issuer]),
    ["TI", item.title],
    ["M1", item.number],
    ["SE", item.provision?.printed],
    ["DA", item.date && risDate(item.date)],
    ["PY", item.date?.slice(0, 4)],
    ["T2", item.gazette],
    ["VL", `${item.year}（${item.issue}）`],
    ["SP", first],
    ["EP", last],
    ["LA", "zh-CN"],
    ["N1", `刊于${printedIn(item)}${item.signer ? `；${item.signer}签署` : ""}`],
    ["UR", where],
  ];
  const lines = tags.flatMap(([tag, text]) => (text ? line(tag, text) : []));
  return join([...lines, "ER  - \r\n"]);
}

function line(tag: string, text: Piece[] | string): Piece[] {
  const value = typeof text === "string" ? [text.replace(/\s+/g, " ")] : text;
  return [`${tag}  - `, ...value, "\r\n"];
}

/** `YYYY/MM/DD/`, what is not known left empty. */
function risDate(iso: string): string {
  const [year, month = "", day = ""] = iso.split("-");
  return `${year}/${month}/${day}/`;
}
