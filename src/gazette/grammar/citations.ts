/** How documents name documents. All patterns are over `fold`ed text (same length as printed). */
import { AGENCY_END } from "./agencies.ts";

const HAN = "\\p{Script=Han}";
const GOVERN =
  "根据|依据|依照|按照|遵照|按|据|贯彻|落实|执行|参照|比照|废止|修订|修改|印发|转发|批转|同意|现将|将|关于|的";

export const references = {
  /** GB 9078—1996, GB17761—2018, DB14/T 123-2019, HJ 2.2-2018 */
  standard: /^[A-Z]{1,6}\d{0,2}(?:\/[A-Z]{1,6})? ?\d{1,6}(?:\.\d{1,3}){0,2} ?[—–-]{1,2} ?\d{2,4}$/,
  /** words in front of a number that are none of it: 根据|国发〔2019〕5号, 市人民政府关于转发|… */
  before:
    /^.*(?:根据|依据|依照|按照?(?!揭)|遵照|落实|执行|贯彻|参照|比照|废止|修订|修改|印发|转发|批转|下发|发布|公布|颁布|文件|精神|要求|规定|以及|详见|参见|对照|关于|[的《》])|^(?:按|据|见|在|由|以|将|对(?!外))|^原(?![政府党办发教财民人建环农水卫安交])/u,
  /** the same between two numbers, or behind the day of a date */
  connector: /^(?:[和及与或、 ]|以及|号(?:令|公告|通告)?|[年月日]|以(?!上|下|内|外))+/u,
  /** what a connector stands behind, a PDF's space between: the day of a date (11 月 2| 日某省人民政府令), a title, a number */
  behind: /[\d》)号] *$/,
  /** a day spelled in characters in front of who ordered: 一九九八年七月二十日|某行政公署令 */
  spelledDay: /^.*[一二三四五六七八九〇零]年.{1,3}月.{1,3}日(?:以)?/u,
  /** an office that issued what has a number of its own: 省人民政府|晋政发〔2019〕6号 */
  office: new RegExp(`^.*(?:人民政府|办公厅|办公室)(?=${HAN}{2})`, "u"),
  /** between a number and its title: 国发〔2019〕5号文件《…》, 某部令2004年第7号公布的《…》 */
  file: /^ ?(?:文件|文|(?:公布|发布|颁布|印发)的)? ?$/,
  /** behind a title's number in its brackets, a number of its own: (青政办发〔2013〕9号|、青政办发〔2015〕30号), (国发〔2020〕5号|、6号) */
  nextNumber: new RegExp(
    `^ ?[、,;和及与] ?(?=${HAN}{2,16} ?[〔\\[【(]\\d{4}|(?:[〔\\[【(]\\d{4}[〕\\]】)] ?)?(?:第 ?)?\\d{1,5} ?[号、和及与])`,
    "u",
  ),
  /** between titles, or numbers, that stand in a row */
  beside: /^[、,;和及与 ]*$/,
  /** an office in front of 《: 山西省人民政府《关于…》, 住房和城乡建设部等部门《…》 */
  issuer: new RegExp(
    `(?<=^|[,。;:、和及与]|${GOVERN})(?<issuer>(?!你|我|该|本|各|由)${HAN}{0,20}?(?:${AGENCY_END})(?:[、和 ]${HAN}{0,20}?(?:${AGENCY_END}))*(?:等${HAN}{0,6}(?:部门|部委|单位))?)$`,
    "u",
  ),
  /** between a document and the issuer of the next: 《甲》|和|市教育局《乙》 */
  joint: /^(?: ?(?:以及|和|及|与|或|并|暨)|,(?:以及|及|与|并))/u,
  /** the words that govern a document in front of its issuer */
  governed: new RegExp(`^.*(?:${GOVERN})`, "u"),
  /** (以下简称《规划》), (国发〔2004〕20号,以下简称“《决定》”), （以下称《办法》） */
  alias:
    /(?:以下|下)(?:简称|称)为?[:"“‘ ]*《?(?<short>(?:[^《》()"“”'‘’,;。]|(?<=《[^《》]{1,20})\([^()]{1,8}\)(?=》)){1,30})/,
  /** a form, a certificate, a bill: named, not relied upon */
  form: /(?:证|证书|证明|执照|凭证|缴款书|通知书|申请书|承诺书|告知书|协议书|责任书|委托书|决定书|报告书|报告表|登记表|申请表|审批表|备案表|发票|单据|回执|合同)(?:\([^()]*\))?$/,
  /** what things are measured against */
  yardstick: /(?:标准|目录|规范|导则|规程|指南|名录|准则|通则|清单)(?:\([^()]*\))?$/,
} as const;

/** A list of documents by name: 废止的规范性文件目录. Over `fold`ed text; columns over `tight` text. */
export const listed = {
  /** the column of titles: 文件名称, 规章名称, 文件标题, 题名 */
  titleColumn: /^(?:.{0,8}(?:名称|标题|题目|题名)|文件|规章)$/,
  /** the column of numbers: 文号, 发文字号, 文件编号 */
  numberColumn: /^(?:.{0,4}(?:文号|发文字号|文件编号|令号)|字号)$/,
  /** the column that says what becomes of each: 清理结果, 处理意见 */
  resultColumn: /^(?:清理|处理|审查|评估)(?:结果|意见|结论|方式|决定|情况)$/,
  repealed: /^(?:予以|宣布)?(?:废止|失效)$/,
  amended: /^(?:予以)?(?:修改|修订|修正)$/,
  /** a sentence of the list's own is no name */
  sentence: /[。;](?=.)|[,:]/u,
  stop: /[。;] *$/,
  /** what is said of a name behind it: (2002年3月1日市政府令第12号发布,2010年…修正) */
  bracketed: /\([^()]*\)(?=[。;]? *$)/,
  /** a name in 《》 of its own */
  quotes: /^《(?<inner>.+)》$/u,
} as const;

/** A title that OCR left open is not read past the end of its sentence. */
export const TITLE_LIMIT = 200;
