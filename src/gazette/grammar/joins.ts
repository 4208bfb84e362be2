import { officesIn } from "./agencies.ts";
import { TERMINAL } from "./elements.ts";
import { genreOf } from "./genres.ts";
import { isLongTitle, isTitleByOffices } from "./long-titles.ts";
import { isAddressees } from "./recipients.ts";

/** What speaks for one line being the continuation of another; `upper` and `lower` are folded. */
export interface Evidence {
  name: string;
  weight: number;
  holds: (upper: string, lower: string) => boolean;
}

/** Enough to join; below it, from `THIN` on, the editor is asked. */
export const ENOUGH = 4;
export const THIN = 3;
/** Evidence against a join that nothing outweighs. */
export const NEVER = -9;

const LABEL = /^[\p{Script=Han} ]{2,16}(?:\([^()]{1,20}\))?:/u;
const PROVISION = /^第.{1,6}条/;

/** No line begins so, but the rest of one. */
const CONTINUES = /^[,。;:!?、)》”」』〉%℃]/;
const NUMBER_AND_MORE = /^\([\p{Script=Han}]{1,16}[〔[【(]\d{4}[〕\]】)]第?\d{1,5} ?号\)./u;

/** Whether a line that ends in 》 ) ” goes on all the same: with a stop, or with the number of what stands in 《》. */
export const goesOn = (upper: string, lower: string) =>
  (/[》)”』」]$/.test(upper) && CONTINUES.test(lower)) ||
  (upper.endsWith("》") && NUMBER_AND_MORE.test(lower));

/** `…港口吞吐量达到|1.2亿吨,…`: what reads as item 1 is the figure that the line above waits for */
export const waitsForFigure = (upper: string, lower: string) =>
  /(?:达到?|超过|增长|下降|减少|增加|约为?)$/.test(upper) && isFigure(lower);

/** `1.2亿吨`, `9.4 公顷`: a figure with its unit, no item 1 or 9 */
export const isFigure = (lower: string) =>
  /^\d{1,3}\.\d{1,3} ?(?:[万亿%‰倍元吨户人]|公里|公顷|平方|立方|个百分点)/.test(lower);

/** What no heading ends with: `…对《…总体规划》进行`, `…取水许可和`, `…从事生产的` */
const UNENDED =
  /(?:[的和或及与对将由向在为被把从以是于至并各该其]|进行|应当|可以|不得|必须|按照|根据|依照|通过)$/u;

/**
 * Whether a numbered line that fills its column is half a provision and no
 * heading: it has more than one clause, its last word wants another, or the
 * line below ends an item.
 */
export const isHalf = (upper: string, lower: string) =>
  /[,:]|、.*、/.test(upper) || UNENDED.test(upper) || /;$/.test(lower);

