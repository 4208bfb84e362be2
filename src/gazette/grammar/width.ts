/**
 * The declared width rule (docs/data.md): , : ; ? ! ( ) that stand between or
 * after Han characters and quotes are shown wide; never between digits or
 * Latin (1,880; 10:30; I/M), never inside the form of a 发文字号.
 */
import { matchesOf } from "./matches.ts";

const WIDE: Record<string, string> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([half, wide]) => [wide, half]));
const WIDE_MARKS = new Set(Object.values(WIDE));
const MARKS = new Set([...Object.keys(WIDE), ...WIDE_MARKS]);

/** What a mark stands after: Han, CJK punctuation and quotes, a mark that is wide itself. */
const BEFORE = /[\p{Script=Han}〇○“”‘’《》〈〉「」『』【】〔〕、。…—：，；？！（）]/u;
/** What a mark stands in front of, and brackets hold: Han and quotes; no mark of the rule, so that one pass is enough. */
const AFTER = /[\p{Script=Han}〇○“”‘’《》〈〉「」『』【】]/u;
/** `渝府(2024)12号`: the brackets of a 发文字号 */
const NUMBER_FORM = /[\p{Script=Han}]\([12]\d{3}\)\s*第?\d+号/gu;
/** `(cid:12)`: what a PDF's text layer leaves of a sign */
const UNDECODED = /\(cid:\d{1,5}\)/g;

const HALF = /[,:;?!()]/;

export const isWideMark = (char: string) => WIDE_MARKS.has(char);

/** Where the marks of the rule stand in a text, half or wide, in order. */
export function marksIn(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const mayBe = unit < 0x40 || unit > 0xff00; // no letter and no Han
    if (mayBe && MARKS.has(text[at]!)) found.push(at);
  }
  return found;
}

/** The text with its marks as the rule shows them; the length never changes. */
export function widen(text: string): string {
  if (!HALF.test(text)) return text;
  const marks = marksIn(text);
  const partners = pairs(text, marks);
  const fixed = numberForms(text);
  const wide = new Set<number>();
  const shown = (at: number) => (wide.has(at) ? WIDE[text[at]!] : text[at]);
  for (const at of marks)
    if (text[at]! in WIDE && !fixed.has(at) && isShownWide(shown, at, partners.get(at)))
      wide.add(at);
  return written(text, wide);
}

/** The text with the marks at these places wide. */
function written(text: string, wide: ReadonlySet<number>): string {
  let out = "";
  let from = 0;
  for (const at of wide) {
    out += text.slice(from, at) + WIDE[text[at]!];
    from = at + 1;
  }
  return out + text.slice(from);
}

/** Narrow again: the printed text where the run lengths say half. */
export const narrow = (char: string) => NARROW[char] ?? char;

/** Left to right: what stands before a mark is already as shown. */
function isShownWide(shown: Shown, at: number, partner: number | undefined): boolean {
  if (partner !== undefined && partner < at) return shown(partner) === "（";
  if (partner !== undefined && shown(partner) === "）") return true;
  const before = shown(at - 1);
  if (before !== undefined && BEFORE.test(before)) return true;
  if (partner !== undefined) return isHan(shown(at + 1)) || isHan(shown(partner - 1));
  return before !== undefined && isHan(shown(at + 1));
}

/** The sign at a place, as shown so far. */
type Shown = (at: number) => string | undefined;

const isHan = (char: string | undefined) => char !== undefined && AFTER.test(char);

/** For each bracket of a pair the index of the other one. */
function pairs(text: string, marks: readonly number[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const at of marks) {
    const char = text[at];
    if (char === "(" || char === "（") open.push(at);
    else if (char === ")" || char === "）") {
      const from = open.pop();
      if (from !== undefined) partners.set(at, from).set(from, at);
    }
  }
  return partners;
}

function numberForms(text: string): Set<number> {
  const fixed = new Set<number>();
  if (!text.includes("(")) return fixed;
  for (const form of matchesOf(text, NUMBER_FORM)) {
    const from = form.index + form[0].indexOf("(");
    fixed.add(from);
    fixed.add(form.index + form[0].indexOf(")"));
  }
  for (const { 0: sign, index } of matchesOf(text, UNDECODED)) {
    fixed.add(index);
    fixed.add(index + sign.length - 1);
  }
  return fixed;
}

const WIDE_SIGNS =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—·○①-⑳]+/g;

/** How wide a line is in print, a Han character being two. */
export const printedWidth = (text: string) => 2 * text.length - text.replace(WIDE_SIGNS, "").length;

/** What a line's end cannot part: a sign, a figure with its digits, a foreign word. */
export const UNPARTED = /^(?:[A-Za-z\d.%]+|.)/u;
