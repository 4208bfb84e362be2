import { dateLine } from "./dates.ts";
import { fold } from "./fold.ts";
import { genres } from "./genres.ts";
import { isLongTitle } from "./long-titles.ts";
import { openingOf } from "./markers.ts";
import { sectionLine } from "./masthead.ts";
import { isNearlyNumber } from "./nearly.ts";
import { isOrdinalLine } from "./orders.ts";
import { matterOf, standing } from "./titles.ts";

const NOTE_YEAR = "(?:\\d{4}|[一二三四五六七八九〇零○O]{4})年";
const NOTE_DONE = "(?:通过|批准|公布|发布|修正|修订|施行)";
/** in brackets, its year damaged perhaps: the full name of a people's congress stands before its 会议 */
const NOTE_TEXT = `[^()。]{0,60}(?:${NOTE_YEAR}|会议)[^()。]{0,200}${NOTE_DONE}`;
const NOTE_WORDS = `[(]${NOTE_TEXT}[^()。]{0,20}\\)`;
/** the same of what a meeting passed, one of its brackets damaged, or both, or its end: `(2018年…会议通过号`, `2018年…会议通过)`, `(2018年…会议通l)` */
const MEETING = `${NOTE_YEAR}[^()。]{4,120}会议[^()。]{0,8}${NOTE_DONE}`;
const NOTE_BROKEN = `^[(]${MEETING}(?![^()]{0,20}[)])|^[^。,;:]{0,2}${MEETING}(?:[^。]{0,2}|[^()。]{0,120}[)].?)$|^[(][^()。]{0,30}${NOTE_YEAR}[^()。]{4,120}会议[^()。]{1,3}[)]$`;

/** What only the head of a document holds; where it stands inside another, one may have been swallowed. Over `tight` text. */
const limits = {
  /** a number alone on its line, damaged or whole: `沅政办发2〔016〕33号`, `2010年第7号`, `政函〔202061号`, `。政办发〔2016〕33号`, `2囗10年第7号` */
  number:
    /^(?=(?:.*\d){3})[。.,、;:]?[(〔]?[^。,;:《》、]{0,24}(?:[〔[【(][^〕\]】)]{0,3}\d|\d[〕\]】)][。.,、;:]?|\d{2,4}年?第)[^。,;:《》、]{0,10}号[^。,;:《》、]{0,2}$/,
  /** the same without its 号: `沅政办发〔2016〕33` */
  cut: /^[^。,;:《》、()\d]{2,12}[〔[【(]\d{4}[〕\]】)]\d{1,4}$/,
  /** the ordinal of a 公告 alone on its line, its end damaged: `2010年第7一`; not `2019年第2期` */
  ordinal: /^\d{4}年第\d{1,4}[^期届次章节季批条\d]?$/,
  /** the head of a 令, 公告, 通告 on a line of its own: `楚南省工商行政管理]公告` */
  order: /^(?!特此|现|此)[^。,;:《》、]{2,20}(?:令|公告|通告)$/,
  /** what is a document of its own, one character of its kind damaged: `…3月大记事`, `…2023年3、大事记`, `《…办法（试行）解读` */
  kind: /^(?:[^。,;:]{4,30}月[^。,;:]{0,4}|[^。,;:]{0,20}\d{4}年[^。,;:]{0,5})(?:大事.?|.事记|大.记|大记事)$|^《[^。,;]{4,80}(?:》解读?|解读)$/,
  /** a line over a table, which a plan has too: `2020年主要经济指标` */
  caption: /指标$/,
  /** a title that leaves its office out: `关于公布…名录（第四批）的公告` */
  matter: /^关于.{6,}$/,
  /** the note under the title of a law: `(2018年10月30日…会议通过)` alone, or at either end of a line */
  note: new RegExp(`^${NOTE_WORDS}|${NOTE_WORDS}$|${NOTE_BROKEN}`),
};

/** What a 令 or 公告 says of the text behind it: `《…条例》已由…通过,现予公布`, `现发布《…办法》` */
export const publishes = /(?:现予?|现将其|予以?)(?:公布|发布|颁布)/;
/** The same, damaged: `《…条例》已由…通过，予公布`, for an order that has no title */
export const mayPublish = /[《》].*[公发颁]布/;

/** tight: a text that is signed at its own end: one of the fifteen kinds, a letter, a treaty; no 办法, no list */
export const maySign = (title: string) => genres.official.test(title) || SIGNED.test(title);
const SIGNED = /(?:书|信|声明|倡议|协议|合同|公约|讲话|致辞|说明|建议)(?:\([^()]{1,10}\))?$/;
/** tight: what another office wrote and signed is sent on: 转发, 批转 */
export const forwards = /[转批]转|转发/;

/** The same, more damaged still, where a text that nobody issues stands behind: `现公予布`, `现予公市` */
export const publishing = /[现予公发颁]{2}.?布|[予现][公发颁]/;
/** tight: a document that says it sends a text on, or issues it: `印发给你们`, `现转发`, `已经省政府同意,请…执行` */
export const carrying = /[印转批下颁]发|批转|给你们|[转印]给你/;

/** tight: a title that begins with a stop or a closing bracket has lost what stood before: `〕省人民政府令` */
export const begunBroken = /^[,。;:、!?)\]}〕】》〉」』”’…·]/;

/** tight: a line over a table of figures, in what has none: `2023年一季度全县国民、济主要指标` under a 解读 */
export const isFiguresTitle = (line: string, genre: string | null) =>
  WITHOUT_FIGURES.has(genre ?? "") && FIGURES_TITLE.test(line);
const FIGURES_TITLE = /^[^。]{0,16}\d{2,4}年[^。]{2,24}(?:指标|数据|情况表?).?$/;
const WITHOUT_FIGURES = new Set(["解读", "问答", "任免", "大事记", "令"]);

/** Whether a line holds a number and nothing else, however damaged. */
export const isNumberLike = (line: string) =>
  (line.length <= LONGEST && limits.number.test(line)) || isNearlyNumber(line);

const LONGEST = 60;
const NOTE = 260;

/** Why a line looks like the head of another document; undefined when it does not. */
export function headOf(line: string): "文号" | "令" | "标题" | "题注" | "栏目" | undefined {
  if (line.length < NOTE && limits.note.test(line) && !openingOf(line)) return "题注";
  if (line.length < 24 && sectionLine.broken.test(line)) return "栏目";
  if (isNearlyNumber(line)) return "文号";
  if (openingOf(line)) return undefined;
  if (line.length > LONGEST) return isLongTitle(line) ? "标题" : undefined;
  const isNumber = limits.number.test(line) || limits.cut.test(line);
  if (isNumber || limits.ordinal.test(line) || isOrdinalLine(line)) return "文号";
  if (limits.order.test(line)) return "令";
  if (line.startsWith("(") && dateLine(line)) return "题注";
  const words = fold(line);
  const isMatter = matterOf(words) !== undefined || limits.matter.test(words);
  const isKind = limits.kind.test(line) || (standing.test(line) && !limits.caption.test(line));
  return (genres.official.test(words) && isMatter) || isKind ? "标题" : undefined;
}
