import { officesIn } from "./agencies.ts";
import { toInteger } from "./numerals.ts";

/** A 发文字号 as read. */
export interface NumberRead {
  /** 〔〕, half-width digits, no spaces; a 令, 公告 or 通告 still without its issuer when none is printed */
  canonical: string;
  year: number | null;
  /** 令, 公告, 通告; null for a bracketed number */
  kind: string | null;
  agency: string;
}

/** What the patterns of the forms name: agency, year, serial, kind. */
export type Groups = Record<string, string | undefined>;

/** The number that the groups of a form say; undefined when year or serial is no number. */
export const toNumber = (groups: Groups) => {
  if (groups.front) return toFronted(groups);
  if (groups.kind) return toOrdered(groups);
  return groups.year ? toBracketed(groups) : toYearless(groups);
};

/** `宁政函字第26号`: numbered through, as it was done before the years were printed */
function toYearless({ agency, serial }: Groups): NumberRead | undefined {
  const number = toInteger(serial!);
  const canonical = `${agency}第${number}号`;
  return number === null ? undefined : { canonical, year: null, kind: null, agency: agency! };
}

/** `〔1981〕民他字第21号`: the year in front */
function toFronted({ agency, year, serial }: Groups): NumberRead | undefined {
  const number = { year: toInteger(year!), serial: toInteger(serial!) };
  if (number.year === null || number.serial === null) return undefined;
  const canonical = `〔${number.year}〕${agency}第${number.serial}号`;
  return { canonical, year: number.year, kind: null, agency: agency! };
}

/** `忻政发〔2019〕9号`, `澜山市人民政府令〔2010〕第15号`; of a 代字 that ends in 公告 the form is the first: `宁自然资公告〔2023〕4号` */
export function toBracketed({ agency, year, serial }: Groups): NumberRead | undefined {
  const number = { year: toInteger(year!), serial: toInteger(serial!) };
  if (number.year === null || number.serial === null) return undefined;
  const { office = "", kind = null } =
    /^(?<office>.*?)(?<kind>令|公告|通告)$/.exec(agency!)?.groups ?? {};
  const isOrder = kind !== null && (kind === "令" || office === "" || officesIn(office) !== null);
  const canonical = `${agency}〔${number.year}〕${isOrder ? "第" : ""}${number.serial}号`;
  return { canonical, year: number.year, kind, agency: agency! };
}

/** `广州市人民政府令第179号`, `某局公告2026年第20号` */
export function toOrdered({ agency, kind, year, serial }: Groups): NumberRead | undefined {
  const number = toInteger(serial!);
  const inYear = year ? toInteger(year) : null;
  if (number === null) return undefined;
  const canonical = `${agency}${kind}${inYear === null ? "" : `${inYear}年`}第${number}号`;
  return { canonical, year: inYear, kind: kind!, agency: agency ?? "" };
}
