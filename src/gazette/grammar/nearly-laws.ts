import { fold } from "./fold.ts";
import { openingOf } from "./markers.ts";
import { CHINESE, toInteger } from "./numerals.ts";

/**
 * What damage leaves of the lines that begin and end a law (条例, 办法, 规定 …) inside an issue or
 * behind the order that publishes it. As in `nearly.ts`, a line has several signs and may lose some.
 */

const YEAR = "(?:[\\d囗丨Ool〇]{2,4}|[一二三四五六七八九〇零○O]{3,4})年";
const DONE = "(?:通过|批准|公布|发布|修正|修订|施行)";

/** the signs of a 题注, over `tight` text: its brackets, a year or day, the sitting or the order, what was done */
const OF_NOTE = [
  /^.?[(〔]|^.{0,2}[—–-]/,
  new RegExp(`[)〕].?$|会议[^()。]{0,8}${DONE}.{0,2}$|会议?上.?$`),
  new RegExp(`${YEAR}|年.{1,4}月.{1,4}日`),
  new RegExp(
    `第.{1,6}[届次].{0,20}会|会议[^()。]{0,8}${DONE}|会议[^()。]{1,3}[)]$|令第?\\d{1,3}号`,
  ),
  new RegExp(DONE),
];
/** so many of them are a note */
const SIGNS = 4;
const LONGEST_NOTE = 260;
/** a bracket at the head of a line and what it holds, a text behind it: `(2019年8月28日)|市政府召开…会议` */
const IN_BRACKETS = /^[(〔][^)〕]*[)〕](?=.{2})(?!.*[)〕].?$)/;
/** a sentence is no note, unless the note stands in front of it */
const SENTENCE = /^(?!.?[(〔]).*[。;]/;

/** `(2018年10月30日…第十)次会议通过…施行)`, `2018年…会议通过)`, `(2囗18年…会议通l)`, `—2—023年…第十五次会议上`, `(1991年…令19号布发)`: the note under a law's title, however damaged; whole, at either end of a line too. */
export function isNearlyNote(line: string): boolean {
  if (line.length >= LONGEST_NOTE || SENTENCE.test(line)) return false;
  const words = IN_BRACKETS.exec(line)?.[0] ?? line;
  return OF_NOTE.filter((sign) => sign.test(words)).length >= SIGNS;
}

/** Kinds of text that say why they were made and from when they hold. */
const KIND =
  "(?:条例|办法|规定|细则|规则|规程|章程|准则|守则|通则|制度|标准|方案|意见|规划|计划|预案)";

const laws = {
  /** why it was made, in its first article and nowhere else: `第一条为了保护湿地,制定本条例。`; no quotation of one */
  purpose: new RegExp(
    `^[^“”]{0,10}(?:为|根据|依据|按照)[^“”]*制定本(?:实施|暂行|试行|工作|行动)?${KIND}[。,;]`,
  ),
  /** from when it holds, in its last article: `本条例自2019年12月1日起施行` */
  inForce: new RegExp(`本[^,。;:、]{0,4}${KIND}[自从于].{2,20}(?:起|施行|实施|执行)`),
  /** its title alone on a line, whole: `桐岭市湿地保护条例`, `某县采砂管理办法（试行）`; not `第五章管理办法` */
  title:
    /^(?!第|附)\p{Script=Han}{4,36}(?:条例|办法|规定|细则|规则|规程|章程)(?:[(](?:试行|暂行|修订)[)])?$/u,
};

/** tight: whether a line says why a law was made. */
export const saysPurpose = (line: string) => line.length < LONGEST && laws.purpose.test(line);
/** tight: whether a line says from when a law holds. */
export const saysInForce = (line: string) => line.length < LONGEST && laws.inForce.test(line);
/** tight: whether a line is the title of a law and nothing else. */
export const isLawTitle = (line: string) => line.length < LONGEST_TITLE && laws.title.test(line);
const LONGEST = 600;
const LONGEST_TITLE = 50;

/** what stands in front of an article, with a blank behind it */
const FIRST_WORD = /^[^ ]{1,6}(?= )/;
const NUMERAL = new RegExp(CHINESE);

/** An article by its numeral. */
export interface Article {
  number: number;
  token: string;
}

/** An article whose 第 is lost, or beside whose numeral another sign was read: `一条　为了…`, `囗二条　…`, `一第条　…`; undefined for what is whole, or none. */
export function nearlyArticle(text: string): Article | undefined {
  const token = FIRST_WORD.exec(fold(text.slice(0, HEAD)))?.[0];
  const numeral = token?.includes("条") && NUMERAL.exec(token)?.[0];
  if (!token || !numeral || openingOf(text)) return undefined;
  const number = toInteger(numeral);
  const others = token.replace(/[第条]/g, "").replace(numeral, "");
  return number === null || others.length > 1 ? undefined : { number, token };
}
const HEAD = 12;
