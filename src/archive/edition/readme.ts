/** `README.txt` in plain words; with a byte order mark and CRLF, so that any Windows shows it right. */
import { chineseDate } from "../cite/legal.ts";
import { MANIFEST } from "./manifest.ts";
import { ENTRY } from "./names.ts";
import { editionStrings } from "./strings.ts";

const words = editionStrings.readme;

export interface Readme {
  title: string;
  date: string;
  decrees: number;
  issues: number;
  url: string | null;
}

export function readme({ title, date, decrees, issues, url }: Readme): string {
  const sections = words.sections({ entry: ENTRY, manifest: MANIFEST });
  const lines = [
    words.title(title),
    words.holding(chineseDate(date), issues, decrees),
    ...sections.flatMap(({ heading, lines }) => ["", heading, ...lines.map((line) => `  ${line}`)]),
    "",
    url ? words.online(url) : words.offline,
    words.paper,
  ];
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}
