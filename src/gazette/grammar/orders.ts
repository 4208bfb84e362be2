import { officesIn } from "./agencies.ts";
import { fold, tight } from "./fold.ts";
import { type NumberRead, toBracketed, toOrdered } from "./number-read.ts";
import { CHINESE, CHINESE_SIGNS, YEAR_DIGITS } from "./numerals.ts";

const HAN = "\\p{Script=Han}";
/** Who orders: one office or several with 、 between; or nobody, where the offices stand above */
const ISSUERS = `(?:${HAN}[${HAN}、]{1,79})?`;
const YEAR = `(?<year>\\d{4}|${YEAR_DIGITS})`;
const SERIAL = `(?<serial>\\d{1,5}|${CHINESE})`;
/** The session of a congress in front of its ordinal: 〔十三届〕第49号 */
const SESSION = `(?:[(〔[]?第?(?:\\d{1,2}|${CHINESE})届[)〕\\]]?)?`;

const MARKS = `[第号()〔〕年\\d${CHINESE_SIGNS}]*`;

/** Patterns over `tight` text. */
const KINDS = "令|公告|通告";

const patterns = {
  /** `第179号`, `(第三号)`, `2026年第20号`, `〔十三届〕第49号` on a line of its own under 令, 公告, 通告 */
  ordinal: new RegExp(`^${SESSION}[(〔]?(?:${YEAR}年)?第${SERIAL}号[)〕]?$`),
  /** `(2012)第45号`: the year in brackets of its own */
  bracketed: new RegExp(`^[(〔\\[]${YEAR}[)〕\\]]第?${SERIAL}号$`),
  /** `澜山市令`, `忻州市人民政府公告`, `楚南省人民政府、楚南省军区令`, `宁陵市人民政府命令` over such a line */
  head: new RegExp(
    `^(?!.*关于|第.{1,3}(?:部分|篇|辑))(?<agency>${ISSUERS}?)(?<![的命])(?:(?<=.)命(?=令))?(?<kind>${KINDS})$`,
    "u",
  ),
  /** how every head ends: most lines need no closer look */
  kind: new RegExp(`(?:${KINDS})$`),
  /** what 命令 leaves in front of its 令 */
  command: /命$/,
  /** who gives notice, and of what: a title of its own */
  matter:
    /^.{6,}(?:预|招生|招考|招聘|选聘|录用|听证|拍卖|挂牌|出让|更正|注销|吊销|撤销|遗失|征收|征地|补偿|安置|搬迁|处罚|管制|限行|禁渔|禁火|封山|结果|名单|意见|事项|情况|工作)(?:公告|通告)$|^.{2,}公示(?:公告|通告)$/,
  /** the first line of such a title */
  words: /^\p{Script=Han}{4,40}$/u,
  /** `第十号二`, `288号`, `第38弓`: one character of an ordinal damaged, lost or one too many; not 第一章 */
  damaged: new RegExp(
    `^(?=.{2,9}$)(?=.*[第号])(?=.*[\\d${CHINESE_SIGNS}])(?!.*[章节条款项届次期页])${MARKS}(?:.${MARKS})?$`,
    "u",
  ),
  /** the ordinal of a 通告 at the end of its title: `…的通告(第三号)`, `…的公告(2019年第5号)` */
  glued: new RegExp(`(?<=令|公告|通告)[(〔](?:${YEAR}年)?第${SERIAL}号[)〕]$`),
  /** folded: a head and its ordinal on one line: `海运部 海关总署令|2018年第16号` */
  oneLine: /^(?<head>.*?(?:令|公告|通告))(?<ordinal> ?[(〔]?[^令告]*第[^令告]*号[)〕]?)$/,
};

const SHORT = 80;

