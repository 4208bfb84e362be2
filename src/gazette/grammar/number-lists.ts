/** Numbers that share what the first of them says: 国发〔2020〕5号|、6号, 市政府第5号|、第6号令. Over `fold`ed text. */
import type { Span } from "../nodes.ts";
import { CHINESE, toInteger } from "./numerals.ts";

/** 至: the first and the last of a row are named, those between are not */
const AND_WORD = "(?:、|以及|和|及|与|至|到|[—–~]{1,2})";
const AND = ` ?${AND_WORD} ?`;
const SIGN = `(?:\\d{1,5}|${CHINESE})`;
/** What may follow the last of them, so that it is a document's: not 6号楼, 3号机组, 6号提案 */
const BEHIND = `(?= ?(?:$|[,。;:!?()〔〕《》“”]|${AND_WORD}(?! ?第? ?\\d)|或|等|文|的|中|之|同时|均|都|已|并|一并|废止|停止|继续|执行|精神|要求|规定|印发|公布|有效|失效))`;

const patterns = {
  /** behind a bracketed number: 、6号; 、〔2013〕5号; 、13 of 〔2019〕12、13、15号 */
  bracketed: new RegExp(
    `^${AND}(?<own>(?:[〔\\[【(] ?(?<year>\\d{4}) ?[〕\\]】)] ?)?(?:第 ?)?(?<serial>\\d{1,5})(?: ?号|(?=(?:${AND}(?:第 ?)?\\d{1,5}){1,20} ?号)))`,
  ),
  /** behind the ordinal of a 令, 公告, 通告: 、第6号, 、第6号令 */
  ordered: new RegExp(`^${AND}(?<own>(?:第 ?)?(?<serial>${SIGN}) ?号(?:令|公告|通告)?)`),
  behind: new RegExp(`^${BEHIND}`),
};

/** Behind a serial without its 号: 〔2019〕12|、13号文件 */
export const SERIALS_BEHIND = `(?=(?:${AND}(?:第 ?)?\\d{1,5}){1,20} ?号${BEHIND})`;
/** Behind an ordinal without its kind: 市政府第5号|、第6号令 */
export const ORDINALS_BEHIND = `(?=(?:${AND}(?:第 ?)?${SIGN} ?号){1,20}(?<kind>令))`;

/** A further number of a list: its own words, and the canonical form. */
export interface Further extends Span {
  number: string;
}

const BRACKETED = /〔(?<year>\d{4})〕(?<ordinal>第?)\d+号$/;
const ORDERED = /第\d+号$/;

/**
 * The numbers that go on behind one that ends at `end`; `first` is its canonical
 * form. None, where the last of them turns out to be the number of something else.
 */
export function furtherNumbers(folded: string, end: number, first: string): Further[] {
  const isBracketed = BRACKETED.test(first);
  const pattern = isBracketed ? patterns.bracketed : patterns.ordered;
  const found: Further[] = [];
  let at = end;
  let year: string | undefined;
  for (let match = matchAt(pattern, folded, at); match; match = matchAt(pattern, folded, at)) {
    const { own, serial, year: printed } = match.groups!;
    year = printed ?? year;
    at += match[0].length;
    found.push({ start: at - own!.length, end: at, number: withSerial(first, serial!, year) });
  }
  return found.length > 0 && matchAt(patterns.behind, folded, at) ? found : [];
}

/** No list of serials is longer. */
const LONGEST = 300;

const matchAt = (pattern: RegExp, text: string, at: number) =>
  pattern.exec(text.slice(at, at + LONGEST));

function withSerial(first: string, serial: string, year: string | undefined): string {
  const number = toInteger(serial);
  return BRACKETED.test(first)
    ? first.replace(
        BRACKETED,
        (_, printed: string, ordinal: string) => `〔${year ?? printed}〕${ordinal}${number}号`,
      )
    : first.replace(ORDERED, `第${number}号`);
}
