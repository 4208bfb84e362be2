import { AGENCY_END, splitOffices } from "./agencies.ts";
import { fold, unspaced } from "./fold.ts";
import { APPOINTED, genres } from "./genres.ts";
import { matchesOf } from "./matches.ts";
import { YEAR_DIGITS } from "./numerals.ts";

/**
 * What stands between the issuer and the matter of a title; over `tight` text.
 * 某县人民政府|土地征收公告 has nothing between.
 */
const SEAM = new RegExp(
  `(?:关于|对(?=[^比接]{2,40}(?:答复|批复|决定|函|意见|复函)$)|(?:批转|转发|印发)(?=.{4,}(?:通知|函)$)|(?:批转|转发)(?=.{2,60}关于.{2,}(?:报告|意见|请示|办法|方案|规定)$)|(?:印发|转发|批转)(?= ?《.{4,}》$)|(?<=人民政府|人民政府办公[室厅])(?=(?!关于|对|批转|转发|印发)[^,。;:《》令]{2,20}(?:公告|通告|公示)$)|(?:命?令|公告|通告|布告|决定|通报|(?:任免|任命|任职|免职)通知)$|(?:${APPOINTED})$)`,
  "g",
);

/** How an office's name may end in a title, where 关于 follows and little can go wrong. */
const OFFICE = new RegExp(
  `(?:${AGENCY_END}|[会办院校厅部署社团队局所处站馆]|(?:检查|调研|调查|督查|视察)组|中共中央|^(?:中华人民共和国|国家)主席[\\p{Script=Han}]{0,3})$`,
  "u",
);

/** What stands in a title and is no part of an office's name: `某市|第五届|人民代表大会常务委员会|第十次会议|关于…` */
export const SITTING =
  /第[^第]{1,5}届(?=.*(?:会|政协|人大))|第[^第]{1,6}次[\p{Script=Han}]{0,6}会议$/gu;

/** `国家主席|习近平`, `中华人民共和国主席|习近平`: who issues by name, as a title says */
export const byName = /^(?<office>(?:中华人民共和国|国家)主席)(?<name>\p{Script=Han}{2,3})$/u;

/** a quotation, a year and month: `2024年3月份省政府任免事项`; who reports what is sent on: `批转县民政局|关于…报告的通知` */
const NO_ISSUER = new RegExp(`[《“,。]|^(?:批转|转发|印发)|^(?:\\d{4}|${YEAR_DIGITS})年`);

/** A title taken apart: who issues, and the rest. */
export interface Titled {
  issuer: string;
  matter: string;
}

/**
 * The issuer in front of a title: `忻州市人民政府|关于…`, `国务院办公厅|对…的答复`,
 * `金河州人民政府|批转…的通知`, `某县人民政府|批转县教育局关于…的报告`. The argument is folded; spaces between joint
 * issuers may stand. Undefined when the title names none.
 */
export function matterOf(title: string): Titled | undefined {
  if (title.length > 300) return undefined;
  for (const { index } of matchesOf(title, SEAM)) {
    const issuer = title.slice(0, index).trim().replace(SITTING, "");
    if (issuer.length >= 3 && OFFICE.test(issuer) && !NO_ISSUER.test(issuer))
      return { issuer, matter: title.slice(index) };
  }
  return undefined;
}

/**
 * A printed title without its layout spaces; between offices that issue
 * together one stays: `广州市民政局 广州市财政局关于…`.
 */
export function titleOf(printed: string): string {
  const title = unspaced(printed);
  const offices = splitOffices(matterOf(fold(printed))?.issuer ?? "");
  const names = offices.join("");
  return offices.length > 1 && title.startsWith(names)
    ? `${offices.join(" ")}${title.slice(names.length)}`
    : title;
}

/**
 * tight: a title that names neither office nor matter and is whole as it stands: `2024年1月大事记`, `云岭省人民政府大事记`, `县政府大事记`,
 * `《…办法》政策解读`, `《…政策》热点问答`, `石桥县人民政府任命名单`, `云阳县2019年公开招聘教师公告`, `政府工作报告`, `2023年浦潮县主要经济指标`, `二〇一九年七月人事任免`
 */
