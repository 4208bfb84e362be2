import { matchesOf } from "./matches.ts";
import { ORDINALS_BEHIND, SERIALS_BEHIND } from "./number-lists.ts";
import { CHINESE, YEAR_DIGITS } from "./numerals.ts";

/** A form of 发文字号. Named groups: agency, year, serial, kind for 令, 公告, 通告, front where the year stands first. */
export interface NumberForm {
  /** as it fills a line, over `tight` text; none for a form that only running text has */
  line?: string;
  /** in running text, over `fold`ed text: its agency may be longer than it is; none for a form that fills a line only */
  text?: string;
  /** may end a title without a break: `…的通知汴政〔2007〕26号` */
  glued?: boolean;
}

const HAN = "\\p{Script=Han}";
const SIGN = `(?:\\d{4}|${YEAR_DIGITS})`;
const YEAR = `(?<year>\\d{4}|${YEAR_DIGITS})`;
const SERIAL = `(?<serial>\\d{1,5}|${CHINESE})`;
/** 命令 is a 令: its 命 is no part of the office */
const KIND = "(?<!命)(?:命(?=令))?(?<kind>令|公告|通告)";
/** The session of a congress in front of its ordinal: 公告〔十三届〕第49号 */
const SESSION = `(?:[(〔\\[]?第?(?:\\d{1,2}|${CHINESE})届[)〕\\]]?)?`;
const ORDINAL = `第 ?(?:\\d{1,5}|${CHINESE}) ?号`;
/** Who orders: one office or several with 、 between; or nobody, where the offices stand above; a title is no office */
const OFFICES = `(?<agency>(?:(?:(?!关于)[${HAN}、]){2,80}?)?)`;
const CITED = `(?<agency>${HAN}[${HAN} ]{1,29}`;

/** One row a form. A new one is a row here and a row in `numbers.test.ts`. */
export const forms: NumberForm[] = [
  {
    // 忻政发〔2019〕9号, 穗残联规字〔2019〕2号, 【2022】1号 behind its agency; 浦政发(2024)3号
    line: `(?<agency>${HAN}{1,16})[〔\\[【(<〈]${YEAR}[〕\\]】)>〉]第?${SERIAL}号`,
    text: `(?<agency>${HAN}[${HAN}A-Z]{0,17}) ?[〔\\[【(<〈] ?${SIGN} ?[〕\\]】)>〉] ?(?:第 ?)?(?:\\d{1,5}|${CHINESE}) ?号(?![楼院座车])`,
    glued: true,
  },
  {
    // 晋政发〔2019〕12、13号: the 号 stands behind the last
    text: `(?<agency>${HAN}[${HAN}A-Z]{0,17}) ?[〔\\[【(<〈] ?${SIGN} ?[〕\\]】)>〉] ?(?:第 ?)?\\d{1,5}${SERIALS_BEHIND}`,
  },
  {
    // 市政府第5号、第6号令: the kind stands behind the last
    text: `${CITED}?)(?<ordinal>${ORDINAL})${ORDINALS_BEHIND}`,
  },
  {
    // 财政部 税务总局2019年第39号公告
    text: `${CITED}?)(?<ordinal>${SIGN} ?年 ?${ORDINAL})${KIND}`,
  },
  {
    // 市政府第45号令
    line: `(?<agency>(?:(?!关于)${HAN}){2,30}?)第${SERIAL}号(?<kind>令)`,
    text: `${CITED}?)(?<ordinal>${ORDINAL})(?<kind>令)`,
  },
  {
    // 广州市人民政府令第179号, 公告2026年第20号, 通告(第三号), 令二〇二六年第1号
    line: `${OFFICES}${KIND}${SESSION}[(〔]?(?:${YEAR}年)?第${SERIAL}号[)〕]?`,
    text: `${CITED})${KIND} ?${SESSION}(?:\\((?:${SIGN} ?年 ?)?${ORDINAL}\\)|(?:${SIGN} ?年 ?)?${ORDINAL})`,
  },
  {
    // 济南市人民政府令19号: without its 第
    line: `(?<agency>(?:(?!关于)${HAN}){2,24}(?:政府|国务院|部|局|委员会|署))(?<kind>令)(?<serial>\\d{1,4})号`,
    text: `(?<agency>${HAN}[${HAN} ]{1,24}(?:政府|国务院|部|局|委员会|署))(?<kind>令) ?(?<ordinal>\\d{1,4} ?号)(?![楼院座车])`,
  },
  {
    // 宁政函字第26号; no permit of a press
    line: `(?<agency>(?!.*(?:准|证|刊|登|内|出))${HAN}{2,12}字)第${SERIAL}号`,
  },
  {
    // 〔1981〕民他字第21号, (84)法办字第112号 not: the year whole, in front, as courts and older offices print it
    line: `(?<front>[〔\\[【(])${YEAR}[〕\\]】)](?<agency>${HAN}{1,10}字)第${SERIAL}号`,
    text: `(?<front>[〔\\[【(]) ?${SIGN} ?[〕\\]】)] ?${HAN}{1,10}字 ?第 ?(?:\\d{1,5}|${CHINESE}) ?号`,
  },
];

/** The pattern that a form gives, made once; none where the form has no such words. */
function madeOnce(source: (form: NumberForm) => string | undefined, flags: string) {
  const made = new WeakMap<NumberForm, RegExp | undefined>();
  return (form: NumberForm): RegExp | undefined => {
    if (!made.has(form)) {
      const words = source(form);
      made.set(form, words === undefined ? undefined : new RegExp(words, flags));
    }
    return made.get(form);
  };
}

const onLine = madeOnce(({ line }) => line && `^[(〔]?${line}[)〕]?$`, "u");
const atEnd = madeOnce(
  ({ line, glued }) =>
    line && glued ? `(?<=[知见定告函复报办法案要划])[(〔]?${line}[)〕]?$` : undefined,
  "u",
);
const inText = madeOnce(({ text }) => text, "gu");

/** The groups of the first form that fills a `tight` line, with or without brackets around. */
export function formOfLine(line: string): Record<string, string | undefined> | undefined {
  for (const form of forms) {
    const groups = onLine(form)?.exec(line)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

/** Where a number begins that ends a `tight` title, behind the words that end titles. */
export function formAtEnd(line: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = atEnd(form)?.exec(line);
    if (match) return match;
  }
  return undefined;
}

/** Every place of a `fold`ed text that has the form of a number. */
export const formsIn = (folded: string): RegExpExecArray[] =>
  forms.flatMap((form) => {
    const pattern = inText(form);
    return pattern ? matchesOf(folded, pattern) : [];
  });
