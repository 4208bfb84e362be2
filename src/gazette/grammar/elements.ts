/** The parts of a 公文 by the shape of their line. All patterns are over `fold`ed text unless they say `tight`. */

const N = "[\\d一二三四五六七八九十]{0,3}";

export const elements = {
  /** tight: `附件`, `附件:`, `附件2:`, `附表1`, `附录A`, `附2`, `附:`, `附` alone on a line */
  label: new RegExp(`^附(?:[件表录图]?(?<number>${N}|[A-Z])[:.、]?|:)?$`),
  /** tight: `附件2(略)` */
  labelOmitted: new RegExp(
    `^附[件表录图](?<number>${N})[:.、]?(?<title>[^()]{0,60})\\((?:略|此略|略去)\\)[。;]?$`,
  ),
  /** `附件:忻州市…会议制度`, `附件1.X`, `附:`, `附表:1.…`, `附件 1  …申请表` */
  attached: new RegExp(`^附[件表录图]?[ ]*(?<number>${N})[ ]*[:.、 ][ ]*(?<title>[^ ].*)$`),
  /** a further item of that list: `2.湖北省…意见`, `3、…`, `2.2021—2022年度…表`; not 2.5 */
  attachedNext: /^ *(?<number>\d{1,2}) ?[.、:] ?(?<title>(?:[^\d.、 ]|\d{4}(?:[—–~-]\d{4})?年).*)$/,
  /** the numeral of its first item, behind the label: 附件：|1.|X */
  numeral: /^\d{1,2} ?[.、:] ?/,
  /** tight: `附件1.docx`, a file of a web page */
  attachedFile: /^(?:附[件表录图])?.{0,60}\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|jpe?g|png)$/i,
  /** tight: how a paper is handled, between its number and its title: `办理结果:A类`, `签发人:刘建国`; the star of a letterhead's rule */
  handling:
    /^[★☆]{1,3}$|^(?:签发人|会签人|办理结果|办理类别|答复类别|密级|紧急程度|特急|加急|急件|平急|特提|是否同意公开)(?::.{1,20})?$|^等级:?(?:特急|加急|急件|平急|特提).{0,8}$/,
  /** tight: `联系人:张晓明;电话:0573-85012345`: nothing goes on behind a number to call */
  telephone: /(?:电话|传真|手机|邮编|热线)[:]?[\d()、,—–-]{6,40}[。)]?$/,
  /** tight: `主题词:经济管理 通知` */
  keywords: /^主题词[:]?(?<words>.*)$/,
  /** as printed: the label itself, letterspaced or not: `主 题 词：` */
  keywordsLabel: /^[\s\u3000]*主\s*题\s*词\s*[:：]?/,
  /** between two keywords: `经济管理　通知` */
  between: /[\s\u3000、，,;；]+/,
  /** tight: `抄送:省委办公厅…`, `分送:…`, `抄报:…`, of minutes `报:…` and `发:…` */
  copies: /^(?:抄送|抄报|分送|报送|发送|送|报|发)[:](?<who>.+)$/,
  /** as printed: the label of such a line */
  copiesLabel: /^[^:：]*[:：]/,
  /** tight: `忻州市人民政府办公室2019年7月12日印发`, or the office and the date on two lines */
  printed:
    /^(?<who>[^,。;:]{0,40}?)(?<date>(?:\d{4}|[一二三四五六七八九零〇○O]{4})年.{1,3}月.{1,3}日)(?:印发|印)$/,
  /** tight: how many were printed: `(共印120份)` */
  printRun: /^\(?共印\d{1,6}份\)?$/,
  /** tight: its second line alone: `2019年7月12日印发` */
  printedDate: /^\d.*印发$/,
  /** tight: the first of the two lines: `某市人民政府办公室` */
  printer: /(?:办公厅|办公室|秘书处)$/,
  /** tight: `规范性文件统一登记号:…`, `统一登记编号:穗府规〔2024〕3号`, `ZZCR-2019-010001`, `ZJKC00–2025–0001` */
  registration:
    /^(?:[^:。]{0,16}(?:登记号|登记编号|统一编号|备案号|索引号|备案登记号)[:]?(?<id>[^。]+)|(?<code>[A-Z]{2,8}(?:\d{1,4}(?=[—–-]))?[—–-]?\d{4}[—–-]?\d{3,8}))$/,
  /** tight: `(2019年3月29日市政府第12次常务会议通过)`, or the same without brackets: the note under a title */
  titleNote:
    /^\((?=.{0,400}(?:通过|修订|修正|公布|发布|施行|批准|起施行|会议|第.{1,12}号))[^()]{0,10}(?:\d{4}|[一二三四五六七八九零〇○O]{4})年.{2,400}\)$|^(?:\d{4}|[一二三四五六七八九零〇○O]{4})年[^。()]{8,200}(?:通过|批准|公布|发布|修正|修订)$|^\d{4}年\d{1,2}月\d{1,2}日起?施行$/,
  /** tight: `——2021年1月15日在临川区第八届人民代表大会第六次会议上`: where and when it was said */
  subtitle:
    /^[—–-]{1,2}(?=.{0,12}(?:\d{4}|[一二三四五六七八九零〇○O]{4})年)[^。;]{8,80}(?:上|会议|大会)$/,
  /** tight: `20(6年4月13日`: a date on a line of its own, however damaged */
  dateLike: /^[(〔]?[^,。:]{2,6}年[^,。:]{1,4}月[^,。:]{1,4}日[)〕]?$/,
  /** tight: the days of a meeting, in brackets under a title: `(2021年5月26日—28日)` */
  days: /^[(〔](?:\d{4}年)?\d{1,2}月\d{1,2}日?(?:[—–~至-]{1,2}|、)(?:\d{1,2}月)?\d{1,2}日[)〕]$/,
  /** tight: a day of a chronicle on a line of its own: `1月`, `3日`, `7~8日`, `1月3日—5日` */
  dayAlone: /^(?=.)(?:\d{1,2}月)?(?:\d{1,2}日?(?:[~—–至、-]{1,2}(?:\d{1,2}月)?\d{1,2})?日)?$/,
  /** a list's lead or a closing remark, not a 主送机关: `现将有关事项通知如下:`, `特此通知:` */
  lead: /(?:如下|以下|下列|规定|要求|意见|包括|决定|通知|附后|情况|措施|内容|是|为|说|问|答)[^,、]{0,6}:$/,
  /** what has a letter in it, and is more than figures and signs */
  word: /\p{L}/u,
  /** tight: the first lines of a title whose kind stands under them: `关于调整部分道路禁止货车通行的` */
  titleGoesOn: /(?:关于|^对).{4,}的$/,
  /** tight: a title that calls itself a notice: `…代表变动情况的公告` */
  ofNotice: /^.{6,}的(?:公告|通告)$/,
  /** tight: what stands in brackets: `（2023年4月12日）` */
  bracketed: /^[(〔]/,
  /** tight: an inner table of contents: `目录` */
  innerContents: /^目录$/,
  /** tight: `忻州市人民政府文件`, `金河州人民政府专题会议纪要`, `某开发区管委会第9次主任办公会议纪要`, `某县人民政府办公室任免通知`, `某县人民政府办公室发电` over the number */
  letterhead:
    /^(?<office>[\p{Script=Han}、]{3,60}?)(?:文件|发电|传真电报|(?:第[\d一二三四五六七八九十]{1,4}次)?(?:主任|专员|党组)?(?:专题|常务|办公|全体)?(?:会议|办公会)纪要|简报)$/u,
  /** tight: its second line, where the office stands over it: `专题会议纪要` */
  letterheadKind:
    /^(?:第[\d一二三四五六七八九十]{1,4}次)?(?:(?:市|县|区|州)?(?:政府|长)|主任|专员|党组)?(?:专题|常务|办公|全体)?(?:会议|办公会(?:议)?)纪要$/,
  /** tight: the issue of such a series: `〔2022〕第22期`, `第8期`, `2022年第3次`, `〔2020〕18号`, `【2020】18号` */
  letterheadIssue:
    /^(?:[(〔[【]?(?:\d{4}年?[)〕\]】]?)?第?[\d一二三四五六七八九十]{1,4}[期次][)〕\]]?|[(〔[【]\d{4}[)〕\]】]第?\d{1,3}号)$/,
  minutes: /会议?纪要$/,
  /** tight: who was there, at the end of minutes: `出席:黎明、高远`, `记录:唐诗` */
  attendance: /^(?:出席|列席|参会|参加|主持|记录|缺席|请假)(?:会议)?(?:人员|人|单位)?:/,
  /** tight: `《…意见》全文如下。`: what is issued follows */
  inFull: /(?:全文|内容)如下[:。]?$/,
  /** tight: `现印发给你们`, `印发给你们,请认真贯彻执行` */
  issuing: /(?:印发|转发|批转|发给|下发|颁发|公布|发布|颁布)/,
  /** `——城镇生活污水…`: an unnumbered lead */
  dash: /^[—–-]{2}/,
  /** `甲、田地受灾三成以上…`, `A.饮用水源地…`: an item lettered, which no anchor names; not 甲、乙双方, A、B两家 */
  lettered:
    /^(?:[甲乙丙丁戊己庚辛壬癸] ?[、.](?! ?[甲乙丙丁戊己庚辛壬癸])|[A-Z] ?[.、](?= ?[\p{Script=Han}“《]))/u,
  /** `市应急救援总指挥部主要职责:…`, `成 员:…` a label in front of its text */
  labelled: /^[\p{Script=Han} ]{2,16}:/u,
  /** `注:本次定级估价对象…`, `说明:`, `备注:` */
  tableNote: /^(?:注|说明|备注|附注|资料来源)[:]/,
  /** tight: `表1忻州市…(单位:元/m2)`, `表 2-1 …`, `附表3:` */
  caption: /^(?:附?表|图)[ ]?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?(?=[^\d年月日])/,
};

