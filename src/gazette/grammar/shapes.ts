import { CHINESE, CHINESE_SIGNS } from "./numerals.ts";

/** A shape of numeral that opens a provision, with all that depends on it. */
export interface Shape {
  /** its name, which `index.json` gives */
  marker: string;
  /** what it stands under by custom: a lower rank opens a wider provision */
  rank: number;
  /** the signs its numeral can begin with, as they stand in a character class; over folded text */
  first: string;
  /** over folded text; none for decimals, which are read only in a text that is numbered so */
  pattern?: RegExp;
  /** its signs in order, where they are no numerals: 甲乙丙 */
  signs?: string;
  /** numbered through the whole text: the letter of its anchor */
  running?: "b" | "c" | "j" | "a";
  /** what it looks like on the page, as in GB/T 9704: 一、黑体, （一）楷体 */
  look: "m-b" | "m-c" | "m-j" | "m-a" | "m1" | "m2" | "m3" | "m4" | "m5";
  /** the element of Akoma Ntoso 3.0 it opens */
  element: string;
}

const NUMBER = `(?<number>${CHINESE}|\\d{1,4})`;
const named = (unit: string, after = "") =>
  new RegExp(`^(?<token>第 ?${NUMBER} ?${unit})${after}`, "u");

/**
 * One row a shape, read in this order; `编 章 节 条` by name, the others by their
 * numeral and brackets. A new shape is a row here and a row in `markers.test.ts`.
 */
const rows = [
  // 第一编 总则, 第一部分 总则; not 第一部分资金
  {
    marker: "编",
    rank: 1,
    first: "第",
    pattern: named("(?:编|篇|部分)", "(?= |$|(?<=编)\\p{Script=Han}|(?<=篇|部分)[:、])"),
    running: "b",
    look: "m-b",
    element: "book",
  },
  // 第二章  政策目标及职责分工
  {
    marker: "章",
    rank: 2,
    first: "第",
    pattern: named("章", "(?= |$|\\p{Script=Han})"),
    running: "c",
    look: "m-c",
    element: "chapter",
  },
  // 第一节 一般规定
  {
    marker: "节",
    rank: 3,
    first: "第",
    pattern: named("节", "(?= |$|\\p{Script=Han})"),
    running: "j",
    look: "m-j",
    element: "section",
  },
  // 第十四条 企业上交…; not 第十条规定的, 第三条至第五条
  {
    marker: "条",
    rank: 4,
    first: "第",
    pattern: named(
      "条(?:之[一二三四五六七八九十]{1,2})?",
      "(?!第|规定的|所称|所列|所述|中的|[、至和及或])",
    ),
    running: "a",
    look: "m-a",
    element: "article",
  },
  // 三、构建终身职业技能培训体系, 一、一类地区; not 一、二、三级
  {
    marker: "一",
    rank: 5,
    first: CHINESE_SIGNS,
    pattern: new RegExp(
      `^(?<token>(?<number>${CHINESE}) ?[、.])(?!(?!\\k<number>[级类])[一二三四五六七八九十]{1,3}[、级类])`,
    ),
    look: "m1",
    element: "division",
  },
  // (二十六)强化政策支撑, ㈠, (一)、
  {
    marker: "(一)",
    rank: 6,
    first: "(㈠-㈩",
    pattern: new RegExp(`^(?<token>(?:\\( ?(?<number>${CHINESE}) ?\\)|(?<sign>[㈠-㈩]))[、.]?)`),
    look: "m2",
    element: "point",
  },
  // 1.严格控制…, 1、, 12.持续开展, ⒈; not 2019.7
  {
    marker: "1.",
    rank: 7,
    first: "\\d⒈-⒛",
    pattern: /^(?<token>(?:(?<number>\d{1,3}) ?[.、]|(?<sign>[⒈-⒛])))/,
    look: "m3",
    element: "list",
  },
  // 1.1 编制目的
  { marker: "1.1", rank: 7.1, first: "\\d", look: "m4", element: "subdivision" },
  // 3.2.1 发现险情
  { marker: "1.1.1", rank: 7.2, first: "\\d", look: "m5", element: "paragraph" },
  // (1)建设…体系, ⑴, 1)
  {
    marker: "(1)",
    rank: 8,
    first: "(\\d⑴-⒇",
    pattern: /^(?<token>(?:\( ?(?<number>\d{1,3}) ?\)|(?<bare>\d{1,2})\)|(?<sign>[⑴-⒇]))[、.]?)/,
    look: "m4",
    element: "sublist",
  },
  // ①完成治理任务; `$\textcircled{1}$` where a program took the sign for a formula
  {
    marker: "①",
    rank: 9,
    first: "①-⑳㉑-㉟$",
    pattern:
      /^(?<token>(?:(?<sign>[①-⑳㉑-㉟])|\$ ?\\textcircled ?\{ ?(?<number>\d{1,2}) ?\} ?\$)[、.]?)/,
    look: "m5",
    element: "level",
  },
] as const satisfies Shape[];

export type Marker = (typeof rows)[number]["marker"];

/** The shapes in the order they are tried. */
export const shapes: (Shape & { marker: Marker })[] = [...rows];

/** The row of a marker. */
export const shapeOf = (marker: Marker): Shape => shapes.find((shape) => shape.marker === marker)!;
