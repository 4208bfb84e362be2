/** What scanning, copying and careless hands do to a raw file; each takes text and gives text. */

/** One damaged character: lost, read twice, read as another, or swapped with the next. */
export interface Damage {
  /** where, as a fraction of the text from 0 to 1 */
  at: number;
  how: "lose" | "double" | "wrong" | "swap";
  wrong: string;
}

/** Damages characters of ink; blanks and line ends stay, so that line numbers keep their sense. */
export function damage(raw: string, list: readonly Damage[]): string {
  const letters = [...raw];
  const ink = letters.flatMap((letter, at) => (/\s/.test(letter) ? [] : [at]));
  for (const { at, how, wrong } of ink.length > 0 ? list : []) {
    const index = ink[Math.min(ink.length - 1, Math.floor(at * ink.length))]!;
    const letter = letters[index]!;
    if (how === "lose") letters[index] = "";
    if (how === "double") letters[index] = letter + letter;
    if (how === "wrong") letters[index] = wrong;
    if (how === "swap") {
      letters[index] = letters[index + 1] ?? "";
      letters[index + 1] = letter;
    }
  }
  return letters.join("");
}

const half = ",:;?!()";
const wide = "，：；？！（）";

/** Punctuation between the widths: the nth mark is flipped where `pick(n)` says so. */
export function flipWidth(raw: string, pick: (n: number) => boolean): string {
  let n = 0;
  return raw.replace(/[,:;?!()，：；？！（）]/g, (mark) => {
    if (!pick(n++)) return mark;
    const at = half.indexOf(mark);
    return at >= 0 ? wide[at]! : half[wide.indexOf(mark)]!;
  });
}

/** Every full-width digit and Latin letter as half width. */
export const narrow = (raw: string) =>
  raw.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => letter.normalize("NFKC"));

/** The same text without a single Markdown heading mark. */
export const stripHashes = (raw: string) => raw.replace(/^#{1,6} /gm, "");

export const crlf = (raw: string) => raw.replace(/\n/g, "\r\n");

/** Lines taken out, or set twice, where `pick(line)` says so. */
export const deleteLines = (raw: string, pick: (line: number) => boolean) =>
  lines(raw, (line, at) => (pick(at) ? [] : [line]));
export const doubleLines = (raw: string, pick: (line: number) => boolean) =>
  lines(raw, (line, at) => (pick(at) ? [line, line] : [line]));

function lines(raw: string, each: (line: string, at: number) => string[]): string {
  return raw.split("\n").flatMap(each).join("\n");
}

/** Lines in the order of their keys. */
export function shuffleLines(raw: string, keys: readonly number[]): string {
  const order = raw.split("\n").map((line, at) => ({ line, key: keys[at % keys.length] ?? 0 }));
  return order
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line)
    .join("\n");
}
