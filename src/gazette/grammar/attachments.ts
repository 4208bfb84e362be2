/** What a document says it carries: the text it issues, the list of its attachments. Over `fold`ed text. */
import { fold } from "./fold.ts";

export const attachments = {
  /** `(略)` behind a title in the list: `附件2.任务表(略)。`, `征收补偿方案(另行张贴)`, `一览表(此件不公开)` */
  omitted:
    /\((?:略|此略|略去|此件略|另(?:行)?(?:发|附|张贴|公布|印发)|(?:此件|本附件)?(?:不公开|不予公开))\)[。;,]?$/,
  /** the end of a web attachment's name: `附件1.docx`, `…目录.doc` */
  file: /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|jpg|png)$/i,
  /** unspaced: `关于印发忻州市…行动计划的通知` */
  issued:
    /(?:印发|转发|批转|公布|发布|颁发|颁布|下发)(?<what>.{4,})的(?:通知|函|决定|公告|通告)$|印发(?<quoted>《.{4,}》)$/,
  /** what stands in 《》: `《忻州市…办法》` */
  named: /《(?<what>[^《》]{4,100})》/g,
  /** in front of such a name: what a document acts on, and does not issue: `根据|《…法》`, `依据《…法》和|《…条例》` */
  governed:
    /(?:根据|依据|依照|按照|遵照|贯彻|落实|执行|违反)(?:《[^《》]{2,100}》(?:\([^()]{2,30}\))?[、和及与])*$/,
  /** the same, with one more pair inside: `《关于印发〈…〉的通知》` printed with 《 twice */
  nested: /《(?<title>[^《》]{4,120}(?:《[^《》]*》[^《》]*)*)》/g,
  /** folded: a decision on amendments says that the amended text follows: `《…办法》根据本决定作相应修改,重新公布` */
  republished:
    /《(?<what>[^。]{4,120})》根据本(?:决定|决议|修正案)[^。]{0,16}(?:修改|修正|修订|调整)[^。]{0,24}公布/,
  /** `《2026年…工作方案》` at the end of what is issued */
  quoted: /《(?<inner>.+)》$/,
  /** the whole in 《》: `《…申请表》` */
  wholeQuoted: /^《(?<inner>.+)》$/,
  /** what is said of the issued text and not of its name: `修订后的…`, `市发展改革委等部门|…实施意见` */
  revised:
    /^(?:修订后的|新修订的|修订|[\p{Script=Han}、 ]{2,30}?等(?:有关)?(?:[\d一二三四五六七八九十]{0,2}(?:个)?)(?:部门|单位)(?!关于))/u,
  /** between the items of a list on one line: `1.X;2.Y` */
  between: /[;；\s]*(?=(?<!\d)\d{1,2}[.、](?!\d))/,
  /** `2.湖北省…意见` */
  item: /^\s*(?<number>\d{1,2})[.、]\s*(?<title>.*)$/s,
  /** a stop behind the last item */
  stop: /[。;]$/,
};

/** What is sent to somebody, so that its first line may name whom: not a 办法, not a 方案 */
export const genresAddressed: ReadonlySet<string> = new Set([
  "报告",
  "请示",
  "通知",
  "函",
  "意见",
  "通报",
]);

/** `申报表（略）` is the title 申报表 of a text that is not printed. */
export function withoutOmission(title: string): string {
  const { index } = attachments.omitted.exec(fold(title)) ?? {};
  return index ? title.slice(0, index).trimEnd() : title;
}
