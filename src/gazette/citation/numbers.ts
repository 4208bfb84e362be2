import { isPlausibleYear } from "../grammar/canonical.ts";
import { references } from "../grammar/citations.ts";
import { fold } from "../grammar/fold.ts";
import { formsIn } from "../grammar/number-forms.ts";
import { furtherNumbers } from "../grammar/number-lists.ts";
import { numberLine } from "../grammar/numbers.ts";
import type { Span } from "../nodes.ts";

/** A 发文字号 in running text: where it stands, and its canonical form. */
export interface NumberFound extends Span {
  number: string;
}

/** Every number of a text (folded) by which a document can be named, in order. */
export function numbersIn(folded: string): NumberFound[] {
  if (!folded.includes("号")) return [];
  const found = formsIn(folded)
    .map((match) => numberAt(folded, match))
    .filter((one) => one !== undefined);
  const apart = found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => at === 0 || one.start >= all[at - 1]!.end);
  return apart.flatMap((one) => [one, ...furtherNumbers(folded, one.end, one.number)]);
}

function numberAt(folded: string, match: RegExpExecArray): NumberFound | undefined {
  const { front, ordinal } = match.groups!;
  if (front) return fronted(match);
  return ordinal ? reversed(folded, match) : plain(folded, match);
}

/** `〔1981〕民他字第21号`: what governs it stands in front of its bracket. */
function fronted({ index, 0: words }: RegExpExecArray): NumberFound | undefined {
  const number = numberLine(words);
  if (!number || !isPlausibleYear(number.year ?? 0)) return undefined;
  return { start: index, end: index + words.length, number: number.canonical };
}

/** A standard's code that fills the text: `GB 9078—1996`, as printed but for its width. */
export function standardIn(text: string): string | undefined {
  const code = fold(text).trim();
  return references.standard.test(code) ? code.replace(/ +/g, " ") : undefined;
}

function plain(folded: string, match: RegExpExecArray): NumberFound | undefined {
  const name = trim(folded, match.index, match.groups!.agency!);
  const agency = match.groups!.kind === undefined ? name.replace(references.office, "") : name;
  return read(folded, match, agency, (text) => (text.endsWith("号") ? text : `${text}号`));
}

function reversed(folded: string, match: RegExpExecArray): NumberFound | undefined {
  const { agency, ordinal, kind } = match.groups!;
  const name = trim(folded, match.index, agency!);
  return read(folded, match, name, () => `${name}${kind}${ordinal}`);
}

/** So far before an agency a figure or a bracket is looked for, spaces between. */
const BEFORE = 4;

/** The agency's own words, without what governs the number in its sentence. */
function trim(folded: string, at: number, agency: string): string {
  let rest = agency.replace(references.before, "").replace(references.spelledDay, "");
  if (rest !== agency || references.behind.test(folded.slice(Math.max(0, at - BEFORE), at)))
    rest = rest.replace(references.connector, "");
  return rest.trimStart();
}

function read(
  folded: string,
  match: RegExpExecArray,
  agency: string,
  spell: (text: string) => string,
): NumberFound | undefined {
  if (agency === "") return undefined;
  const start = match.index + match.groups!.agency!.length - agency.length;
  const end = match.index + match[0].length;
  const number = numberLine(spell(folded.slice(start, end)));
  if (!number || (number.year !== null && !isPlausibleYear(number.year))) return undefined;
  return { start, end, number: number.canonical };
}
