import { sentence } from "./elements.ts";
import { fold } from "./fold.ts";

/** How the words behind a numeral can stand. */
export type Shape =
  /** one sentence or clause, with or without its full stop */
  | "phrase"
  /** a short opening sentence, then more */
  | "opening"
  /** anything else */
  | "prose";

/** Words of a rule, which no heading holds: `市级财政部门负责…管理。`, `企业应当…。` */
const RULE =
  /负责|(?<=[^,]{4})是(?!否)|应当|可以|不得|必须|是指|收到|已经|予以|本(?:办法|规定|条|细则|规则|通知|通告|公告|意见|决定|措施|方案|预案|规划|标准|批复|制度)|^同意|\d[年月日]起|^自.{4,24}(?:起|之日)|(?<!目)的(?:[,，]|$)|[年月日底末]前|由.{2,20}(?:牵头|组织|会同)/;
const OPENING = 42;
const CLAUSE = 22;
const LABEL = 14;

/** `东至…` of `禁放区域：东至…`: a label opens an item, unless it only leads to a list */
const LEADS_ON = /如下|下表|以下|下列|(?:包括|为|是|有)$/;

/** Where an opening sentence ends in the words behind a numeral, its stop included; 0 for none. */
export function openingLength(words: string): number {
  const folded = fold(words);
  const stop = folded.indexOf("。");
  const colon = folded.indexOf(":");
  if (colon > 0 && (stop === -1 || colon < stop)) return labelLength(folded, colon);
  if (stop <= 0 || folded.slice(stop + 1).trim() === "") return 0;
  return isTitleLike(folded.slice(0, stop)) ? stop + 1 : 0;
}

/** Words of a rule that an imperative heading may hold all the same, where its sisters are headings: 必须, 是 */
const SAID =
  /负责|是指|收到|本(?:办法|规定|条|细则|规则|通知|通告|公告|意见|决定|措施|方案|预案|规划|标准|批复|制度)|^同意|\d[年月日]起|^自|(?<!目)的(?:[,，]|$)|[年月日底末]前|由.{2,20}(?:牵头|组织|会同)|\d/;
const IMPERATIVE = 30;

/** Where an opening sentence ends that is a lead only beside others: `粮食收储企业必须实行顺价销售。|价格由…`; 0 for none. */
export function imperativeLength(words: string): number {
  const folded = fold(words);
  const stop = folded.indexOf("。");
  const lead = folded.slice(0, Math.max(0, stop)).trim();
  if (lead === "" || lead.length > IMPERATIVE || folded.slice(stop + 1).trim() === "") return 0;
  return /[;:!?、]/.test(lead) || SAID.test(lead) ? 0 : stop + 1;
}

/** `第三十条增加一款作为第三款：“…”`: what is changed, no label; `项目名称：…` says what its words are, not what they are about */
const NO_LABEL =
  /^第.{1,7}条|作为第|修改|^(?:项目|成果|课题|作品|产品|单位|企业|机构|奖项)?名称$|^姓名$/;

const isLabel = (words: string) =>
  words.length > 1 &&
  words.length <= LABEL &&
  !/[,、;。:《(]/.test(words) &&
  !LEADS_ON.test(words) &&
  !NO_LABEL.test(words);

/** on whose proposal the lines under it appoint: 根据市中级人民法院院长贺军的提名 */
const NOMINATED = /^[^,;。]{4,40}的提名$/;

/** A label alone on its line, nothing behind its colon: `决定任命：`, `征收范围：`, `根据市长徐卫的提名：`; not `…如下：`, `…标准见下表：` */
export const isLabelLine = (text: string) => {
  const folded = fold(text).trim();
  const words = folded.slice(0, -1).trim();
  return folded.endsWith(":") && (isLabel(words) || NOMINATED.test(words));
};

/** `医院：` of `（三）医院：…不少于1.2个。`: of the last of a list whose others end in a semicolon it is no lead */
export const isLabelLead = (lead: string) => fold(lead).trimEnd().endsWith(":");

function labelLength(folded: string, colon: number): number {
  const label = folded.slice(0, colon).trim();
  const behind = folded.slice(colon + 1).trim();
  return isLabel(label) && behind !== "" && !sentence.listed.test(behind) ? colon + 1 : 0;
}

/** What may be an amount and not a numeral: `1.5亿元`; not `1.2019年…` */
export const amount = /^ *\d{1,3}\.(?!\d{4} ?年)\d/;

/** Whether words say what must be done or what something is, as no heading does. */
export const isRule = (words: string) => RULE.test(words);

/** Short clauses, no rule in them, no list. */
export function isTitleLike(sentence: string): boolean {
  const words = sentence.trim();
  if (words.length > OPENING || /[;:!?]/.test(words) || RULE.test(words)) return false;
  return words
    .split(",")
    .every((clause) => clause.length <= CLAUSE || words.split(",").length === 1);
}

/** What a meeting takes up, however long: 关于《甲市三年行动计划（2023—2025年）（送审稿）》的事项, 研究…追加投资等有关事项 */
const MATTER =
  /^(?:关于|研究|审议|审定|听取|讨论|传达|学习|通报)[^。;:]{4,100}(?:事项|事宜|问题|议题|情况|汇报|请示|报告|精神|》)$/;
export const isMatter = (words: string) => MATTER.test(fold(words).trim());

/** What a heading may have behind it: `提升预报水平（责任单位：市气象局）` */
const NOTE = /\([^()]*(?:\([^()]*\)[^()]*)*\)$/;

/** A single sentence that may be a heading with a full stop, or a question: `强化政策支撑。`, `《办法》出台的背景是什么？` */
export function isPhrase(words: string): boolean {
  const folded = fold(words)
    .trim()
    .replace(NOTE, "")
    .replace(/[。?]$/, "");
  return folded !== "" && !/[。;:!?]/.test(folded);
}

/**
 * Behind 第九条: what a decision does with that article of another text: `修改为：“…`,
 * `第二款修改为：`, `增加一款作为第二款`, `后增加一条，作为`. No article begins so, except one
 * that says what shall be changed or raised: `修改规划的，…`, `增加的收入…`.
 */
export const changesArticle = (words: string) => CHANGES.test(fold(words).slice(0, 60));
const ORDINAL = "第[一二三四五六七八九十百零\\d]{1,5}";
const CHANGES = new RegExp(
  `^(?:之[一二三])?(?:${ORDINAL}[款项])*(?:之?[前后]|中)?(?:(?:修改|修订|改)为[:“]|增加[一二三四两]?[条款项](?:[^,。;:]{0,4}作为|,?作为|,?为第|[:“]))`,
);
