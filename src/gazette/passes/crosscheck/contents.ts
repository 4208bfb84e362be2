import type { VFile } from "vfile";
import {
  bareNumber,
  orderOf,
  severalNumbers,
  shortNumber,
  withoutOrdinalBrackets,
} from "../../grammar/canonical.ts";
import { contentsLine } from "../../grammar/contents.ts";
import { tight, titleKey } from "../../grammar/fold.ts";
import { doubt } from "../../message.ts";
import type { DecreeNode, IssueRoot } from "../../nodes.ts";
import type { Difference, Entry } from "../../schema.ts";
import { Source } from "../../source.ts";
import { inOwnBrackets, printsOwnBrackets } from "./brackets.ts";
import { isIssued, namesNoIssuers, shortener, shortWays } from "./shortened.ts";
import { twoInOne } from "./two-in-one.ts";

type Report = (
  what: Difference["what"],
  line: number,
  order: string | null,
  contents: string | null,
  body: string | null,
) => void;

/** Compares the printed contents with the documents: titles, numbers, what one side lacks, the order. */
export function againstContents(tree: IssueRoot, decrees: DecreeNode[], file: VFile) {
  const { entries, differences } = tree.data;
  if (entries.length === 0) return;
  const report: Report = (what, line, decree, contents, body) => {
    differences.push({ line, decree, what, contents, body });
    doubt(file, "difference", message(what, contents, body), {
      place: { line, column: 1 },
      ...sides(contents, body),
    });
  };
  const withoutIssuer = namesNoIssuers(entries, decrees);
  const source = new Source(String(file.value));
  const shortened = shortener(entries, decrees, tree.data.facts.name);
  const isShort = shortWays(entries, decrees);
  const ownBrackets = printsOwnBrackets(entries, decrees);
  for (const entry of entries) {
    const decree = decrees[Number(entry.decree) - 1];
    twoInOne(entry, file);
    if (entry.decree === null || !decree)
      report("目录有正文无", entry.line, null, entry.title, null);
    else {
      compareTitles(entry, decree, { withoutIssuer, shortened, isShort }, report);
      if (!(ownBrackets && inOwnBrackets(entry, decree)))
        compareNumbers(entry, decree, source, report);
    }
  }
  const listed = new Set(entries.map(({ decree }) => decree));
  for (const { data } of decrees) {
    const { order, lines, title } = data.fields;
    if (!listed.has(String(order))) report("正文有目录无", lines[0], String(order), null, title);
  }
  outOfOrder(entries, report);
}

/** How these contents shorten the titles of the documents, which is no difference. */
interface Customs {
  withoutIssuer: boolean;
  shortened: (title: string) => string[];
  isShort: (title: string, body: string) => boolean;
}

function compareTitles(
  entry: Entry,
  { data: { fields } }: DecreeNode,
  { withoutIssuer, shortened, isShort }: Customs,
  report: Report,
) {
  const issuer = titleKey(fields.issuer.join(""));
  const body = titleKey(fields.title);
  const bare = withoutIssuer && body.startsWith(issuer) ? body.slice(issuer.length) : body;
  const title = titleKey(entry.title);
  const order = orderOf(fields.number);
  const isOrder = order !== undefined && title === titleKey(`${order.issuer}${order.kind}`);
  const undated = titleKey(entry.title.replace(contentsLine.bracketed, ""));
  const issued = titleKey(contentsLine.ordered.exec(entry.title)?.groups?.what ?? "");
  if (order && issued === body) return;
  const isSame = [body, ...shortened(fields.title), bare, `${issuer}${body}`].some(
    (one) => one === title || one === undated,
  );
  if (isSame || isIssued(title, fields)) return;
  if (title !== "" && !isOrder && !isShort(entry.title, fields.title))
    report("题名", entry.line, entry.decree, entry.title, fields.title);
}

/** An entry has its number in the canonical form: whether it is printed as in the document, its raw lines say. */
function compareNumbers(
  { line, number, decree }: Entry,
  { data: { fields } }: DecreeNode,
  { lines, raw }: Source,
  report: Report,
) {
  const printed = fields.numberPrinted;
  if (!number || !printed || sameNumber(number, printed)) return;
  const last = lines[line - 2 + ENTRY] ?? lines.at(-1)!;
  const listed = tight(raw.slice(lines[line - 1]!.start, last.end));
  if (number === fields.number && isPrinted(listed, tight(printed))) return;
  if (number === fields.number && severalNumbers.test(tight(printed))) return;
  report("文号", line, decree, number, printed);
}

const isPrinted = (listed: string, printed: string) =>
  withoutOrdinalBrackets(listed).includes(withoutOrdinalBrackets(printed));

/** An entry of the contents has so many raw lines at most. */
const ENTRY = 4;

/** A 令 listed with its issuer's short form is the same; so is any width of digits. */
function sameNumber(contents: string, body: string): boolean {
  const printed = bareNumber(body);
  if (bareNumber(contents) === printed) return true;
  const ordinal = shortNumber(printed);
  const listed = shortNumber(contents);
  return (
    ordinal !== null && listed !== null && (listed.endsWith(ordinal) || ordinal.endsWith(listed))
  );
}

function outOfOrder(entries: Entry[], report: Report) {
  let last = 0;
  for (const { decree, line, title } of entries) {
    const order = Number(decree ?? 0);
    if (decree !== null && order < last) report("次序", line, decree, title, null);
    last = Math.max(last, order);
  }
}

const sides = (contents: string | null, body: string | null) => ({
  ...(contents !== null && { actual: contents }),
  ...(body !== null && { expected: [body] }),
});

const MESSAGES: Record<
  Difference["what"],
  (contents: string | null, body: string | null) => string
> = {
  题名: (contents, body) => `目录作“${contents}”，正文标题作“${body}”；以正文为准`,
  文号: (contents, body) => `目录作“${contents}”，正文文号作“${body}”；以正文为准`,
  页码: (contents, body) => `目录页码 ${contents} 与正文 ${body} 不符`,
  目录有正文无: (contents) => `目录所列“${contents}”在正文中没有找到；请核对原刊`,
  正文有目录无: (_, body) => `“${body}”不在目录之中；请核对原刊`,
  次序: (contents) => `“${contents}”在目录中的次序与正文不同`,
};

const message = (what: Difference["what"], contents: string | null, body: string | null) =>
  MESSAGES[what](contents, body);