/** A 令, 公告 or 通告 whose head and ordinal stand on two lines. */
export function twoLineNumber(head: string, ordinal: string): NumberRead | undefined {
  if (head.length > SHORT || ordinal.length > SHORT) return undefined;
  const one = patterns.head.exec(tight(head));
  const two = patterns.ordinal.exec(tight(ordinal));
  const bracketed = two ? null : patterns.bracketed.exec(tight(ordinal));
  if (one && bracketed) {
    const { agency, kind } = one.groups!;
    return toBracketed({ ...bracketed.groups, agency: `${agency}${kind}` });
  }
  return one && two ? toOrdered({ ...two.groups, ...one.groups }) : undefined;
}

/** The number of several offices with spaces between on one line: `海运部　财政部公告2018年第41号`. */
export function jointNumber(text: string): NumberRead | undefined {
  const { head, ordinal } = patterns.oneLine.exec(fold(text).trim())?.groups ?? {};
  return head?.includes(" ") ? twoLineNumber(orderHeadOf([head]), ordinal!) : undefined;
}

/** `诺水彝族藏族自治州` over `人民代表大会常务委员会公告`: the first line is half of an office's name. */
export const isPlaceAlone = (upper: string, lower: string) =>
  /^\p{Script=Han}{2,16}(?:省|市|县|区|州|盟|旗)$/u.test(tight(upper)) &&
  /^人民(?:代表大会|政府)/.test(tight(lower));

/**
 * The lines of a head as one, with 、 between offices that order together:
 * `国家发展和改革委员会` / `财政部令`, `楚南省人民政府 楚南省军区令`; the kind may
 * stand in the middle line of three.
 */
export function orderHeadOf([first = "", second, ...rest]: readonly string[]): string {
  const split = second !== undefined && isPlaceAlone(first, second);
  const lines = split
    ? [`${tight(first)}${tight(second)}`, ...rest]
    : [first, ...(second === undefined ? [] : [second]), ...rest];
  const at = lines.findLastIndex(isOrderHead);
  const line = lines[at] ?? "";
  const { agency = "", kind = "" } = patterns.head.exec(tight(line))?.groups ?? {};
  const spaced = line.trimEnd().slice(0, -kind.length).replace(patterns.command, "");
  const own = officesIn(spaced) ?? [agency];
  const offices = [...lines.slice(0, at), ...own, ...lines.slice(at + 1)];
  return `${offices.map(tight).filter(Boolean).join("、")}${kind}`;
}

/** Whether a line is the head of a 令, 公告 or 通告: `澜 山 市 令`; not the title `某局征收土地预公告`. */
export function isOrderHead(text: string): boolean {
  const line = text.length < SHORT ? tight(text) : "";
  return patterns.kind.test(line) && patterns.head.test(line) && !isNoticeTitle(line);
}

/** tight: whether a line names what a 公告 is about, too: `某局征收土地预公告` is neither a head nor a section. */
export const isNoticeTitle = (line: string) => patterns.matter.test(line);

/** tight: whether a line ends what the one above names: `挂牌出让公告` under `国有建设用地使用权`; no office gives such notice. */
export const endsNotice = (above: string, line: string) =>
  line.length <= LAST &&
  patterns.kind.test(line) &&
  officesIn(line.replace(patterns.kind, "")) === null &&
  patterns.words.test(above) &&
  isNoticeTitle(`${above}${line}`);
const LAST = 12;

/** Whether a line is `第38号`, `(第三号)` or `2019年第5号` alone. */
export const isOrdinalLine = (text: string) =>
  text.length < 40 && text.includes("号") && patterns.ordinal.test(tight(text));

/** Whether a line under the head of a 令 or 公告 is its ordinal, damaged. */
export const isDamagedOrdinal = (text: string) =>
  text.length < 20 && !isOrdinalLine(text) && patterns.damaged.test(tight(text));

/** Where the ordinal at the end of a 通告's own title begins in the `tight` line, and the ordinal. */
export function gluedOrdinal(text: string): { ordinal: string; at: number } | undefined {
  const match = text.length > 300 ? null : patterns.glued.exec(tight(text));
  return match ? { ordinal: match[0], at: match.index } : undefined;
}