/** How a receiving office or person ends: 各县(市、区)人民政府, 市直各有关单位, 马万祺副主席, 周桂英等代表 */
export const RECIPIENT_END =
  /(?:政府|单位|部门|机构|企业|公司|机关|院|校|学校|幼儿园|厅|局|办|室|委|会|署|部|处|所|站|中心|集团|银行|支行|代表|委员|主席|主任|同志|先生|女士|省长|市长|县长|部长|书记|团体|组织|各区|各县|各乡镇|街道|街道办|乡镇|镇|联|队|社|协会|关|股|村|社区|分局|军区|武警|各市|各地)$/;

/** How a line tells that it is (part of) a sentence. Over folded text. */
export const sentence = {
  /** a stop inside a line that would be a title */
  inside: /[。;!:]/,
  /** what parts the words of a text, and of no title */
  part: /[。;:,]/,
  /** a line that goes on: `…,`, `…、` */
  goesOn: /[,、]$/,
  /** a line that ends as no heading does */
  end: /[:。;,]$/,
  /** a line that closes what it says */
  closed: /[。;:)!]$/,
  /** tight: the last words of a text, printed without a stop: `此复`, `特此通告`, `特此函达` */
  last: /^(?:此[复令函布致告]|特此.{2,6}|专此.{2,4})$/,
  /** tight: what stands beside the chapters of a text, over none of them */
  beside: /^(?:前言|序言|引言|导言|结语|结束语|后记)$/,
  /** an item that others of its list follow: `…不少于0.8个;`, `…监控设备;以及` */
  listed: /;(?:以及|或者?|和)? *$/,
  /** as printed: a sentence that ends with its line, in a quotation or a bracket or not */
  endsLine: /。[”）]?$/,
  /** a line whose last quotation or bracket holds no sentence: `…加强管理”` */
  closesWord: /[^。;!?:.…][”》)」』]$/,
  /** a whole sentence */
  full: /[。;]$/,
  /** the end of a sentence inside a line */
  ended: /[。;]/,
  /** `…工作的通知(临府办〔2020〕8号)`: it names a document and heads nothing */
  cites: /[〔[]\d{4}[〕\]]第?\d{1,5}号\)$/,
  /** a sentence, and what is said of it in brackets behind its stop: `…予以废止。(附件2)` */
  noted: /。(?:\([^()。]{1,20}\))?$/,
  /** a document of a list: `《渔业船舶登记暂行条例》(1986年4月1日国务院发布)` */
  document: /^《[^《》]{4,60}》(?:\([^()]{4,60}\))?$/,
  /** the stop a heading may be printed with */
  stop: /。\s*$/,
};

/** Signs that end a sentence, and that a line may end in without being broken. */
export const TERMINAL = /[。:;)!?…”》】」』.]$/;
