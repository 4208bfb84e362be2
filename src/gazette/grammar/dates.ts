import { fold, tight } from "./fold.ts";
import { CHINESE, toInteger, YEAR_DIGITS } from "./numerals.ts";
import { remembering } from "./remember.ts";

const YEAR = `(?<year>\\d{4}|${YEAR_DIGITS})`;
/** 元月 is January */
const MONTH = `(?<month>\\d{1,2}|${CHINESE}|元)`;
const DAY = `(?<day>\\d{1,2}|${CHINESE})`;
const DATE = `${YEAR}年${MONTH}月(?:${DAY}日)?`;

/** Patterns over `tight` text: width and spaces are gone. */
const patterns = {
  /** `2019年7月11日`, `二○○四年八月十二日`, `（2023年4月12日）`, `2019年7月`, `2021年元月5日（印章）`, `一九九八年五月二十五日于北京`, `2011年7月15日14时` */
  line: new RegExp(
    `^[(〔\\[]?${DATE}(?:(?<=日)(?:签?于\\p{Script=Han}{2,8}|\\d{1,2}[时点](?:\\d{1,2}分|整)?))?[)〕\\]]?(?:\\((?:盖章|公章|印章|章)\\))?$`,
    "u",
  ),
  /** `2019-07-11`, `2019.7.11` */
  numeric: /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /** `忻州市人民政府2019年7月11日`: the signature's line ends in the date */
  tail: new RegExp(`^(?<before>[^。;:，,]{2,60}?)[(]?${DATE}[)]?$`),
  /** `2019年8月20日出版(月刊)`, anywhere in a line */
  inside: new RegExp(DATE),
};

/** A date as read: ISO, or null when there is no such day; `month` when no day is printed. */
export interface DateRead {
  iso: string | null;
  printed: string;
}

/** The date of a line that holds nothing else; offices that sign side by side print it twice. */
export const dateLine = remembering(
  (text: string) => read(text, patterns.line) ?? read(text, patterns.numeric) ?? sideBySide(text),
);

/** `2024年6月3日　　　2024年6月3日`: a day printed under each of several offices; the last, where they differ. */
function sideBySide(text: string): DateRead | undefined {
  const dates = datesBeside(text);
  return dates.length > 0 ? lastOf(dates) : undefined;
}

/** Whether days are not all one. */
export const differ = (dates: readonly DateRead[]) =>
  dates.some(({ iso }) => iso !== dates[0]!.iso);

/** `2024年6月3日　　　2024年6月5日`: the dates of a line that holds nothing but several, wide apart. */
export function datesBeside(text: string): DateRead[] {
  if (text.length > 120 || !text.includes("年")) return [];
  const parts = fold(text).trim().split(/ {2,}/);
  const dates = parts.map((part) => read(part, patterns.line)).filter((one) => one !== undefined);
  return parts.length > 1 && dates.length === parts.length ? dates : [];
}

/** The last of several days, by the calendar; one that no calendar has comes before all others. */
export const lastOf = (dates: readonly DateRead[]): DateRead =>
  dates.reduce((last, one) => ((one.iso ?? "") > (last.iso ?? "") ? one : last));

/** The date at the end of a signature's line, and what stands before it. */
export function dateTail(text: string): (DateRead & { before: string }) | undefined {
  const match = text.length < 200 ? patterns.tail.exec(tight(text)) : null;
  return match ? { ...toDate(match), before: match.groups!.before! } : undefined;
}

/** The first date in a text. */
export const dateInside = (text: string) => read(text, patterns.inside);

function read(text: string, pattern: RegExp): DateRead | undefined {
  if (text.length > 400 || !/[年\-./．－／]/.test(text)) return undefined;
  const match = pattern.exec(tight(text));
  return match ? toDate(match) : undefined;
}

function toDate(match: RegExpExecArray): DateRead {
  const { year, month, day } = match.groups!;
  const numbers = [year!, month === "元" ? "1" : month!, ...(day ? [day] : [])].map(toInteger);
  return { iso: isoOf(numbers), printed: fold(match[0]) };
}

/** `[2019, 7, 11]` as `2019-07-11`; null for a day no calendar has, or a year no gazette had. */
function isoOf(numbers: (number | null)[]): string | null {
  const [year, month, day = 1] = numbers;
  if (year == null || month == null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const sound = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!sound || year < 1900 || year > 2099) return null;
  const iso = [year, month, day].map((part) => String(part).padStart(2, "0"));
  return iso.slice(0, numbers.length).join("-");
}
