/**
 * Kinds of document by the word their titles end in. The first fifteen are the
 * 文种 of 《党政机关公文处理工作条例》第八条; the others are what gazettes print beside them.
 */
export const OFFICIAL = [
  "决议",
  "决定",
  "命令",
  "令",
  "公报",
  "公告",
  "通告",
  "意见",
  "通知",
  "通报",
  "报告",
  "请示",
  "批复",
  "议案",
  "函",
  "纪要",
] as const;

/** Texts that a notice issues or attaches: 管理办法, 行动计划, 联席会议制度 … */
export const ISSUED = [
  "办法",
  "方案",
  "计划",
  "规划",
  "规定",
  "细则",
  "制度",
  "条例",
  "规则",
  "章程",
  "要点",
  "预案",
  "纲要",
  "措施",
  "守则",
  "准则",
  "标准",
  "规范",
  "指南",
  "指引",
  "目录",
  "清单",
  "名单",
  "名录",
  "一览表",
  "汇总表",
  "分工表",
  "表",
  "任务书",
  "责任书",
  "协议",
  "合同",
  "说明",
  "解释",
  "答复",
  "解答",
  "提示",
  "倡议书",
  "公约",
  "总结",
  "讲话",
  "致辞",
  "大事记",
  "政务纪事",
  "政务大事",
  "布告",
  "人事任免",
  "解读",
  "问答",
  "建议",
  "安排",
  "分工",
  "政策",
  "意见书",
  "图",
  "样式",
  "样本",
  "简介",
  "数据",
  "统计资料",
  "指标",
  "体系",
  "流程",
  "程序",
  "公示",
  "规程",
  "导则",
  "名册",
  "启事",
  "声明",
  "通则",
  "图集",
  "模板",
  "须知",
  "指示",
  "修正案",
  "倡议",
  "公开信",
  "承诺书",
  "白皮书",
] as const;

/** Who is appointed and relieved, as a title ends: 任免, 任免名单, 任免国家工作人员, 任免司局级干部, 任免人员名单, 任免事项, 任免驻外大使名单 */
export const APPOINTED =
  "任免|(?:任免|任命|任职|免职)(?:[^,。;:《》\\d]{0,5}(?:干部|人员))?名单|任免[^,。;:《》\\d]{0,5}(?:干部|工作人员|事项)(?:情况)?|(?:任免|任命)驻外(?:大使|代表)(?:名单)?";

const byLength = (a: string, b: string) => b.length - a.length;
const ALL = [APPOINTED, ...[...OFFICIAL, ...ISSUED].toSorted(byLength)].join("|");

/** What may follow the kind at the end of a title: `(试行)`, `(2019—2022年)`, 》, a footnote's mark. */
const AFTER = "(?:[(〔\\[][^()〔〕\\[\\]]{1,30}[)〕\\]]|[》”*①-⑩※\\d])*";

export const genres = {
  /** `…的实施意见`, `…管理办法(试行)` */
  end: new RegExp(`(?<genre>${ALL})(?<after>${AFTER})$`),
  /** the same for the kinds that are documents of their own */
  official: new RegExp(`(?<genre>${OFFICIAL.toSorted(byLength).join("|")})(?<after>${AFTER})$`),
  /** the same, and those that are one when an office and a matter stand in front: `某局关于…的公示` */
  standing: new RegExp(
    `(?:${[...OFFICIAL, "公示", "布告", "规定", "办法", "倡议书", "倡议", "指示", "答复", "建议", "措施", "解释", "说明", "提示", "启事", "声明"].toSorted(byLength).join("|")})(?:${AFTER})$`,
  ),
  /** a footnote's mark behind a title: `…的通知①`, `…的通知*`, `…统计公报[^2]` */
  footnote: /(?:[*①-⑩※]|\[\^?\d{1,2}\])+$/u,
};

/** tight: a kind that is a whole title: `通告`, `公告` */
export const bareKind = new RegExp(`^(?:${OFFICIAL.join("|")})$`);

/** tight: an office and a kind that are a whole title: `柳泉县人民政府|布告` */
export const officeAndKind = new RegExp(
  `^(?<office>\\p{Script=Han}{4,40}?)(?<kind>${[...OFFICIAL, "布告"].toSorted((a, b) => b.length - a.length).join("|")})$`,
  "u",
);

/** tight: the time that such a record covers is its whole title: `2014年1—2月`, `二〇〇八年第二季度`, `5月份` */
export const period =
  /^(?:\d{4}|[一二三四五六七八九〇零○]{4})年(?:第?[\d一二三四五六七八九十]{1,3}(?:(?:[—–~、至到-]{1,2})[\d一二三四五六七八九十]{1,3})?(?:月份?|季度)|[上下]半年)?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[—–~、至到-]{1,2}(?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月份?$/;

/** Names that mean a kind of the fifteen: 复函 is a 函. */
const SAME: Record<string, string> = {
  命令: "令",
  一览表: "表",
  汇总表: "表",
  分工表: "表",
  人事任免: "任免",
  政务纪事: "大事记",
  政务大事: "大事记",
};

const appointed = new RegExp(`^(?:${APPOINTED})$`);

/** The kind a title names (`通知`, `办法`), or null. The argument is folded and without spaces. */
export function genreOf(title: string): string | null {
  const genre = genres.end.exec(title)?.groups?.genre;
  if (genre === undefined) return null;
  return appointed.test(genre) ? "任免" : (SAME[genre] ?? genre);
}

/** What a 公告 publishes as its own text, where another notice on its page is one beside it. */
export const isPublished: ReadonlySet<string> = new Set([
  "条例",
  "办法",
  "规定",
  "细则",
  "规则",
  "决定",
  "决议",
]);

/** Kinds whose text is prose: no group of a list is headed by an office in them. */
export const isProse: ReadonlySet<string> = new Set(
  "解读 规定 办法 条例 细则 规则 决定 决议 通知 通告 公告 意见".split(" "),
);

/** Kinds of text that an order or a notice issues: one without number and office is seldom a document of its own. */
export const isIssued: ReadonlySet<string> = new Set(
  "办法 方案 计划 规划 规定 细则 制度 条例 规则 章程 要点 预案 纲要 措施 守则 准则 标准 规范 指南 意见".split(
    " ",
  ),
);
