/** The front of an issue. All over `tight` text. */
import { CHINESE, YEAR_DIGITS } from "./numerals.ts";

const NUMBER = `\\d{1,4}|${CHINESE}`;
/** Behind the first of issues that are printed as one: 第1|-2|期合刊, 总第41|、42|期 */
const MORE = `(?:[-—–~、至]{1,2}(?:${NUMBER}))?`;

export const masthead = {
  /** `忻州市人民政府公报`, `澜山政报` */
  name: /^(?<name>[\p{Script=Han}·]{2,30}(?:公报|政报|公告汇编|文告))$/u,
  /** `海屿省人民政府公报2021第11期(总第803期)`: the name in front of the issue */
  nameFirst: new RegExp(
    `^(?<name>[\\p{Script=Han}·]{2,30}(?:公报|政报))(?=(?:(?:\\d{4}|${YEAR_DIGITS})年?)?,?[(]?第(?:${NUMBER})${MORE}[期号])`,
    "u",
  ),
  /** `2021年第11期海屿省人民政府公报`: the issue in front of the name */
  nameLast: /[期号](?:\(总第?.{1,8}期\))?(?<name>[\p{Script=Han}·]{2,30}(?:公报|政报))$/u,
  /** `2019年第2期`, `二〇一九年第二期`, `2019.2`, `2019年 第2期(总第58期)`, `2005年第1-2期合刊` */
  issue: new RegExp(
    `(?<year>\\d{4}|${YEAR_DIGITS})年?,?[(]?第(?<issue>${NUMBER})${MORE}[期号辑](?:合刊)?`,
  ),
  /** `2014.6`, `2014·6` alone on a line of the front */
  issueDotted: /^(?<year>(?:19|20)\d{2})[.·](?<issue>\d{1,2})$/,
  /** `第2期` without a year; `第14号(总号:631)`, where 总 tells it from the number of a 令 */
  issueOnly: new RegExp(`(?<!总)第(?<issue>${NUMBER})${MORE}(?:期(?:合刊)?|号(?=[(]?总))`),
  /** `总第58期`, `(总58期)`, `总期第八十八期`, `(总号:876)` */
  serial: new RegExp(
    `总(?:期)?第?(?<serial>${NUMBER})${MORE}[期号辑]|总(?:期)?[号数]:?(?<serial>${NUMBER})`,
  ),
  /** `忻州市人民政府办公室主办`, `主办:…`, `主办单位:…` */
  sponsor:
    /(?:(?:主办|编印|编发)(?:单位)?:(?<named>[\p{Script=Han}、]{2,40}?)(?=$|\d|承办|编辑|出版|地址)|^(?<plain>[\p{Script=Han}、]{4,60}?)(?:主管、?)?(?:联合|合)?(?:主办|编印|编))/u,
  /** `3月15日出版` in a year that stands elsewhere */
  publishedDay: /^(?<day>\d{1,2}月\d{1,2}日)(?:出版|刊出|编印)/,
  /** `2019年8月20日出版(月刊)`, `出版日期:2019年8月20日` */
  published: /出版|刊出|发行|印刷/,
  /** `月刊`, `半月刊`, `双月刊`, `季刊`, `不定期` */
  periodicity: /(?<period>半月刊|双月刊|旬刊|周刊|月刊|季刊|半年刊|不定期)/,
  /** `内准印〔2019〕12号`: the number of a printing permit, no document's */
  permit: /准印|准字|刊|登记/,
  /** `目 录`, `本期目录`, `目次`, `要目`, `目录CONTENTS`, `CONTENTS 目录` */
  contents: /^(?:CONTENTS)?[—\-·/|]*(?:本期)?(?:目录|目次|要目)[—\-·/|]*(?:CONTENTS)?$/i,
};

/** A name that leaves its place to the line above: `人民政府公报` */
export const namePlaceless = /^(?:人民)?政府(?:公报|政报)$/;
/** What stands on a line of its own over `国务院公报` and belongs to the name */
export const COUNTRY = "中华人民共和国";

