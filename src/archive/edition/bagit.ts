/**
 * BagIt 1.0 tags (RFC 8493). The payload is `data/`: the texts and data of the
 * archive; the pages around it are tag files. `manifest-sha256.txt` lists both,
 * so that one command checks all (2.1.3 would have the payload alone in it:
 * `docs/decisions/0007`); a tag manifest is optional and left out.
 */
import { absolute } from "../cite/item.ts";
import { editionStrings as words } from "./strings.ts";

export const PAYLOAD = "data/";

export interface Bag {
  title: string;
  url: string | null;
  contact: string | null;
  /** ISO day of the newest decree or issue: an edition never depends on the clock */
  date: string;
  /** bytes of each payload file */
  payload: readonly number[];
}

export const bagitTxt = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

export function bagInfo({ title, url, contact, date, payload }: Bag): string {
  const bytes = payload.reduce((a, b) => a + b, 0);
  const rows: [string, string | null][] = [
    ["Source-Organization", title],
    ["Contact-Email", contact?.startsWith("mailto:") ? contact.slice("mailto:".length) : null],
    ["External-Description", words.bag(title)],
    ["External-Identifier", url && absolute(url, "")],
    ["Bagging-Date", date],
    ["Payload-Oxum", `${bytes}.${payload.length}`],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value!.replace(/\s+/g, " ")}\n`)
    .join("");
}