export const standing =
  /^(?:关于)?(?:政府工作报告|(?:本刊|重要|征订|订阅|征稿|更正)?启事|《.{4,80}》(?:的)?(?:政策|热点|常见|有关|相关)?(?:问题)?(?:解读|问答|图解|起草说明)|(?:[\p{Script=Han}]{2,20})?(?:\d{4}|[一二三四五六七八九〇零○OO]{4})年[\p{Script=Han}\d—~-]{0,30}(?:大事记|政务纪事|人事任免|职务任免|任免|主要经济指标|主要指标|统计公报|政务要闻)|[\p{Script=Han}]{2,12}[省市县区州旗盟](?:\p{Script=Han}{1,14}[局委办厅院])?\d{4}年[^。;:《》关]{2,30}(?:公告|公示)|[\p{Script=Han}]{4,40}(?:政府|委员会|常委会)(?:任免|任命|免职|任职)(?:人员)?名单|(?:[\p{Script=Han}]{2,30}(?<=[省市县区州旗盟]|自治区)|[省市县区州旗盟])(?:人民)?政府(?:工作)?大事记)$/u;

/** tight: the first line of such a title: `《关于发放补贴的通知》` over `政策解读` */
export const quoted = /^(?:关于)?《[^《》]{4,80}》$/;

/** tight: `石桥县` over `2019年主要经济指标`: whose they are */
export const whose = /[省市县区州旗盟乡镇]$/;

/** tight: `云岭省人民政府|2020年2月份人事任免`: an office in front of a year */
export const yearly = new RegExp(
  `^(?<office>\\p{Script=Han}{2,30}?(?:${AGENCY_END}))(?=(?:\\d{4}|${YEAR_DIGITS})年)`,
  "u",
);

/** tight: `黑石县|十八届|人民政府|第12次常务会议纪要`: whose meeting it was */
export const meeting =
  /^(?<place>\p{Script=Han}{2,12}?[省市县州区旗盟])(?:第?[\d一二三四五六七八九十]{1,4}届)?(?<office>人民政府|政府)(?:党组)?(?:\d{4}年)?第[^第]{1,6}次.{0,4}会议纪要$/u;

/** tight: a title that names neither office nor 关于: `对区政协十二届一次会议第1205号提案的答复` */
export const answers = /^对.{4,80}的(?:答复|复函|批复)$/;

/** tight: a title that leaves its issuer out and sends on what another reports: `批转县民政局关于…报告的通知` */
export const sends = /^(?:批转|转发|印发).{6,}(?:通知|函)$/;

/** `…的通知①` without the mark of its footnote */
export const withoutFootnote = (title: string) => title.replace(genres.footnote, "");

/** `批转州教育局关于…意见的通知`: a title that carries another text */
export const carries = /(?:印发|转发|批转|公布|发布|颁发|颁布|下发)/;

/** tight: the first line of a title that carries another text: `某市人民政府转发`, `某省人民政府办公厅转发省计委等部门`; not `…2019年5月20日印发` */
export const carriesOn =
  /^[^\d,。:;]{4,40}(?<!日)(?:印发|转发|批转)(?:[\p{Script=Han}、]{2,30}(?:部门|单位|[厅局委办部行署]|委员会|办公室))?$/u;

/** the end of a title that carries another text: `…管理意见|的通知` */
export const carrier = /的?(?:通知|函|决定|公告|通告)$/;

/** A title's key as contents shorten it: `县政府第72次常务会议纪要` of `苍岭县人民政府第72次常务会议纪要`, `行署…` of `安岭地区行政公署…`. */
export const placeless = (key: string) =>
  key
    .replace(/^\p{Script=Han}{1,12}?(?=[省市县区州旗盟](?:人民)?政府)/u, "")
    .replace(/^(?<unit>[省市县区州旗盟])人民政府/, "$<unit>政府")
    .replace(/^\p{Script=Han}{1,10}?(?:地区|盟)?行政公署/u, "行署");

/** A key as `placeless` leaves it, its office by the shortest name: `县府办…` of `县政府办公室…` */
export const shortOffice = (key: string) =>
  key.replace(/^(?<unit>[省市县区州旗盟])政府办公[室厅]/, "$<unit>府办");

/** A key without the year of its revision: `…的通知(2019修订)` of a web page over the title as it was printed. */
export const withoutRevision = (key: string) => key.replace(/(?:19|20)\d{2}年?修[订正]$/, "");

/** tight: the name of a law, a title where its 题注 stands under it: `中华人民共和国水法`; not `…实施办法` */
export const isLawName = (line: string) => LAW.test(line);
const LAW = /^中华人民共和国[\p{Script=Han}]{1,30}(?<![办方执司立])法$/u;
