import { tight } from "./fold.ts";

/** The parts of a 发文字号 in its canonical form (`number` of the frontmatter). */

const patterns = [
  // 忻政发〔2019〕9号, 澜山市人民政府令〔2010〕第15号
  /^(?<agency>.+?)(?<kind>令|公告|通告)?〔(?<year>\d{4})〕第?(?<serial>\d+)号$/,
  // 〔1981〕民他字第21号
  /^〔(?<year>\d{4})〕(?<agency>.+?字)第(?<serial>\d+)号$/,
  // 广州市人民政府令第179号, 某局公告2026年第20号
  /^(?<agency>.*?)(?<kind>令|公告|通告)(?:(?<year>\d{4})年)?第(?<serial>\d+)号$/,
];

/** What a 发文字号 says. */
export interface NumberParts {
  /** 机关代字 (忻政发), or the issuer of a 令, 公告 or 通告 */
  agency: string;
  kind: "令" | "公告" | "通告" | null;
  year: number | null;
  serial: number;
}

/** Takes a canonical number apart; undefined when it is none. */
export function partsOf(number: string): NumberParts | undefined {
  const groups = patterns.map((one) => one.exec(number)?.groups).find(Boolean);
  if (!groups) return undefined;
  const { agency, kind, year, serial } = groups;
  return {
    agency: agency!,
    kind: (kind ?? null) as NumberParts["kind"],
    year: year ? Number(year) : null,
    serial: Number(serial),
  };
}

/** Years in which there were gazettes of the People's Republic. */
export const isPlausibleYear = (year: number) => year >= 1949 && year <= 2099;

/** The year a canonical number names: 2019 of 忻政发〔2019〕9号; null when it names none. */
export function yearOf(number: string): number | null {
  const year = /(?:〔(?<bracketed>\d{4})〕|(?<named>\d{4})年)/.exec(number)?.groups;
  return year ? Number(year.bracketed ?? year.named) : null;
}

const ORDINAL_END = "(?:令|公告|通告)?(?:\\d{4}年)?第\\d+号$";
const BEFORE_ORDINAL = new RegExp(`^.*?(?=${ORDINAL_END})`);

/** `令第66号` of `临沅市人民政府令第66号`, `市政府令第66号`, `第66号`; null for a bracketed number. */
export const shortNumber = (number: string | null): string | null =>
  number !== null && !number.startsWith("〔") && BEFORE_ORDINAL.test(number)
    ? number.replace(BEFORE_ORDINAL, "")
    : null;

/** `第5号` of a number that is nothing but an ordinal; null for any other. */
export const ordinalOnly = (number: string | null): string | null =>
  number !== null && /^(?:\d{4}年)?第\d+号$/.test(number) ? number : null;

/** tight: a line with its ordinals out of their brackets: `公告(第三十一号)` as `公告第三十一号` */
export const withoutOrdinalBrackets = (line: string) =>
  line.replace(/\((?<ordinal>(?:\d{4}年)?第[^()]{1,8}号)\)/g, "$<ordinal>");

/** A number as printed, folded, without spaces and the brackets around it; those of its year as printed. */
export const bareNumber = (printed: string) =>
  tight(printed)
    .replace(/^\((?<inside>.+)\)$/, "$<inside>")
    .replace(/\((?<ordinal>第[^()]+号)\)$/, "$<ordinal>");

/** tight: what offices that issue together call it, each by its own: `琼教〔2021〕8号琼财〔2021〕12号` */
export const severalNumbers = /号.*\p{Script=Han}[〔[【(]\d{4}.*号$/u;

/** The issuer and kind in front of a canonical 令, 公告, 通告: 桐岭市人民政府, 令. */
export function orderOf(number: string | null): { issuer: string; kind: string } | undefined {
  const groups = /^(?<issuer>.{0,80}?)(?<kind>令|公告|通告)(?:〔|第|\d{4}年)/.exec(
    number ?? "",
  )?.groups;
  return groups && { issuer: groups.issuer!, kind: groups.kind! };
}

/** A canonical number of a 令, 公告 or 通告: `桐岭市人民政府令第38号`; the issuer where one is printed. */
export const orderNumber = /^(?:(?<issuer>.{3,80}?)|.{0,2}?)(?<kind>令|公告|通告)(?:〔|第|\d{4}年)/;
