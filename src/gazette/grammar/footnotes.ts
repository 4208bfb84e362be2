/** Footnotes and what refers to them. All patterns are over `fold`ed text. */
const MARK = "(?:[①-⑳]|[[〔【]\\d{1,2}[\\]〕】])";

const patterns = {
  /** `二次供水①设施`, `《条例》[1]`: a mark right behind a word, never behind a comma or a colon */
  reference: new RegExp(`(?<=[\\p{Script=Han}”》)])(?<mark>${MARK})`, "gu"),
  /** `①二次供水,是指…`, `[1] 见…`: the note itself */
  note: new RegExp(`^ *(?<mark>${MARK})`, "u"),
  /** `注:①面积…`, `说明:1.本表…`, `注1:…`: the first of several notes */
  first: /^ *(?:注|注释|说明|备注) ?: ?(?<token>[①-⑳]|\d{1,2}[.、])/u,
  /** `②…`, `2.…`: a further one */
  next: /^ *(?<token>[①-⑳]|\d{1,2}[.、])/u,
};

/** The marks that a line refers to: ①, [1]. */
export const referencesIn = (folded: string): string[] =>
  [...folded.matchAll(patterns.reference)].map(({ groups }) => groups!.mark!);

/** The mark of the note that a line is, if it is one. */
export const noteMark = (folded: string): string | undefined =>
  patterns.note.exec(folded.slice(0, 12))?.groups?.mark;

/** The numeral of the first of several notes: ① of `注:①面积…`. */
export const firstNote = (folded: string): string | undefined =>
  patterns.first.exec(folded.slice(0, 16))?.groups?.token;

/** The numeral of a further note: ② of `②…`. */
export const nextNote = (folded: string): string | undefined =>
  patterns.next.exec(folded.slice(0, 12))?.groups?.token;
