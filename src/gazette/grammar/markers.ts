import type { Marker } from "../nodes.ts";
import { fold } from "./fold.ts";
import { CHINESE, toInteger } from "./numerals.ts";

/** A shape of numeral that opens a provision. */
interface Shape {
  marker: Marker;
  /** what it stands under by custom: a lower rank opens a wider provision */
  rank: number;
  /** over folded text */
  pattern: RegExp;
}

const NUMBER = `(?<number>${CHINESE}|\\d{1,4})`;
const named = (unit: string, after = "") =>
  new RegExp(`^(?<token>第 ?${NUMBER} ?${unit})${after}`, "u");

/** One row a shape; `编 章 节 条` by name, the others by their numeral and brackets. */
export const shapes: Shape[] = [
  // 第一编 总则
  { marker: "编", rank: 1, pattern: named("编", "(?= |$|\\p{Script=Han})") },
  // 第二章  政策目标及职责分工
  { marker: "章", rank: 2, pattern: named("章", "(?= |$|\\p{Script=Han})") },
  // 第一节 一般规定
  { marker: "节", rank: 3, pattern: named("节", "(?= |$|\\p{Script=Han})") },
  // 第十四条 企业上交…; not 第十条规定的, 第三条至第五条
  {
    marker: "条",
    rank: 4,
    pattern: named(
      "条(?:之[一二三四五六七八九十]{1,2})?",
      "(?!第|规定的|所称|所列|所述|中的|[、至和及或])",
    ),
  },
  // 三、构建终身职业技能培训体系; not 一、二、三级
  {
    marker: "一",
    rank: 5,
    pattern: new RegExp(
      `^(?<token>(?<number>${CHINESE}) ?[、.])(?![一二三四五六七八九十]{1,3}[、级类])`,
    ),
  },
  // (二十六)强化政策支撑, ㈠, (一)、
  {
    marker: "(一)",
    rank: 6,
    pattern: new RegExp(`^(?<token>(?:\\( ?(?<number>${CHINESE}) ?\\)|(?<sign>[㈠-㈩]))[、.]?)`),
  },
  // 1.严格控制…, 1、, 12.持续开展, ⒈; not 2019.7
  { marker: "1.", rank: 7, pattern: /^(?<token>(?:(?<number>\d{1,3}) ?[.、]|(?<sign>[⒈-⒛])))/ },
  // (1)建设…体系, ⑴, 1)
  {
    marker: "(1)",
    rank: 8,
    pattern: /^(?<token>(?:\( ?(?<number>\d{1,3}) ?\)|(?<bare>\d{1,2})\)|(?<sign>[⑴-⒇]))[、.]?)/,
  },
  // ①完成治理任务
  { marker: "①", rank: 9, pattern: /^(?<token>(?<sign>[①-⑳㉑-㉟])[、.]?)/ },
];

/** The numeral in front of a paragraph. */
export interface Opening {
  marker: Marker;
  rank: number;
  /** as printed, with its brackets or point: `（二十六）`, `1.`, `第十四条` */
  token: string;
  number: number | null;
}

const HEAD = 24;
/** What any of the shapes begins with, so that a text of words costs one look. */
const FIRST = new RegExp(`^(?:[第(\\d⒈-⒛⑴-⒇㈠-㈩①-⑳㉑-㉟]|${CHINESE})`, "u");

/** Reads the numeral that opens a text; undefined when it opens with words. */
export function openingOf(text: string): Opening | undefined {
  const head = fold(text.slice(0, HEAD));
  if (!FIRST.test(head)) return undefined;
  for (const { marker, rank, pattern } of shapes) {
    const groups = pattern.exec(head)?.groups;
    if (!groups) continue;
    const token = text.slice(0, groups.token!.length);
    return { marker, rank, token, number: toInteger(groups.number ?? groups.bare ?? groups.sign!) };
  }
  return undefined;
}

/** `1.1 编制目的`, `3.2.1 发现险情…`: a decimal numeral; not 1.80周岁, where no 1.1 goes before */
const DECIMAL = /^(?<token>\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%‰])\.?(?= |[\p{Script=Han}“《])/u;
/** `1 总则` over 1.1 */
const BARE = /^(?<token>\d{1,2})(?= +[\p{Script=Han}“])/u;

/** The decimal numeral in front of a text, for a text that is numbered so; `1 总则` counts too. */
export function decimalOpening(text: string): Opening | undefined {
  const head = fold(text.slice(0, HEAD));
  const token = (DECIMAL.exec(head) ?? BARE.exec(head))?.groups?.token;
  if (!token) return undefined;
  const dots = token.split(".").length - 1;
  const marker = (["1.", "1.1", "1.1.1"] as const)[Math.min(dots, 2)]!;
  const printed = text.slice(0, token.length);
  return { marker, rank: 7 + dots / 10, token: printed, number: ordinalOf(token) };
}

/** Whether texts are numbered in decimals: some N.1 is followed by N.2, or stands under N. */
export function usesDecimals(texts: readonly string[]): boolean {
  const tokens = texts
    .map((text) => decimalOpening(text)?.token)
    .filter((token) => token !== undefined);
  const seen = new Set(tokens.map(fold));
  return [...seen].some((token) => {
    const group = /^(?<chapter>\d+)\.1$/.exec(token)?.groups;
    return group && (seen.has(`${group.chapter}.2`) || seen.has(group.chapter!));
  });
}

/** The integer of a numeral as printed: 14 of `第十四条`, 2 of `3.2`, 9 of `（九）`. */
export function ordinalOf(token: string): number | null {
  const last = /^(?:\d+\.)*(?<last>\d+)$/.exec(fold(token))?.groups?.last;
  return last ? Number(last) : (openingOf(token)?.number ?? null);
}
