import { dateLine } from "./dates.ts";
import { fold } from "./fold.ts";
import { genres } from "./genres.ts";
import { openingOf } from "./markers.ts";
import { sectionLine } from "./masthead.ts";
import { isOrdinalLine } from "./orders.ts";
import { matterOf, standing } from "./titles.ts";

const NOTE_WORDS =
  "[(][^()。]{0,30}(?:(?:\\d{4}|[一二三四五六七八九〇零○O]{4})年|会议)[^()。]{0,200}(?:通过|批准|公布|发布|修正|修订|施行)[^()。]{0,20}\\)";

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
  /** what is a document of its own, one character of its kind damaged: `…3月大记事`, `《…办法（试行）解读` */
  kind: /^[^。,;:]{4,30}月[^。,;:]{0,4}(?:大事.?|.事记|大.记|大记事)$|^《[^。,;]{4,80}(?:》解读?|解读)$/,
  /** a line over a table, which a plan has too: `2020年主要经济指标` */
  caption: /指标$/,
  /** a title that leaves its office out: `关于公布…名录（第四批）的公告` */
  matter: /^关于.{6,}$/,
  /** the note under the title of a law: `(2018年10月30日…会议通过)` alone, or at either end of a line */
  note: new RegExp(`^${NOTE_WORDS}|${NOTE_WORDS}$`),
};

/** What a 令 or 公告 says of the text behind it: `《…条例》已由…通过,现予公布`, `现发布《…办法》` */
export const publishes = /(?:现予?|现将其|予以?)(?:公布|发布|颁布)/;
/** The same, damaged: `《…条例》已由…通过，予公布`, for an order that has no title */
export const mayPublish = /[《》].*[公发颁]布/;

/** tight: a title that begins with a stop or a closing bracket has lost what stood before: `〕省人民政府令` */
export const begunBroken = /^[,。;:、!?)\]}〕】》〉」』”’…·]/;

/** Whether a line holds a number and nothing else, however damaged. */
export const isNumberLike = (line: string) => line.length <= LONGEST && limits.number.test(line);

const LONGEST = 60;
const NOTE = 260;

/** Why a line looks like the head of another document; undefined when it does not. */
export function headOf(line: string): "文号" | "令" | "标题" | "题注" | "栏目" | undefined {
  if (line.length < NOTE && limits.note.test(line) && !openingOf(line)) return "题注";
  if (line.length < 24 && sectionLine.broken.test(line)) return "栏目";
  if (line.length > LONGEST || openingOf(line)) return undefined;
  const isNumber = limits.number.test(line) || limits.cut.test(line);
  if (isNumber || limits.ordinal.test(line) || isOrdinalLine(line)) return "文号";
  if (limits.order.test(line)) return "令";
  if (line.startsWith("(") && dateLine(line)) return "题注";
  const words = fold(line);
  const isMatter = matterOf(words) !== undefined || limits.matter.test(words);
  const isKind = limits.kind.test(line) || (standing.test(line) && !limits.caption.test(line));
  return (genres.official.test(words) && isMatter) || isKind ? "标题" : undefined;
}
