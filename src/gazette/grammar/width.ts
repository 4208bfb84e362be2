/**
 * The declared width rule (docs/data.md): , : ; ? ! ( ) that stand between or
 * after Han characters and quotes are shown wide; never between digits or
 * Latin (1,880; 10:30; I/M), never inside the form of a 发文字号.
 */
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

/** What a mark stands after: Han, CJK punctuation and quotes, a mark that is wide itself. */
const BEFORE = /[\p{Script=Han}〇○“”‘’《》〈〉「」『』【】〔〕、。…—：，；？！（）]/u;
/** What a mark stands in front of, and brackets hold: Han and quotes; no mark of the rule, so that one pass is enough. */
const AFTER = /[\p{Script=Han}〇○“”‘’《》〈〉「」『』【】]/u;
/** `渝府(2024)12号`: the brackets of a 发文字号 */
const NUMBER_FORM = /[\p{Script=Han}]\([12]\d{3}\)\s*第?\d+号/gu;
/** `(cid:12)`: what a PDF's text layer leaves of a sign */
const UNDECODED = /\(cid:\d{1,5}\)/g;

/** Every mark of the rule in a text, half or wide. */
const MARKS = /[,:;?!()，：；？！（）]/g;
const HALF = /[,:;?!()]/;

export const isWideMark = (char: string) => char in NARROW;
/** The marks of the rule in a text with their indexes, in order. */
export const marksIn = (text: string) => text.matchAll(MARKS);

/** The text with its marks as the rule shows them; the length never changes. */
export function widen(text: string): string {
  if (!HALF.test(text)) return text;
  const shown = text.split("");
  const marks = [...marksIn(text)];
  const partners = pairs(marks);
  const fixed = numberForms(text);
  for (const { 0: char, index } of marks)
    if (char in WIDE && !fixed.has(index) && isShownWide(shown, index, partners.get(index)))
      shown[index] = WIDE[char]!;
  return shown.join("");
}

/** Narrow again: the printed text where the run lengths say half. */
export const narrow = (char: string) => NARROW[char] ?? char;

/** Left to right: what stands before a mark is already as shown. */
function isShownWide(shown: string[], at: number, partner: number | undefined): boolean {
  if (partner !== undefined && partner < at) return shown[partner] === "（";
  if (partner !== undefined && shown[partner] === "）") return true;
  const before = shown[at - 1];
  if (before !== undefined && BEFORE.test(before)) return true;
  if (partner !== undefined) return isHan(shown[at + 1]) || isHan(shown[partner - 1]);
  return before !== undefined && isHan(shown[at + 1]);
}

const isHan = (char: string | undefined) => char !== undefined && AFTER.test(char);

/** For each bracket of a pair the index of the other one. */
function pairs(marks: readonly RegExpExecArray[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: char, index } of marks) {
    if (char === "(" || char === "（") open.push(index);
    else if (char === ")" || char === "）") {
      const from = open.pop();
      if (from !== undefined) partners.set(index, from).set(from, index);
    }
  }
  return partners;
}

function numberForms(text: string): Set<number> {
  const fixed = new Set<number>();
  for (const form of text.matchAll(NUMBER_FORM)) {
    const from = form.index + form[0].indexOf("(");
    fixed.add(from);
    fixed.add(form.index + form[0].indexOf(")"));
  }
  for (const { 0: sign, index } of text.matchAll(UNDECODED)) {
    fixed.add(index);
    fixed.add(index + sign.length - 1);
  }
  return fixed;
}

const WIDE_SIGNS =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—·○①-⑳]/g;

/** How wide a line is in print, a Han character being two. */
export const printedWidth = (text: string) => text.length + (text.match(WIDE_SIGNS)?.length ?? 0);

/** What a line's end cannot part: a sign, a figure with its digits, a foreign word. */
export const UNPARTED = /^(?:[A-Za-z\d.%]+|.)/u;
