import { officesIn } from "./agencies.ts";
import { fold, tight } from "./fold.ts";
import { formAtEnd, formOfLine, formsIn } from "./number-forms.ts";
import { CHINESE, toInteger, YEAR_DIGITS } from "./numerals.ts";

const HAN = "\\p{Script=Han}";
/** Who orders: one office or several with 、 between; or nobody, where the offices stand above */
const ISSUERS = `(?:${HAN}[${HAN}、]{1,79})?`;
const YEAR = `(?<year>\\d{4}|${YEAR_DIGITS})`;

/** Patterns over `tight` text. */
const patterns = {
  /** `第179号`, `(第三号)`, `2026年第20号` on a line of its own under 令, 公告, 通告 */
  ordinal: new RegExp(`^[(〔]?(?:${YEAR}年)?第(?<serial>\\d{1,5}|${CHINESE})号[)〕]?$`),
  /** `澜山市令`, `忻州市人民政府公告`, `楚南省人民政府、楚南省军区令` over such a line */
  orderHead: new RegExp(
    `^(?!.*关于|第.{1,3}(?:部分|篇|辑))(?<agency>${ISSUERS}?)(?<kind>令|公告|通告)$`,
    "u",
  ),
  /** `牟政办发〔201746`: begun like a number, and not one */
  damaged: new RegExp(
    `^[(〔]?(?<agency>${HAN}{1,12})[〔\\[【]\\d{2,10}[〕\\]】]?\\d{0,5}号?[)〕]?$`,
    "u",
  ),
  /** the ordinal of a 通告 at the end of its title: `…的通告(第三号)`, `…的公告(2019年第5号)` */
  gluedOrdinal: new RegExp(
    `(?<=令|公告|通告)[(〔](?:${YEAR}年)?第(?<serial>\\d{1,5}|${CHINESE})号[)〕]$`,
  ),
};

/** Over folded text: a bracketed number, or `第179号` behind its kind, anywhere in a line. */
const INSIDE = new RegExp(
  [
    `[(〔]? ?(?:(?<agency>${HAN}{1,14}) ?[〔\\[【(] ?${YEAR} ?[〕\\]】)] ?(?:第)?(?<serial>\\d{1,5}) ?号`,
    `(?<order>(?<=^|[(〔 ])(?:(?!关于)[${HAN}、]){2,41}?(?:令|公告|通告) ?[(〔]? ?(?:\\d{4}年)?第 ?(?:\\d{1,4}|${CHINESE}) ?号)`,
    `(?<ordinal>(?<=^|[( ])(?:\\d{4}年)?第(?:\\d{1,4}|${CHINESE})号)) ?[)〕]{0,2}`,
  ].join("|"),
  "u",
);

/** A 发文字号 as read. */
export interface NumberRead {
  /** 〔〕, half-width digits, no spaces; a 令, 公告 or 通告 still without its issuer when none is printed */
  canonical: string;
  year: number | null;
  /** 令, 公告, 通告; null for a bracketed number */
  kind: string | null;
  agency: string;
}