export const evidence: Evidence[] = [
  { name: "上行待数", weight: 4, holds: waitsForFigure },
  // …县(市、区)人民政府,市|生态环境局、…)
  { name: "括号未闭合", weight: 4, holds: (upper) => isOpen(upper) },
  // …培训方|式,最大限度缩短…: a line cannot begin with these
  {
    name: "下行以标点开头",
    weight: 4,
    holds: (_, lower) => CONTINUES.test(lower),
  },
  // 《…工作的意见》|(云政发〔2019〕12号)精神,…
  { name: "书名之后接文号", weight: 4, holds: (upper, lower) => goesOn(upper, lower) },
  // …新建排污|口。: no paragraph is so short
  { name: "下行只剩词尾", weight: 4, holds: (_, lower) => isRest(lower) },
  { name: "上行有句读", weight: 3, holds: (upper) => /[,。;!?]/.test(upper) },
  { name: "上行有顿号或冒号", weight: 1, holds: (upper) => /[、:《“(]/.test(upper) },
  { name: "上行以逗号顿号结尾", weight: 2, holds: (upper) => /[,、—]$/.test(upper) },
  { name: "上行是条文", weight: 2, holds: (upper) => PROVISION.test(upper) && upper.length > 12 },
  { name: "上行较长", weight: 1, holds: (upper) => upper.length >= 18 },
  { name: "上行满行", weight: 1, holds: (upper) => upper.length >= 36 },
  { name: "下行有句读", weight: 1, holds: (_, lower) => /[,。;]/.test(lower) },
  { name: "下行成句", weight: 1, holds: (_, lower) => TERMINAL.test(lower) },
  { name: "上行像标题", weight: -3, holds: (upper) => isTitle(upper) },
  {
    name: "上行是整个标题",
    weight: NEVER,
    holds: (upper, lower) => isLongTitle(upper.replaceAll(" ", "")) && !isAddressees(lower),
  },
  {
    name: "标题之下是主送机关",
    weight: -3,
    holds: (upper, lower) => isLongTitle(upper.replaceAll(" ", "")) && isAddressees(lower),
  },
  { name: "接处似脱顿号", weight: NEVER, holds: (upper, lower) => losesComma(upper, lower) },
  { name: "下行另起主语", weight: NEVER, holds: (upper, lower) => begins(upper, lower) },
  { name: "下行是标签", weight: -3, holds: (upper, lower) => LABEL.test(lower) && !isOpen(upper) },
];

/** What joins two lines with a picture between. */
export const overPictures: ReadonlySet<string> = new Set([
  "括号未闭合",
  "下行以标点开头",
  "书名之后接文号",
]);

/**
 * Whether the lower line begins a sentence, so that the upper one lost its stop:
 * who is told what to do, `…发放宣传单|各学校要组织学生…`, but not behind 督促;
 * `…奖5名|希望获奖同志…`; anything behind `…通知如下`.
 */
const begins = (upper: string, lower: string) =>
  /\p{Script=Han}$/u.test(upper) && !isOpen(upper) && (isTold(upper, lower) || isNew(upper, lower));

const isTold = (upper: string, lower: string) =>
  !/(?:[对由向给与和及为到在督促使要求指导组织报请])$/u.test(upper) &&
  /^各[^,。;:、《》()]{1,16}?(?:要|须|必须|应当?)(?=\p{Script=Han})(?!求)/u.test(lower);

const isNew = (upper: string, lower: string) =>
  /[知告复报定]如下$/u.test(upper) ||
  (/^(?:特此[^,。]{2}|希望[^,。]{2,16}(?:同志|单位|部门|企业|个人))/u.test(lower) &&
    !/(?:[的有寄予满怀]|殷切|不|对)$/u.test(upper)) ||
  (/^凡[^,。]{2,20}(?:的|者|必须|应当|均|一律)/u.test(lower) && !/[平非不大但]$/u.test(upper));

/**
 * What an item ends with, and nothing under a heading begins with: `（二）连续两年未开发利|用的；`;
 * a word alone behind a line with a comma or a figure in it: `（一）每亩补助500元,分三年|兑现；`
 */
export const endsItem = (upper: string, lower: string) =>
  isRest(lower) ||
  /^[^,。;:、]{1,12}的[;。]$/u.test(lower) ||
  (/[,\d]/.test(upper) && /^\p{Script=Han}{1,5};$/u.test(lower));

/** `口。`, `设施。`: the end of a word, whole in no paragraph; not `略。` or `此复。` */
const isRest = (lower: string) =>
  /^\p{Script=Han}{1,2}。$/u.test(lower) &&
  !/^(?:略|无|否|是|有|完|同意|此.|附后|待定)/.test(lower);

/** `《…办法》政策解读`: a short line without a stop that ends in a kind of document; with 、 only between offices */
const isTitle = (upper: string) =>
  upper.length <= 60 &&
  !/[,。;!?]/.test(upper) &&
  (upper.includes("、")
    ? isTitleByOffices(upper.replaceAll(" ", ""))
    : genreOf(upper.replaceAll(" ", "")) !== null);

/** `…每年实施50项。责任单位：市经信局、市发改局`: a list of units closes without a stop */
const LISTED_END = /(?:单位|部门|责任人|时限)[:：][^。；;]{0,200}[^,、]$/;

/** A sentence of some length with a comma in it or at its end, and no stop: `…年度目标考核,对工作不力的予以通报批`, `…不得吸烟、烧纸、` */
export const isBrokenOff = (text: string) =>
  text.length >= 24 &&
  !LISTED_END.test(text) &&
  /[,。;](?=[^,。;]*[\p{Script=Han}]$)|[,、]$/u.test(text.trimEnd());

/** The last item of a list and the words in front of it: `…由县应急管理局、|县公安局` */
const LAST_ITEM = /(?<items>(?:[^,。;:()、《》“”]+、)+)(?<item>[^,。;:()、《》“”]{2,20})$/;
/** The first item of a list: `县住建局|、…`, `道路交通|等领域` */
const FIRST_ITEM = /^(?<item>[^,。;:()、《》“”]{2,20}?)(?=、|等(?!待|级|于|同))/;

/**
 * Whether a seam stands between two whole items of a list, so that a 、 may be
 * lost there: two offices that begin alike (县公安局|县住建局), or halves that
 * together are longer than any item beside them (建筑施工|道路交通).
 */
function losesComma(upper: string, lower: string): boolean {
  const { items, item: above } = LAST_ITEM.exec(upper.slice(-200))?.groups ?? {};
  const below = FIRST_ITEM.exec(lower.slice(0, 40))?.groups?.item;
  if (!items || !above || !below) return false;
  if (officesIn(above) && officesIn(below)) return above[0] === below[0];
  if (above.length < 3 || below.length < 3) return false;
  const beside = items.split("、").slice(1, -1);
  const longest = Math.max(0, ...beside.map((item) => item.length));
  return longest > 0 && above.length + below.length > 1.5 * longest;
}

const PAIRS: [open: string, close: string][] = [
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
  ["〔", "〕"],
  ["〈", "〉"],
];

/** Whether the last bracket or quotation mark of a text is still open, and no sentence ended in it. */
export function isOpen(text: string): boolean {
  const tail = text.slice(-400);
  return PAIRS.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    return at !== -1 && tail.indexOf(close, at) === -1 && !tail.includes("。", at);
  });
}
