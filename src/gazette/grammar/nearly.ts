/**
 * What damage leaves of the lines that begin and end a document. Each has several signs; a line
 * that keeps most of them may be one whose other signs were lost. Over `tight` text.
 */

/** Every form in which one damage leaves a word, for a pattern: of 大事记 also 大记, 大事事记, 事大记, 大.记. */
export function damagedForms(word: string): string {
  const letters = [...word];
  const forms = letters.flatMap((letter, at) => {
    const [before, behind] = [letters.slice(0, at).join(""), letters.slice(at + 1)];
    const swapped = behind.length > 0 ? [behind[0], letter, ...behind.slice(1)] : [letter];
    return ["", letter + letter, "."]
      .map((read) => before + read + behind.join(""))
      .concat(before + swapped.join(""));
  });
  return `(?:${[...new Set([word, ...forms])].join("|")})`;
}

/** what a figure may have been read as */
const FIGURE = "[\\dOoIl〇○囗]";

/** the signs of a 发文字号, as far as they are not its office: `〔2`, `6〕`, `号`, `第7`, `2016`, `0年`, `〔202。〕` */
const OF_NUMBER = [
  new RegExp(`[〔[【(]${FIGURE}`),
  new RegExp(`${FIGURE}[〕\\]】)]`),
  /号.{0,2}$/,
  new RegExp(`第${FIGURE}`),
  /(?:19|20)\d\d/,
  new RegExp(`${FIGURE}年`),
  new RegExp(`[〔[【(][^〕\\]】)]{0,2}${FIGURE}{2}[^〕\\]】)]{0,2}[〕\\]】)]`),
];
/** the end of one: `号`, or a serial behind its year */
const END = new RegExp(`号.{0,2}$|[〕\\]】)]第?${FIGURE}{1,4}.?$`);
/** an item of a list that begins with a figure: `3沅政发〔2016〕3号`, `32016年第7号` */
const ITEM = new RegExp(`^\\d{1,3}(?!年|${FIGURE})|^\\d{5}`);
/** so many of them are a number */
const SIGNS = 3;
/** as many as `〔2016〕33号` has, whatever stands in the name of its office */
const ALL_SIGNS = 4;
const LONGEST_NUMBER = 30;
/** a stop that was read into a number: beside what is none of its words, or at an end of it */
const STOP = "[。,.;:、!?]";
const BESIDE = "[\\d〔[【(〕\\]】)号第年]";
const READ_INTO = new RegExp(`^${STOP}|(?<=${BESIDE})${STOP}|${STOP}(?=${BESIDE}|$)`);
/** a stop in the name of an office: `沅政，办发〔2016〕33号`; not 见：, which leads to a number */
const IN_OFFICE = /(?<=^\p{Script=Han}{1,8})[,.。、](?=\p{Script=Han})/u;
const OTHER_STOP = /[。,.;:、!?《》]/;
const FIGURES = new RegExp(`(?:${FIGURE}.*){3}`);

/** `20.0年第7号`, `沅政办发〔2016〕3:号`, `2010年7号`; not 见沅政发〔2016〕3号, which says something */
export function isNearlyNumber(line: string): boolean {
  if (line.length > LONGEST_NUMBER || !FIGURES.test(line)) return false;
  const signs = OF_NUMBER.filter((sign) => sign.test(line)).length;
  const whole = line.replace(READ_INTO, "");
  const bare = signs >= ALL_SIGNS ? whole.replace(IN_OFFICE, "") : whole;
  return signs >= SIGNS && END.test(bare) && !OTHER_STOP.test(bare) && !ITEM.test(bare);
}

const CHINESE_FIGURE = "一二三四五六七八九十零";
/** a day with both its ends and all but one of 年月日 */
const LONGEST_DATE = 16;
/** of a time and no day, or of more than a day: `2021年4月1日至30日`, `2021年12月底` */
const NO_DAY = /[至到起止前后底初末中旬间内时分午春夏秋冬度份期届号—–~-]/;
const DATE_FIGURES = new RegExp(`(?:[\\dOoIl〇○囗${CHINESE_FIGURE}].*){5}`);
const NO_DATE = new RegExp(`[\\dOoIl〇○囗${CHINESE_FIGURE}年月日()〔〕]`, "g");
/** so many characters may be others, no two of them a word: not `2003年8月21日施行` */
const OTHERS = /^(?!\p{Script=Han}{2}).{0,2}$/u;

/** `201:年5月30日`, `2019年5大30日`: a day on a line of its own, one or two of its characters damaged. */
export function isNearlyDate(line: string): boolean {
  if (line.length > LONGEST_DATE || NO_DAY.test(line) || !DATE_FIGURES.test(line)) return false;
  const marks = ["年", "月", "日"].filter((mark) => line.includes(mark)).length;
  return marks >= 2 && OTHERS.test(line.replace(NO_DATE, ""));
}