/** `（汴政〔2007〕26号）` in brackets of its own; as printed */
export const wholeBracketed = /^[（(](?<number>\p{Script=Han}{1,16}[〔[［【(（﹝].+号)[）)]$/u;

const SHORT = 80;

/** The number of a line that holds nothing else. */
export function numberLine(text: string): NumberRead | undefined {
  if (text.length > SHORT || !text.includes("号")) return undefined;
  const groups = formOfLine(tight(text));
  return groups && toNumber(groups);
}

/** The number at the end of a title's line, and where it begins in the `tight` line. */
export function gluedNumber(text: string): (NumberRead & { at: number }) | undefined {
  if (text.length > 300 || !text.includes("号")) return undefined;
  const match = formAtEnd(tight(text));
  const read = match ? toNumber(match.groups!) : undefined;
  return match && read ? { ...read, at: match.index } : undefined;
}

/** Where the ordinal at the end of a 通告's own title begins in the `tight` line, and the ordinal. */
export function gluedOrdinal(text: string): { ordinal: string; at: number } | undefined {
  const match = text.length > 300 ? null : patterns.gluedOrdinal.exec(tight(text));
  return match ? { ordinal: match[0], at: match.index } : undefined;
}

/** The first number within a line of the contents, with the brackets around it. */
export function numberInside(
  text: string,
): { canonical: string; start: number; end: number } | undefined {
  if (text.length > 300 || !text.includes("号")) return undefined;
  const folded = fold(text);
  const match = INSIDE.exec(folded);
  if (!match) return otherFormInside(folded);
  const { agency, order, ordinal } = match.groups!;
  const canonical = agency
    ? toBracketed(match.groups!)?.canonical
    : (numberLine(order ?? "")?.canonical ?? ordinal);
  return canonical
    ? { canonical, start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** A number of a rarer form, set off by a space or a bracket. */
function otherFormInside(folded: string) {
  for (const { index, 0: words } of formsIn(folded)) {
    const from = "(〔".includes(folded[index - 1] ?? " ") ? index - 1 : index;
    const end = index + words.length + (/[)〕]/.test(folded[index + words.length] ?? "") ? 1 : 0);
    const canonical =
      / |^$/.test(folded[from - 1] ?? "") || from < index
        ? numberLine(words)?.canonical
        : undefined;
    if (canonical) return { canonical, start: Math.max(0, from), end };
  }
  return undefined;
}

/** A 令, 公告 or 通告 whose head and ordinal stand on two lines. */
export function twoLineNumber(head: string, ordinal: string): NumberRead | undefined {
  if (head.length > SHORT || ordinal.length > SHORT) return undefined;
  const one = patterns.orderHead.exec(tight(head));
  const two = patterns.ordinal.exec(tight(ordinal));
  return one && two ? toOrdered({ ...two.groups, ...one.groups }) : undefined;
}

/**
 * The lines of a head as one, with 、 between offices that order together:
 * `国家发展和改革委员会` / `财政部令`, `楚南省人民政府 楚南省军区令`.
 */
export function orderHeadOf(lines: readonly string[]): string {
  const { agency = "", kind = "" } = patterns.orderHead.exec(tight(lines.at(-1)!))?.groups ?? {};
  const spaced = lines.at(-1)!.trimEnd().slice(0, -kind.length);
  const offices = [...lines.slice(0, -1), officesIn(spaced)?.join("、") ?? agency];
  return `${offices.map(tight).filter(Boolean).join("、")}${kind}`;
}

/** Whether a line is the head of a 令, 公告 or 通告: `澜 山 市 令`. */
export const isOrderHead = (text: string) =>
  text.length < SHORT && patterns.orderHead.test(tight(text));

/** Whether a line is `第38号`, `(第三号)` or `2019年第5号` alone. */
export const isOrdinalLine = (text: string) =>
  text.length < 40 && text.includes("号") && patterns.ordinal.test(tight(text));

/** A line that begins as a number and is damaged: flagged, never guessed. */
export const isDamagedNumber = (text: string) =>
  text.length < 40 && numberLine(text) === undefined && patterns.damaged.test(tight(text));

type Groups = Record<string, string | undefined>;

const toNumber = (groups: Groups) => (groups.kind ? toOrdered(groups) : toBracketed(groups));

function toBracketed({ agency, year, serial }: Groups): NumberRead | undefined {
  const number = { year: toInteger(year!), serial: toInteger(serial!) };
  if (number.year === null || number.serial === null) return undefined;
  const kind = /(?<kind>令|公告|通告)$/.exec(agency!)?.groups?.kind ?? null;
  const canonical = `${agency}〔${number.year}〕${kind ? "第" : ""}${number.serial}号`;
  return { canonical, year: number.year, kind, agency: agency! };
}

function toOrdered({ agency, kind, year, serial }: Groups): NumberRead | undefined {
  const number = toInteger(serial!);
  const inYear = year ? toInteger(year) : null;
  if (number === null) return undefined;
  const canonical = `${agency}${kind}${inYear === null ? "" : `${inYear}年`}第${number}号`;
  return { canonical, year: inYear, kind: kind!, agency: agency ?? "" };
}
