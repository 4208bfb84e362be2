import { dateLine } from "./dates.ts";
import { fold } from "./fold.ts";
import { genres } from "./genres.ts";
import { isLongTitle } from "./long-titles.ts";
import { openingOf } from "./markers.ts";
import { sectionLine } from "./masthead.ts";
import { isNearlyNumber } from "./nearly.ts";
import { isNearlyNote } from "./nearly-laws.ts";
import { isNearlyTitle } from "./nearly-titles.ts";
import { isOrdinalLine } from "./orders.ts";
import { matterOf, standing } from "./titles.ts";

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
  /** a day in brackets, or in what is left of them: `(二〇二三年三月十日)`, `二〇二三年三月十日)` */
  inBrackets: /^[(]|[)]$/,
  /** a line over a table, which a plan has too: `2020年主要经济指标` */
  caption: /指标$/,
  /** a title that leaves its office out: `关于公布…名录（第四批）的公告` */
  matter: /^关于.{6,}$/,
};

/** as printed: what parts a number from what stands beside it on its line */
export const apart = /[\s\u3000]{2,}/;

/** tight: a title that begins with a stop or a closing bracket has lost what stood before: `〕省人民政府令` */
export const begunBroken = /^[,。;:、!?)\]}〕】》〉」』”’…·]/;

/** Whether a line holds a number and nothing else, however damaged. */
export const isNumberLike = (line: string) =>
  (line.length <= LONGEST && limits.number.test(line)) || isNearlyNumber(line);

const LONGEST = 60;

/** Why a line looks like the head of another document; undefined when it does not. */
export function headOf(line: string): "文号" | "令" | "标题" | "题注" | "栏目" | undefined {
  if (isNearlyNote(line) && !openingOf(line)) return "题注";
  if (line.length < 24 && sectionLine.broken.test(line)) return "栏目";
  if (isNearlyNumber(line)) return "文号";
  if (openingOf(line)) return undefined;
  if (isNearlyTitle(line)) return "标题";
  if (line.length > LONGEST) return isLongTitle(line) ? "标题" : undefined;
  const isNumber = limits.number.test(line) || limits.cut.test(line);
  if (isNumber || limits.ordinal.test(line) || isOrdinalLine(line)) return "文号";
  if (limits.order.test(line)) return "令";
  if (limits.inBrackets.test(line) && dateLine(line)) return "题注";
  const words = fold(line);
  const isMatter = matterOf(words) !== undefined || limits.matter.test(words);
  const isKind = standing.test(line) && !limits.caption.test(line);
  return (genres.official.test(words) && isMatter) || isKind ? "标题" : undefined;
}
