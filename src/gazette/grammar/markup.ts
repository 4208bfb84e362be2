import { formulaPatterns } from "./formulas.ts";
import { matchesOf } from "./matches.ts";

/** Where a link of a converted page leads: an anchor, a page, a file; not the brackets of `[2019](3)号` */
const TARGET = String.raw`\((?:#[^()\s]{0,200}|https?:[^()\s]{1,300}|[^()\s]{1,200}\.(?:md|html?|pdf|docx?)(?:#[^()\s]{0,200})?)\)`;

/** Words in brackets, which may hold escaped ones: `关于…的通知（青政发\\[2021\\]12号）` */
const WORDS = String.raw`(?:\\[[\]]|[^[\]\\])`;
/** What pandoc says of a span, a heading or a picture: `{.underline}`, `{#_Toc7153 .anchor}`, `{width="1in"}` */
const SAID = String.raw`\{(?:[.#][^{}\s"]{1,80}|[a-z-]{1,20}="[^"{}]{0,80}")(?:\s+(?:[.#][^{}\s"]{1,80}|[a-z-]{1,20}="[^"{}]{0,80}")){0,6}\}`;

/** Where words in `*` may begin: behind a stop or nothing, with a letter of theirs; not 长*宽*高 */
const SLANT_BEFORE = String.raw`(?<=^|[\s\u3000。，、；：,;:（(“])`;
const SLANT_WORDS = String.raw`[\u4e00-\u9fff“《（][^*]{0,80}(?<![\s，、；：,;:*（(“])`;
const SLANT_AFTER = String.raw`(?![*\dA-Za-z])`;

/** The file's own markup: Markdown and HTML as OCR programs and converters write them. */

const TAGS =
  "table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|html|head|body|div|section|p|span|b|strong|i|em|u|s|del|font|center|small|big|br|hr|sub|sup|a|ul|ol|li|h[1-6]|blockquote|pre|code";