/** What else a front prints: `主管:…`, `刊号`, `准印证`, `地址`, `(内部资料)`, `CN14-…` */
const OTHER =
  /^(?:\(?(?:增刊|专刊|特刊|号外|合刊|创刊号)\)?$|主管|主办|主编|承办|编辑|编印|出版|刊号|国内统一|国际标准|准印|印刷|地址|邮编|电话|传真|网址|发行|内部|\(内部|CN|ISSN|http|www|[A-Z]{6,80}GONGBAO$)/i;
/** A day, and nothing behind it but who prints on it: not `2021年7月全县主要经济指标` */
const DATE = new RegExp(
  `^(?:\\d{4}|${YEAR_DIGITS})年(?:\\d{1,2}|${CHINESE})月(?:(?:\\d{1,2}|${CHINESE})日)?(?=$|[^\\p{Script=Han}]|出版|刊|编|印|发行|总|第|月刊|星期)`,
  "u",
);

/** Whether a line can stand in the front of an issue, and in no document. */
export function isFront(line: string): boolean {
  if (line.length > 60 || line === "") return false;
  const { name, nameFirst, issue, issueOnly, issueDotted, serial, sponsor, periodicity } = masthead;
  if (
    [name, nameFirst, sponsor, issueDotted, masthead.publishedDay, OTHER, DATE].some((pattern) =>
      pattern.test(line),
    )
  )
    return true;
  const rest = [issue, serial, issueOnly, periodicity].reduce(
    (text, part) => text.replace(part, ""),
    line,
  );
  return rest !== line && rest.replace(/[^\p{Script=Han}\d]/gu, "").length <= 12;
}

/** The place of a gazette by its name: 忻州市 of 忻州市人民政府公报. */
export const placeOf = (name: string) =>
  /^(?<place>[\p{Script=Han}]{2,12}?)(?:人民政府|政府|政报|公报)/u.exec(name)?.groups?.place ??
  null;

/** A sign in front of a section's name: a new one is a sign more */
const BULLET = "[●·•■◆○▲△★☆※◇□▪►◎⊙◉▶❖✦◈]";

/** The name of a section between entries or documents. Over `tight` text. */
export const sectionLine = {
  /** `【忻州市人民政府文件】`, `[市政府文件]` */
  bracketed: /^[【[〖〔「](?<name>[\p{Script=Han}·、]{2,30})[】\]〗〕」]$/u,
  /** a section's name whose brackets are damaged: `【市情数据`, `市情数据】`, `【市情数】据`, `【市情数据】】` */
  broken: /^(?!【[^【】]+】$)(?:[^。,:;]{0,1}【[^。]{2,20}|[^。]{2,20}】[^。]?)$/,
  /** whatever stands in such brackets alone on its line */
  inBrackets: /^【[^【】]{1,20}】$/,
  /** `●市政府文件`, `·人事任免·`, `■ 大事记`, `◆政策解读` */
  bulleted: new RegExp(`^${BULLET}{1,2}(?<name>[\\p{Script=Han}、]{2,30})${BULLET}{0,2}$`, "u"),
  /** `一、市政府文件`, `(二)人事任免`, `第一部分 省政府令`: a numeral in front of such a name */
  numbered:
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|(?<part>第[一二三四五六七八九十\d]{1,3}(?:部分|篇|辑))[:、]?)(?<name>[\p{Script=Han}、]{2,20})$/u,
  /** a plain line that names a kind: `市政府文件`, `市委、市政府文件`, `人事任免`, `大事记`, `部门规范性文件`, `县政府批转、转发文件` */
  plain:
    /^(?!.*关于|.*人民政府[^文规令公通].{1,20}(?:公告|通告|公示)$)(?<name>(?:[\p{Script=Han}]{0,8}(?:委|府|人大|政协|办|办公厅|办公室|批转|转发)、)*[\p{Script=Han}]{0,20}(?:文件|人事任免|大事记|政策解读|政策问答|统计资料|统计数据|统计信息|领导讲话|规范性文件|规章|法规|公告|通告|公示|文件选登|任免|要闻|政务动态|提案办理|常务会议|决议决定)|(?:自治区|[省市县州区旗盟])?(?:人民)?政府令|国务院令)$/u,
};

/** A raw file's name, which says what the masthead does not: `2019-02.md`, `7.md`. */
export const rawFile = {
  issue: /^(?<year>\d{4})\D+(?<issue>\d{1,3})(?=\D|$)/,
  number: /^(?<number>\d{1,3})(?=\D|$)/,
  /** tight: the second line of `澜山市人民政府` / `公报` */
  nameEnd: /^(?:公报|政报)$/,
};

/** tight: what an issue prints on its last page, about itself */
export const colophon = {
  /** `责任编辑:周海涛`, `电话:2223456`, `内部资料 免费赠阅`, `桐岭市人民政府公报编辑部编印` */
  line: /^\(?内部(?:资料|刊物)|^免费赠[阅送]|^《?.{2,30}(?:公报|政报)》?(?:社|编辑部|编辑室|编委会|编辑委员会)(?:编印|编辑出版|编辑|出版|编)?$|^(?:本刊)?(?:编后|编者按|责任编辑|本期责编|责编|编辑(?:部|、?出版(?:、?发行)?|发行)?|校对|审核|印数|地址|电话|传真|邮编|邮政编码|网址|E-?mail|主管(?:、?主办)?(?:单位)?|主办(?:单位)?|承办(?:单位)?|承印(?:单位)?|编印|出版|印刷(?:单位)?|准印证号?|刊号|国内统一刊号|国际标准刊号|邮发代号|发行|定价|投稿邮箱|总编辑?|主编|副主编)[:]/i,
  /** what stands among such lines and is told by them alone: `岭东省人民政府公报`, `国务院公报(旬刊)`, `1998年第11号6月20日出版`, `(半月刊)`, `宁新出内(2020)字第8号 内部资料` */
  among:
    /^(?!.*[。;])(?:(?:.{0,20}(?:公报|政报))(?:\((?:半月刊|月刊|双月刊|季刊|旬刊|周刊|不定期)\))?|\d{4}年第\d{1,3}[期号](?:\d{1,2}月\d{1,2}日出版)?|\((?:半月刊|月刊|双月刊|季刊|旬刊|周刊|不定期)\)|.{0,20}(?:内部资料|免费交流|免费赠阅|准印|准字|字第\d{1,4}号|刊号|邮发).{0,30})$/,
  /** who sits on the committee of the gazette, under its name: `主任:尹三秀` */
  member: /^(?:主任|副主任|编委|成员|委员|顾问)[:].{2,40}$/,
  committee: /(?:编辑委员会|编委会|编辑部)[:]?$/,
  /** `责任编辑:周海涛 校对:林小红`: a line that says two things */
  ofTwo: /:.*:/,
};
