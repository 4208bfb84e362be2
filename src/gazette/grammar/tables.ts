/** Tables and what stands around them. All patterns are over `fold`ed text. */

import { fold } from "./fold.ts";
import { remembering } from "./remember.ts";

const N = "[\\d一二三四五六七八九十]{1,3}(?: ?[-—.] ?\\d{1,2})?";

export const tables = {
  /** `专栏1 “十三五”主要指标`, `表 1 忻州市城区城镇土地基准地价表`: the label, and the words behind it */
  numbered: new RegExp(`^(?:(?:附|续)?表|专栏) ?${N} ?[:.、 ]? ?(?<words>[^。;]*)$`),
  /** `县城自来水价格表`: a short line that ends in what it heads */
  titled: /^(?<words>[^。;:]{2,50}(?:表|一览|明细|统计|目录|清单))$/,
  /** a line without a stop or a numeral: 主要经济指标完成情况 */
  named: /^(?![\d(一二三四五六七八九十]{1,3}[、.)])[^。;:,]{4,30}$/,
  /** `(单位:元 /m2)` at the end of a caption, `单位：公顷` on a line of its own, `单位：元/平方米（地面价）、万元/亩` */
  unit: /[([]? ?(?:计量|金额)?单位 ?: ?(?<unit>[^()[\]。;]{1,20}(?:\([^()]*\)(?:[、,/][^()[\]。;]{1,16})?)?) ?[)\]]?$/,
  /** `注:用水总量不含生态补水。`, `资料来源：…` */
  note: /^(?:注|附注|备注|说明|资料来源|数据来源)\d? ?:/,
  /** what a column of amounts holds beside plain figures: 30人以上, 10－30人, 2000万元以下 */
  amount:
    /^[<>≤≥]? ?\d[\d,.]*(?: ?[-—~～] ?\d[\d,.]*)? ?(?:%|‰|[\p{Script=Han}]{0,3})(?:以上|以下|以内)?$/u,
  /** 1880, 16,800, 125.33, 10%, —, <10, 15~27 */
  value: /^(?:[<>≤≥±+-]?\d[\d,. ]*(?:[-—~～]\d[\d,.]*)?(?:%|‰)?|[-—–/…]+)$/,
  /** 1880, 16,800, 125.33: a number alone, without sign, range or mark */
  number: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  /** 最高, 上限: the upper of a pair of columns; 最低, 下限 the lower */
  highest: /^(?:最高|上限|最大)/,
  lowest: /^(?:最低|下限|最小)/,
  /** 合计, 小计(亩), 增长率: a row or column that is no number beside the others, or of another measure */
  sum: /[总合小共]计|^计$|[()]|率$|%|序号|备注|年份/,
  /** tight: the first cell of a row of sums */
  total: /^(?:合计|小计|总计|共计)$/,
  /** tight: the head of a column: 序号, 项目名称, 单位 */
  head: /^(?:序号|编号|指标|单位|备注|合计|.{0,6}(?:名称|项目|姓名|地址|时间|日期|类别|金额|数量|面积|年代|时代)(?:\(.{1,8}\))?)$/,
  /** columns with spaces between: 居民生活    1.35      1.60; not the padding of 级　别 */
  between:
    /(?: {2,}|\u3000{2,}|(?<!(?:^|[ \u3000])\p{Script=Han})\u3000|\u3000(?!\p{Script=Han}(?:[ \u3000]|$)))/u,
  /** the words between spaces */
  word: /[^ \u00a0\u3000\t]+/g,
  /** half of a padded word: 商 in 商 服 */
  padded: /^\p{Script=Han}$/u,
  /** folded: the last sign of a word and the next word, between which a PDF put a space: a figure and its unit, 每 and its figure */
  ofFigure:
    /^\d (?:年|月|日|时|分钟|小时|元|万元|亿元|万|亿|人|个|处|米|公里|千米|平方米|立方米|吨|公斤|千克|克|亩|公顷|户|家|座|件|次|倍|%|‰|岁|周岁|层|级)(?:以上|以下|以内|以前|以后|累计|[底末初度])?$|^[每约第] \d/,
  /** folded: a clause or a label is no row of cells: `增长8%,…`, `联系人:张华`; `其中:第一产业` is a part of the row above */
  noCells: /(?<!其中)[,:](?![^()]*\))(?!\d)/,
  /** tight: what heads a column, where every word of a line does: 学校名称, 所在地, 主要完成单位, 代替标准号 */
  heads:
    /^(?:序号|编号|项次|指标|单位|备注|合计|年度|年份|数量|比例|.{0,8}(?:名称|项目|姓名|地址|地点|所在地|住所|位置|时间|日期|期限|类别|类型|种类|金额|面积|年代|等级|级别|标准号?|编号|号|单位|部门|人|电话|方式|内容|范围|职责|职务|职称|价格|单价|人数|户数|数|量|比重|占比|累计|增长|增幅))(?:\(.{1,10}\)|[±%]{1,2})?$/,
  /** tight: the column that numbers the rows, and a number in it */
  ordinals: /^(?:序号|编号|项次|序|名次)$/,
  ordinal: /^\d{1,4}$/,
  /** folded: a figure and the rest of its sentence: `25 日经西川省…`, `89 次常务会议` */
  ofSentence: /\d [年月日号条款项次届元]\p{Script=Han}/u,
  /** a row whose first cell is numbered and whose last is a figure: `一、规上工业增加值 亿元 210.35 6.8`; not `一、规划背景 ..... 1` */
  numberedRow:
    /^ *(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)) *[^ ,;:。!?]{2,30}(?: +(?![.·…‥•_—-]{2,} )[^ ,;:。!?]{1,20}){1,12} +(?:[-—–]|[±+-]?\d[\d,.]*%?) *$/,
  /** a heading's numeral or a sentence is no row */
  noRow:
    /[。;!?]|^ *(?:第.{1,5}[章节条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/,
} as const;

/** Whether a line is a row of three cells or more, its first numbered, its last a figure. */
export const isNumberedRow = (text: string) =>
  text.length < 200 && tables.numberedRow.test(fold(text));

/** Whether a line is a sentence or a heading, and no row of cells. */
export const isNoRow = remembering(
  (text: string) => tables.noRow.test(fold(text)) && !isNumberedRow(text),
);

/** Figures printed high, as a unit needs them: 元/m² */
export const superscripts: Record<string, string> = { "1": "¹", "2": "²", "3": "³" };