export const markup = {
  /** `## 一、指导思想`, `##二、目标`; not `#1楼`, not `#税收收入 亿元 15.1`, the row of a table that is part of the one above */
  hashes:
    /^(?<hashes>#{1,6})(?:[ \t\u00a0\u3000]+|(?!\S{1,40}(?:[ \t\u3000]+\S{1,40}){1,12}[ \t\u3000]+[-—\d.,%]{1,15}\s*$)(?=[^#\s\dA-Za-z]))/u,
  /** `**忻州市人民政府`, `# **关于…`: a line that begins bold */
  boldOpens: /^(?:#{1,6}[ \t]*)?\*\*(?=\S)/,
  /** `- 1.中心带动战略`; not the page number `- 12 -` */
  dash: /^(?<dash>[-*+])[ \t]+(?!\d{1,4}[ \t]*[-*+]\s*$)(?=\S)/,
  /** `---`, `* * *`, ```` ```markdown ````: a line that is all markup */
  rule: /^(?:(?=(?:-[ \t]*){3})[- \t]+|(?=(?:\*[ \t]*){3})[* \t]+|(?=(?:_[ \t]*){3})[_ \t]+|```+[a-z]*|:{3,}[ \t]*(?:\{[^{}]*\})?)$/,
  /** `> `: how pandoc writes a paragraph that is indented */
  quote: /^(?:>(?:[ \t]+|$))+/,
  /** `text\`: how pandoc writes a break that begins no paragraph */
  breakEnd: /[^\\]\\$/,
  /** `---` over and under a page's own record, and a line of that: `primary_language: zh` */
  fence: /^-{3}$/,
  pageRecord: /^[A-Za-z_][\w-]{0,40}:(?:[ \t][ -~]{0,200})?$/,
  /** `| --- | :-: |` under a table's head */
  separator: /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/,
  /** `  ------ -------- ----` under a head, over or under rows: a group of dashes for each column */
  columnRule: /^-{2,}(?:[ ]+-{2,}){1,20}$/,
  dashes: /-{2,}/g,
  /** words of a row between gaps of two blanks or more */
  gapless: /[^ \u3000\t]+(?:[ \u3000][^ \u3000\t]+)*/g,
  /** `=====` under a title */
  underline: /^={3,}$/,
  /** what parts the cells of a row: `|`, or the line of a drawn table */
  bar: /[|│┃║]/g,
  /** a line of a drawn table that holds no words: `├────┼──────┤` */
  ruling: /^[|+\u2500-\u257f][+\u2500-\u257f=: -]*$/,
  /** the line under the head of a grid table, as pandoc draws it: what stands between two rules is one row */
  gridHead: /^\+(?:[=:]+\+)+$/,
  /** a sign that markup inside a line has, whatever it is: most lines have none */
  any: /[*<[&$^~\\{]/,
  /** everything inside a line that is markup: `**`, `<sub>`, `<!-- 第3页 -->`, `![图](a.png)`, what stands around the words of `[关于…的通知](#a)`, the backslash of `1\. 农村道路`, of `\(此件公开发布\)` */
  inline: new RegExp(
    [
      String.raw`(?<bold>\*\*)`,
      String.raw`${SLANT_BEFORE}\*(?=${SLANT_WORDS}\*${SLANT_AFTER})`,
      String.raw`(?<=${SLANT_BEFORE}\*${SLANT_WORDS})\*${SLANT_AFTER}`,
      ...formulaPatterns,
      "(?<comment><!--[^<>]*-->)",
      `<(?<close>/?)(?<tag>${TAGS})(?<attributes>\\s[^<>]*)?/?>`,
      String.raw`<img(?<image>\s[^<>]*)>`,
      `!\\[(?<alt>[^[\\]]*)\\]\\((?<file>[^()\\s]*)(?:\\s[^()]*)?\\)(?:${SAID})?`,
      String.raw`\[\]${SAID}`,
      `(?<!\\\\)\\[(?=${WORDS}{1,300}\\](?:${TARGET}|${SAID}))`,
      `(?<=\\[${WORDS}{1,300})\\](?:${TARGET}|${SAID})`,
      `(?<!\\\\)\\[(?=${WORDS}{1,300}\\[${WORDS}{1,20}\\]${TARGET}\\]${TARGET})`,
      `(?<=\\)) ?\\]${TARGET}`,
      ` ${SAID}$`,
      "(?<space>&(?:nbsp|ensp|emsp);)",
      String.raw`(?<=[A-Za-z\d)）\u4e00-\u9fff])\^(?<raised>[\dA-Za-z+\-①-⑳[\]]{1,6})\^(?![\dA-Za-z])`,
      String.raw`(?<=[A-Za-z)）])~(?<lowered>[\dA-Za-z.+-]{1,6})~(?![\dA-Za-z])`,
      String.raw`(?<hard>(?<=[^\\])\\$)`,
      String.raw`(?<escape>(?<point>\\(?=[.*_#~+>-]))|\\(?=["'^<@[\]])|(?<=^[ \t]*(?:\d{1,3}|[A-Za-z]))\\(?=\))|\\(?=\([\u4e00-\u9fff])|(?<=\\\([\u4e00-\u9fff][^()\\]{0,80})\\(?=\)))`,
    ].join("|"),
    "gi",
  ),
  /** `\mathrm`: a line with commands of formulas, where a backslash is no converter's */
  command: /\\[A-Za-z]{2,}/,
  /** `src="a.png"`, `colspan=2` in a tag's attributes */
  attribute: /(?<name>[a-z]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/gi,
  /** `<html><body><table>`, `<table border=1>` at the start of a line */
  tableStart: /^(?:<(?:html|body|div|center|p)(?:\s[^<>]*)?>\s*)*<table[\s>]/i,
};

/** The attributes of a tag by lower-case name. */
export function attributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { groups } of matchesOf(text, markup.attribute)) {
    const { name, double, single, bare } = groups!;
    found[name!.toLowerCase()] = double ?? single ?? bare ?? "";
  }
  return found;
}
