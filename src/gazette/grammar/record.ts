/** The record that a web page prints over or under a document's title. Labels over `tight` text. */
import { dateLine } from "./dates.ts";
import { fold, tight } from "./fold.ts";
import { matchesOf } from "./matches.ts";
import type { NumberRead } from "./number-read.ts";
import { numberLine } from "./numbers.ts";
import { type Publicity, publicityOf } from "./publicity.ts";

/** What a row of the record is called, and which field it fills; null for what no field keeps. */
const LABELS = [
  ["number", "发文字号|发文文号|发文编号|公文字号|文件编号|备注/文号|文号|字号"],
  ["date", "成文日期|成文时间|发文日期|发文时间|印发日期|印发时间|公文生成日期|生成日期|签发日期"],
  ["publicity", "公开方式|公开属性|公开类别|公开形式|公开范围|公开程度"],
  [
    "registration",
    "规范性文件统一编号|统一登记编号|统一登记号|统一编号|规范性文件编号|登记号|索引号",
  ],
  [
    null,
    "主题分类|公开目录|所属目录|目录分类|效力等级|效力级别|政策咨询机关|政策咨询电话|政策解读|主题类别|主题词|关键词|组配分类|信息分类|公文种类|体裁分类|体裁|文种|发文机关|发文机构|发文单位|发布机构|发布机关|制发机关|制定机关|公开主体|公开部门|公开责任部门|责任部门|信息来源|文章来源|来源|作者|标题|名称|信息名称|文件名称|内容概述|内容概览|内容摘要|摘要|文件性质|题名|有效性|时效性|效力状态|文件状态|有效期|生效日期|生效时间|实施日期|施行日期|废止日期|废止时间|失效日期|失效时间|发布日期|发布时间|公开日期|公开时间|公开时限|公布日期|浏览次数|浏览量|点击数|点击量|点击率|访问量|阅读次数|阅读量|服务对象|生命周期|语种|字体|字号大小|打印|分享",
  ],
] as const;

type Field = Exclude<(typeof LABELS)[number][0], null>;

const fieldOf = new Map<string, Field | null>(
  LABELS.flatMap(([field, names]) => names.split("|").map((name) => [name, field] as const)),
);

/** The labels that tell of a record; the others stand beside them. */
const SURE =
  /^(?:发文字号|发文文号|文号|成文日期|成文时间|发文日期|生成日期|索引号|发布机构|发文机关|发文机构|发文单位|公开方式|主题分类|组配分类|信息分类|信息来源|发布时间|发布日期|公开日期|浏览次数|点击数|阅读次数|字体)$/;

/** A label on a line and the words up to the next one: `索 引 号：…`, `发文日期：2022-07-12`, `【字体：大 中 小】`, `【发文机关】某县人民政府` */
const name = (label: string) => [...label].join("[ ]*");
const ON_LINE = new RegExp(
  `(?:^|(?<=[ |【[]))(?<label>${[...fieldOf.keys()]
    .toSorted((one, two) => two.length - one.length)
    .map(name)
    .join("|")}) *[:】]`,
  "gu",
);

/** One line or cell pair of a record. */
export interface Recorded {
  label: string;
  value: string;
}

const isLabel = (words: string) => fieldOf.has(bare(words));
const bare = (words: string) => tight(words).replace(/:$/, "");

/** Cells in a row as labels and their values; undefined where a label stands in a value's place. */
export function recordedInCells(cells: readonly string[]): Recorded[] | undefined {
  const found: Recorded[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [label = "", value = ""] = cells.slice(at, at + 2);
    if (bare(label) === "" && value.trim() === "") continue;
    if (!isLabel(label) || isLabel(value)) return undefined;
    found.push({ label: bare(label), value: value.trim() });
  }
  return found;
}

const LONGEST = 200;
/** what may stand in front of the first label: `[ 发布时间：…`, `【索引号】…`, `∙【字 号】…` */
const OPENS = /^[∙·•●]? *[[【(]? *$/;

/** A line that holds nothing but labels and their values; undefined for any other. */
export function recordedInLine(text: string): Recorded[] | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text).trim();
  const marks = matchesOf(folded, ON_LINE);
  if (!marks[0] || !OPENS.test(folded.slice(0, marks[0].index))) return undefined;
  return marks.map(({ 0: token, index, groups }, at) => ({
    label: tight(groups!.label!),
    value: wordsOf(folded.slice(index + token.length, marks[at + 1]?.index ?? folded.length)),
  }));
}

/** `发布时间：2020-05-29 14:36:23`, `发布日期: 2023- 03- 06`: a label that no text has and a day, nothing else. */
export const isPutUp = (text: string) => {
  const pairs = recordedInLine(text) ?? [];
  return (
    pairs.length === 1 && PUT_UP.test(pairs[0]!.label) && DAY_FIRST.test(tight(pairs[0]!.value))
  );
};
const PUT_UP = /^(?:发布|公开|公布)(?:日期|时间)$/;
const DAY_FIRST = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}(?![-—–至到])/;

/** Whether a line is one of a record by a label that no text has: `来源：市政府办公室 发布时间：2023-03-16 字体：[大 中 小]` */
export const isRecordLine = (folded: string) =>
  AT_HEAD.test(folded.slice(0, 16)) &&
  (recordedInLine(folded) ?? []).some(({ label, value }) => SURE.test(label) && value !== "");

const AT_HEAD = /^[∙·•●]? *[[【(]? *[\p{Script=Han} /]{2,12}[:】]/u;

/** What stands behind a label, without the bracket that opens the next. */
const wordsOf = (words: string) =>
  words.replace(/ *(?:\|? *[【[]?|(?<![大小] ?)[\]】])$/, "").trim();

/** Whether pairs make a record: two labels or more that no other list has, and filled in: a blank form is none. */
export const isRecord = (pairs: readonly Recorded[]) => {
  const filled = pairs.filter(({ label, value }) => SURE.test(label) && value !== "");
  return new Set(filled.map(({ label }) => label)).size >= 2;
};

/** What a record says of its document. */
export interface Read {
  number?: NumberRead;
  numberPrinted?: string;
  date?: string;
  publicity?: Publicity;
  registration?: string;
}

/** The fields a record fills. */
export function readRecord(pairs: readonly Recorded[]): Read {
  const of = (field: Field) =>
    pairs
      .filter(({ label, value }) => fieldOf.get(label) === field && value !== "")
      .map(({ value }) => value);
  const [printed] = of("number");
  const number = printed === undefined ? undefined : numberLine(printed);
  const date = of("date").map(dateLine).find(Boolean)?.iso;
  const [publicity] = of("publicity").flatMap((words) => publicityOf(`公开方式:${words}`) ?? []);
  const [registration] = pairs
    .filter(({ label }) => fieldOf.get(label) === "registration")
    .toSorted((one, two) => Number(one.label === "索引号") - Number(two.label === "索引号"))
    .map(({ value }) => value)
    .filter(Boolean);
  return {
    ...(number && printed && { number, numberPrinted: printed }),
    ...(date && { date }),
    ...(publicity && { publicity }),
    ...(registration && { registration }),
  };
}
