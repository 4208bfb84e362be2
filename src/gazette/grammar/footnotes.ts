/** Footnotes and what refers to them. All patterns are over `fold`ed text. */
import { matchesOf } from "./matches.ts";
import { signOf } from "./numerals.ts";

/** `$\textcircled{1}$`, `$^{①}$`, `$^{[1]}$`: a mark as programs that read formulas write it */
const TEX = String.raw`\$ ?(?:\\textcircled ?\{ ?\d{1,2} ?\}|\^ ?\{ ?(?:\\textcircled ?\{ ?\d{1,2} ?\}|[①-⑳]|\[\d{1,2}\]) ?\}) ?\$`;
/** pandoc's own: `[^1]`, whose note stands at the end of the file */
const MARK = `(?:[①-⑳]|[[〔【]\\^?\\d{1,2}[\\]〕】]|${TEX})`;

const patterns = {
  /** `二次供水①设施`, `《条例》[1]`: a mark right behind a word, never behind a comma or a colon; `单位 ① ，` where a formula was */
  reference: new RegExp(`(?<=[\\p{Script=Han}”》)](?: (?=\\$|[①-⑳] ))?)(?<mark>${MARK})`, "gu"),
  /** `①二次供水,是指…`, `[1] 见…`: the note itself */
  note: new RegExp(`^ *(?<mark>${MARK})`, "u"),
  /** `[^1]: …`: a note that a converter set at the end of the file */
  endnote: /^ *(?<mark>\[\^\d{1,3}\]):/,
  /** what such a mark holds: 1 of `$\textcircled{1}$`, ① of `$^{①}$` */
  tex: /\\textcircled ?\{ ?(?<circled>\d{1,2})|\^ ?\{ ?(?<inside>[①-⑳]|\[\d{1,2}\])/u,
  /** `注:①面积…`, `说明:1.本表…`, `注1:…`: the first of several notes */
  first: /^ *(?:注|注释|说明|备注) ?: ?(?<token>[①-⑳]|\d{1,2}[.、])/u,
  /** `②…`, `2.…`: a further one */
  next: /^ *(?<token>[①-⑳]|\d{1,2}[.、])/u,
};

/** The marks that a line refers to: ①, [1]. */
export const referencesIn = (folded: string): string[] =>
  matchesOf(folded, patterns.reference).map(({ groups }) => plain(groups!.mark!));

/** The mark of the note that a line is, if it is one. */
export const noteMark = (folded: string): string | undefined => {
  const mark = patterns.note.exec(folded.slice(0, 30))?.groups?.mark;
  return mark && plain(mark);
};

/** The mark of a note at the end of the file, which belongs to it however far the word is. */
export const endnoteMark = (folded: string): string | undefined =>
  patterns.endnote.exec(folded.slice(0, 12))?.groups?.mark;

/** The marks of such notes in a text. */
export const endnoteMarksIn = (folded: string): string[] =>
  folded.includes("[^") ? (folded.match(/\[\^\d{1,3}\]/g) ?? []) : [];

/** ① of `$\textcircled{1}$`, [1] of `$^{[1]}$`: one mark, however it is written. */
function plain(mark: string): string {
  const { circled, inside } = patterns.tex.exec(mark)?.groups ?? {};
  return circled ? signOf(Number(circled)) : (inside ?? mark);
}

/** The numeral of the first of several notes: ① of `注:①面积…`. */
export const firstNote = (folded: string): string | undefined =>
  patterns.first.exec(folded.slice(0, 16))?.groups?.token;

/** The numeral of a further note: ② of `②…`. */
export const nextNote = (folded: string): string | undefined =>
  patterns.next.exec(folded.slice(0, 12))?.groups?.token;
