import { partsOf } from "./canonical.ts";
import { tight } from "./fold.ts";
import { numberLine } from "./numbers.ts";
import { CHINESE, toInteger } from "./numerals.ts";

/** How readers write a 发文字号 they look for: any bracket, width, 第, a missing 号, missing brackets. */

const YEAR = "(?<year>(?:19|20)\\d{2})";
const HAN = "\\p{Script=Han}";

/** Patterns over `tight` text with 号 in its simplified form. */
const patterns = {
  /** `忻政发〔2019〕9号`, `忻政发201913号`, `[2019]9`, `2019年70号`, `忻州市政府2019年9号`, `忻政发2019 12` */
  bracketed: new RegExp(
    `^(?<agency>${HAN}{0,30}?)(?<open>[〔\\[【({<〈「]?)${YEAR}年?[〕\\]】)}>〉」]?第?(?<serial>\\d{1,5})(?<end>号?)$`,
    "u",
  ),
  /** `广州市人民政府令第179号`, `政府令179`, `公告2026年第20号`, `通告(第三号)` */
  ordered: new RegExp(
    `^(?<agency>${HAN}{0,30}?)(?<kind>令|公告|通告)[(〔\\[]?(?:${YEAR}年?[)〕\\]]?)?第?(?<serial>\\d{1,5}|${CHINESE})号?[)〕]?$`,
    "u",
  ),
};

/** A 发文字号 as a reader wrote it. */
export interface NumberQuery {
  /** 机关代字, an issuer's name or a part of either; empty when not written */
  agency: string;
  /** 令, 公告, 通告; empty for a number with its year in brackets */
  kind: string;
  year: number | null;
  serial: number;
}

/** Reads what a reader wrote as a 发文字号; null when it is none. */
export function readNumberQuery(text: string): NumberQuery | null {
  if (text.length > 60) return null;
  const line = tight(text).replace(/號$/, "号");
  const found = patterns.bracketed.exec(line)?.groups;
  if (found && (found.agency || found.open || found.end))
    return {
      agency: found.agency!,
      kind: "",
      year: Number(found.year),
      serial: Number(found.serial),
    };
  const order = patterns.ordered.exec(line)?.groups;
  const serial = order ? toInteger(order.serial!) : null;
  if (!order || serial === null) return otherForm(line);
  const year = order.year ? Number(order.year) : null;
  return { agency: order.agency!, kind: order.kind!, year, serial };
}

/** A number as only documents write it, of a rarer form. */
function otherForm(line: string): NumberQuery | null {
  const parts = partsOf(numberLine(line)?.canonical ?? "");
  return parts ? { ...parts, kind: parts.kind ?? "" } : null;
}

/** `忻政发` of `忻政发〔2019〕9号`; null for a number of another form. */
export const agencyPrefix = (number: string): string | null =>
  /^(?<agency>[^〔〕\d]+)〔/.exec(number)?.groups?.agency ?? null;
