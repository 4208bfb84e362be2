import type { z } from "zod";
import type { publicity } from "../schema.ts";
import { tight } from "./fold.ts";

export type Publicity = z.infer<typeof publicity>;

/** What keeps from the public: 不予公开, 免予公开, 不对外公开, 不得公开, 非公开, 仅限内部公开 */
const CLOSED = "(?:不(?!再|仅|断|日)[^,。;()不]{0,5}|免[予于]|非|内部)公开";

/** A line of the 附注 that says who may read: `(此件公开发布)`, `公开方式：主动公开`, `此件不予公开附件2`, `（内部文件，免予公开）` */
const LINE = new RegExp(
  `^[(〔[]?(?:此件|本件|此文件|本文件|该件|此文|(?:政府)?(?:信息)?公开(?:方式|属性|类别|类型|选项|范围|形式|程度))[:,]?[^。]{0,30}公开[^。]{0,30}[)〕\\]]?[。]?$|^[(〔[](?:(?:本文|本(?:通知|公告|通告|意见|决定|方案|办法))?(?:属|为|已)?(?:主动公开|依申请公开|公开发布|删减后公开|部分公开)|[^()。:]{0,14}${CLOSED}[^()。:]{0,6})[)〕\\]]$`,
);

/** By precedence: the first that is found in the line. */
const KINDS: [pattern: RegExp, kind: Publicity][] = [
  [
    new RegExp(
      `${CLOSED}(?:附|第|其中|部分|表|图)|附[件表图][\\d、,和-]*(?:均|都)?(?:${CLOSED}|除外)|除附[件表图][^,。]{0,8}外|部分公开`,
    ),
    "部分公开",
  ],
  [/删减后?(?:主动)?公开/, "删减后公开"],
  [/依申请公开/, "依申请公开"],
  [new RegExp(CLOSED), "不予公开"],
  [/主动公开/, "主动公开"],
  [/公开/, "公开发布"],
];

/** A label and its value alone: `是否公开：否`, `公开属性：依申请`, `（公开范围：政府系统内部）` */
const LABELLED =
  /^[(〔[]?(?:(?<asks>是否(?:同意)?(?:主动)?(?:对外|向社会)?公开)|(?:政府)?(?:信息)?公开(?:方式|属性|类别|类型|选项|范围|程度)):(?<value>[^。:]{1,20}?)[)〕\]]?。?$/;

/** The same by the value, in the order of precedence; a value that tells no kind says nothing. */
const VALUES: [pattern: RegExp, kind: Publicity][] = [
  [/^部分/, "部分公开"],
  [/^删减/, "删减后公开"],
  [/^依申请/, "依申请公开"],
  [/^(?:否|不|免|非|暂不|暂缓)|内部|仅限|保密|涉密/, "不予公开"],
  [/^主动/, "主动公开"],
];

/** `是否公开：是`, `是否主动公开：同意` */
const YES = /^(?:是|同意|公开|可以)$/;

function labelled(line: string): Publicity | undefined {
  const { asks, value } = LABELLED.exec(line)?.groups ?? {};
  if (value === undefined) return undefined;
  const kind = VALUES.find(([pattern]) => pattern.test(value))?.[1];
  if (kind || asks === undefined || !YES.test(value)) return kind;
  return asks.includes("主动") ? "主动公开" : "公开发布";
}

/** tight: a mark that keeps a paper from the public without saying how it is published: `秘密★一年`, `（内部文件，请勿外传）`, `（此件不登报）` */
const GUARDED =
  /^(?!.*免费)(?:(?:绝密|机密|秘密)(?:★.{0,6})?$|^[(〔[][^()。]{0,20}(?:请?勿外传|不得外传|不登报|不见报|注意保[密存]|内部(?:文件|资料|掌握|传阅))[^()。]{0,20}[)〕\]]$|^(?:内部(?:文件|资料),?)?(?:请?勿外传|注意保[密存]))$/;
export const isGuarded = (text: string) => text.length < 60 && GUARDED.test(tight(text));

/** The publicity a line states; undefined when the line is about something else. */
export function publicityOf(text: string): Publicity | undefined {
  if (text.length > 120 || !text.includes("公开")) return undefined;
  const line = tight(text);
  const said = labelled(line);
  if (said) return said;
  if (!LINE.test(line)) return undefined;
  return KINDS.find(([pattern]) => pattern.test(line))?.[1];
}

/** The attachments a line withholds: `此件不予公开附件2`, `附件1、3不予公开`, `不公开附件1-3`, `附件免予公开`, `除附件2外公开发布` */
const ATTACHMENTS = new RegExp(
  `${CLOSED}(?:其中的?|的)?附件(?<after>[\\d、,和-]*)|附件(?<before>[\\d、,和-]*)(?:均|都)?(?:${CLOSED}|除外)|除附件(?<but>[\\d、,和-]*)[^,。]{0,4}外`,
);

/** Numbers of the attachments a line withholds; `all` when it names none, null when it withholds none. */
export function withheldAttachments(text: string): number[] | "all" | null {
  const groups = ATTACHMENTS.exec(tight(text))?.groups;
  if (!groups) return null;
  const numbers = (groups.after || groups.before || groups.but || "")
    .split(/[、,和]/)
    .flatMap(span);
  return numbers.length > 0 ? numbers : "all";
}

/** `3` is one number, `1-3` three. */
function span(words: string): number[] {
  const [first, last = first] = words.split("-").map(Number);
  if (!first || !last || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A remark in brackets under the signature: `(本文有删减)`, `(联系科室:…,联系电话:…)` */
export const remark =
  /^[(〔](?:本文|此件|本件|联系|电话|注)[^()]{0,120}(?:\([^()]*\)[^()]*)*[)〕]$/;
