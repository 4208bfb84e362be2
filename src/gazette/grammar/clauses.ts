import { CHINESE, toInteger } from "./numerals.ts";

/**
 * When a document begins and ends to apply, in its own closing words. Patterns
 * over `tight` text. The subject is the document itself (本办法) or left out at
 * the head of a sentence: what another document's date is, is not ours to tell.
 */
const SELF = String.raw`(?:^|[。;,:]|本[\p{Script=Han}]{1,10}?|(?:以上|上述)(?:[\p{Script=Han}]{0,4}(?:规定|价格|标准|政策|收费|费率|措施|调整))|现予公布,)`;
const DATE = String.raw`[\d一二三四五六七八九十〇○零OＯ]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日`;
const DAY = `(?<date>${DATE})`;
/** The hour at which a day begins or ends: 4月1日|0时|起 */
const HOUR = "(?:[零〇\\d]{1,2}[时点])?";
const APPLIES = "(?:正式|开始)?(?:施行|实施|试行|执行|生效|起效)";

const YEARS = `(?<years>\\d{1,2}|两|${CHINESE})年`;
/** The document, by its kind: a 证 or a 合同 has a term of its own */
const OWN = String.raw`本[\p{Script=Han}]{0,6}?(?:办法|规定|细则|规则|规程|通知|通告|公告|意见|方案|决定|条例|措施|标准|文件|政策|制度|预案|计划)的?`;

export const clauses = {
  /** what a paragraph holds that says when */
  may: /[自从]|日起|有效期|[执施]行(?:时间|期|日期)/,
  /** `本办法自2022年1月1日起施行`, `现予公布,自2019年7月1日起施行`, `本办法自2019年2月1日实施`, `本办法于2022年1月1日起施行`, `自2011年8月1日抄表之日起执行`; not 企业,自…起执行|新标准 */
  from: new RegExp(
    `${SELF}(?:(?:从|自)${DAY}${HOUR}(?:抄表之日)?起?|(?<=本\\p{Script=Han}{1,10})于(?<on>${DATE})${HOUR}起)${APPLIES}(?!\\p{Script=Han}{0,12}(?:标准|价格|政策|税率|费率|办法|规定|补贴))`,
    "u",
  ),
  /** `本意见自印发之日起施行`, `本条例自公布之日起30日后施行`, `…起三个月后施行`, `自文件印发后30日起施行` */
  fromIssue: new RegExp(
    `${SELF}(?:从|自)(?:文件|本\\p{Script=Han}{2,4})?(?:发布|公布|印发|下发|发文|颁布|签发)(?:之日起(?:满?(?:(?<days>\\d{1,3}|${CHINESE})[日天]|(?<months>\\d{1,2}|两|${CHINESE})个月)后?)?|后满?(?<after>\\d{1,3}|${CHINESE})日起?)${APPLIES}`,
    "u",
  ),
  /** `…公布自2019年7月1日起施行)`: the last words of a 题注 */
  inNote: new RegExp(`自${DAY}起?${APPLIES}(?=\\)?$)`),
  /** `有效期5年`, `有效期为三年`, `试行期两年`, `…起施行,试行两年`, `自公布之日起试行一年`, `有效期自印发之日起五年` */
  term: new RegExp(
    `(?:(?:有效期|试行期|执行期|实施期)(?:限)?(?:为|是|暂定)?(?:自(?:发布|公布|印发|施行|实施)之日起)?|(?:[,。;](?:暂定)?|日起)试行)${YEARS}`,
    "u",
  ),
  /** `…起施行,三年内有效` */
  within: new RegExp(`[,。;]${YEARS}内有效`, "u"),
  /** `本办法有效期五年`, in a sentence apart from the day it begins */
  ownTerm: new RegExp(`${OWN}有效期(?:限)?(?:为|是|暂定)?${YEARS}`, "u"),
  /** `本办法有效期5年,自2023年4月15日起算` */
  termThenDay: new RegExp(
    `${OWN}有效期(?:限)?(?:为|是|暂定)?${YEARS},自${DAY}起(?:计?算|施行|实施|执行)`,
    "u",
  ),
  /** `有效期自2019年9月1日起至2022年8月31日止`, `有效期为2019年9月1日至2022年8月31日` of this document */
  termFrom: new RegExp(
    `${OWN}有效期(?:限)?[为从自:]{1,2}${DAY}起?(?:至|到|[-—–~]{1,2})(?:(?<last>${DATE}))?`,
    "u",
  ),
  /** `三、执行时间。自2018年5月1日起至2020年4月30日止。`, `执行期:2021年7月1日至2022年6月30日` */
  period: new RegExp(
    `(?:执行|施行)(?:时间|期限|日期|期)[。:,为]{0,2}(?:从|自)?${DAY}${HOUR}起?(?:(?:至|到|[-—–~]{1,2})(?<last>${DATE}))?(?=[止。;,]|$)`,
    "u",
  ),
  /** `自2018年12月1日起执行,至2021年11月30日止` */
  span: new RegExp(
    `(?:从|自)[^,。;]{5,20}起(?:${APPLIES})?,?(?:至|到)${DAY}${HOUR}(?:止|终止|结束)?(?=[,。;]|$)`,
    "u",
  ),
  /** `本意见有效期至2026年12月31日`, in a sentence apart */
  ownUntil: new RegExp(`${OWN}有效期(?:限)?(?:截)?(?:至|到)${DAY}`, "u"),
  /** `…起施行,2026年12月31日自动失效`: of the document whose first day the sentence says */
  ends: new RegExp(
    `(?:施行|实施|试行|执行),(?:至|到|于)?${DAY}(?:起?(?:自行|自动|同时)?(?:废止|失效|终止))`,
    "u",
  ),
  /** `有效期至2026年12月31日`, `有效期截至2021年7月9日止`, `有效期截止2028年4月14日`, `执行期限至2013年7月31日` */
  until: new RegExp(
    `(?:有效期|[执施试]行期|实施期)(?:限)?(?:截?(?:至|到)|截止(?:至|到|日期为)?)${DAY}`,
    "u",
  ),
};

/** Kinds that tell of other documents and have no force of their own. */
export const tellsOnly =
  /^(?:解读|问答|大事记|任免|讲话|致辞|说明|简介|统计资料|数据|指标|总结|报告|议案|请示)$/;

/** `五`, `5`, `两` as a number of years or days; null for what is none. */
export const countOf = (numeral: string) => (numeral === "两" ? 2 : toInteger(numeral));
