/**
 * BibTeX (read by biblatex too): `@misc` with the number as its own field.
 * Braces and backslashes of the text are written as commands, so that no title
 * can end its field.
 */
import { address, type CiteItem } from "./item.ts";
import { join, type Piece } from "./pieces.ts";

/** `where` null leaves the address out: a file has no browser to ask for it. */
export function bibtex(item: CiteItem, where: Piece[] | null = address(item)): Piece[] {
  const fields: [string, Piece[] | null][] = [
    ["author", item.issuers.length ? [item.issuers.map(institution).join(" and ")] : null],
    ["title", [`{${texEscape(item.title)}}`]],
    ["number", value([item.number, item.provision?.printed].filter(Boolean).join("，"))],
    ["date", value(item.date)],
    ["year", value(item.date?.slice(0, 4) ?? null)],
    ["howpublished", value(printedIn(item))],
    ["langid", ["chinese"]],
    ["url", where],
  ];
  const lines = fields.filter((field): field is [string, Piece[]] => field[1] !== null);
  const body = lines.flatMap(([name, text]) => [`,\n  ${name} = {`, ...text, "}"]);
  return join([`@misc{${item.key}`, ...body, "\n}\n"]);
}

/** 《忻州市人民政府公报》2019年第2期，第2-8页 */
export const printedIn = (item: CiteItem): string =>
  `《${item.gazette}》${item.year}年第${item.issue}期${item.pages ? `，第${item.pages}页` : ""}`;

const value = (text: string | null): Piece[] | null => (text ? [texEscape(text)] : null);

/** Braced, so that a name is never split at a comma or an `and`. */
const institution = (name: string): string => `{${texEscape(name)}}`;

const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** LaTeX's special characters as commands; line ends as spaces. */
export const texEscape = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\{}~^#$%&_]/g, (character) => commands[character] ?? `\\${character}`);
