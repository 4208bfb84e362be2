import { CHINESE, YEAR_DIGITS } from "./numerals.ts";

const NAME = "[\\p{Script=Han}]{2,30}(?:公报|政报)";
const YEAR = `(?:\\d{4}|${YEAR_DIGITS})`;
const ISSUE = `第(?:\\d{1,3}|${CHINESE})[期号]`;
const DOTTED = "(?:19|20)\\d{2}[.·]\\d{1,2}";
const SECTION =
  "[\\p{Script=Han}]{1,16}(?:文件|令|规章|公告|通告|任免|大事记|解读|资料|选登|法规|数据|讲话)";
const SERIAL = `(?:\\(?总第?(?:\\d{1,4}|${CHINESE})期\\)?)?`;

/** A word of a web page's own, which a reader presses: `打印`, `关闭窗口`, `字体：大 中 小` */
const BUTTON =
  "(?:(?:打印|关闭|收藏)(?:本页|此页|页面|窗口)?|分享(?:到|至)?:?(?:微信|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈)*|返回(?:顶部|首页|列表|上一页)?|我要纠错|纠错|复制(?:链接|网址)|字体:?[\\[(【]?大中小[\\])】]?)";

/** What the printer adds to a page and no document contains. All over `tight` text. */
export const furniture = {
  /** `- 12 -`, `·３·`, `—3—`, `第12页`, `第 3 页 共 60 页`, `〔12〕` */
  page: /^(?:[-—–－·•.~∙]{1,3}(?<dashed>\d{1,4})[-—–－·•.~∙]{1,3}|第(?<named>\d{1,4})页(?:,?共\d{1,4}页)?|[Pp](?:age)?\.?(?<latin>\d{1,4}))$/,
  /** a running head: `忻州市人民政府公报2019年第2期`, `2019年第2期忻州政报·3·`, `澜山市人民政府公报`, `苍岭县人民政府公报2022年第4期县政府文件` */
  head: new RegExp(
    `^[-—·•\\d]{0,6}(?:${NAME}${YEAR}年?${ISSUE}${SERIAL}(?!.*(?:刊登|登载|[公发]布|印发|的))${SECTION}|${NAME}(?:${YEAR}年?)?(?:${ISSUE})?${SERIAL}|(?:${YEAR}年)?${ISSUE}${SERIAL}${NAME}|${NAME}${DOTTED}(?!\\d)|${DOTTED}${NAME})[-—·•\\d]{0,6}$`,
    "u",
  ),
  /** a head that says the issue: `太湖县人民政府公报2020年第4期`, `东河市人民政府公报2016.7` */
  headOfIssue: new RegExp(
    `${NAME}.*${ISSUE}|${ISSUE}.*${NAME}|${NAME}${DOTTED}|${DOTTED}${NAME}`,
    "u",
  ),
  /** the page on the line of the running head: `石桥县人民政府公报2023年第2号·1·`, `- 6 -江州政报2017年第3期` */
  headPaged:
    /^[-—–·•]{1,2}\d{1,4}[-—–·•]{0,2}\p{Script=Han}|[期号报)][-—–·•]{1,2}\d{1,4}[-—–·•]{0,2}$|[期号)]\d{1,4}$|^\d{1,4}(?!\d*年)\p{Script=Han}{2,30}(?:公报|政报)/u,
  /** the page of such a line, in front or at its end */
  pageOfHead: /^\d{1,4}(?=\p{Script=Han})|(?<=[-—–·•)])\d{1,4}(?=[-—–·•]{0,2}$)/u,
  /** the name of a section and its page: `州政府文件5`, `4人事任免` */
  sectionPaged: /^(?<front>\d{1,3})?(?<name>[\p{Script=Han}、·]{2,20})(?<back>\d{1,3})?$/u,
  /** `12`: figures alone, which are page numbers only as a row */
  bare: /^\d{1,3}$/,
  /** a line that breaks off within a sentence: Chinese to its end, long enough to be no cell of a table */
  brokenOff: /^.{11,}\p{Script=Han}$/u,
  /** the name of a section at the foot of a page: `市政府办公室文件`, `市政府令`, `部门规范性文件` */
  foot: new RegExp(`^${SECTION}$`, "u"),
  /** what a page of a web site says of itself: `打印关闭分享`, `【打印】【关闭】`, `扫一扫在手机打开当前页`, `当前位置:首页>政府公报`, `上一篇:…`, `相关解读:…`, `…ICP备05012345号` */
  web: new RegExp(
    `^(?:${BUTTON}[|·丨]?(?:${BUTTON}[|·丨]?)+|(?:[【[(]${BUTTON}[】\\])])+|扫(?:一扫|描二维码).{0,24}|(?:当前位置|您?(?:现在)?(?:所在)?的?位置):?首页.{0,120}|(?:上|下)一[篇条]:.{0,120}|分享(?:到|至):?(?:微信|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈)+|附件下载:.{2,120}\\.(?:pdf|docx?|xlsx?|wps|zip|rar)|相关(?:解读|链接|稿件|阅读|报道|新闻):.{4,120}|.{0,80}ICP备\\d{6,10}号.{0,60}|.{0,40}网站标识码:?\\d{8,12}.{0,60})$`,
  ),
  /** a running head in pinyin: `JIANGZHOU SHI RENMIN ZHENGFU GONGBAO 2017·11` */
  latin: /^[A-Z]{6,80}GONGBAO[\d·.年第期]{0,12}$/,
};
