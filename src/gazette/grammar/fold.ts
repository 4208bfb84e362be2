/**
 * Folding for comparison, never for what is shown. `fold` keeps the length, so
 * that an index into the folded text is an index into the printed one.
 */

import { remembering } from "./remember.ts";

const ALIKE = new Map(
  ["﹝〔", "﹞〕", "„〔", "‟〕", "∶:", "﹕:", "︰:", "○〇"].map(([from, to]) => [
    from!.charCodeAt(0),
    to!.charCodeAt(0),
  ]),
);

/** Full width to half width, every space to one blank, letter for letter. */
export const fold = remembering((text: string) =>
  text.replace(
    /[\uff01-\uff5e\u3000\u00a0\t\n\v\f\r\u2000-\u200b\u2028\u2029\u202f\u205f\ufeff﹝﹞„‟∶﹕︰○]+/g,
    (run) => (run.length === 1 ? foldOne(run) : foldRun(run)),
  ),
);

/** A run of any length: 10 MB of one wide sign are one run. */
function foldRun(run: string): string {
  const units = new Uint16Array(run.length);
  for (let at = 0; at < run.length; at++) units[at] = foldUnit(run.charCodeAt(at));
  return run.length < 1000 ? String.fromCharCode(...units) : utf16.decode(units);
}

const utf16 = new TextDecoder("utf-16le");

const foldOne = (char: string) => String.fromCharCode(foldUnit(char.charCodeAt(0)));

const foldUnit = (unit: number): number =>
  unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : (ALIKE.get(unit) ?? 0x20);

/** Folded, and without any space: for lines whose spacing is layout. */
export const tight = remembering((text: string) => closed(fold(text)));

/** What is folded already, without any space. */
export const closed = (folded: string) =>
  folded.includes(" ") ? folded.replaceAll(" ", "") : folded;

/** `…予以公布．`: `…20家.`: a text set with points for its stops ends in one; `十一.` is a numeral. Of what is folded. */
export const withStop = (folded: string) =>
  folded.endsWith(".") && POINT.test(folded.slice(-STOPPED)) ? `${folded.slice(0, -1)}。` : folded;

const POINT =
  /(?:(?![一二三四五六七八九十]{2})\p{Script=Han}{2}|\d\p{Script=Han}|\d[%‰])[”》)）]?\.$/u;
const STOPPED = 6;

/** A title, name or label without layout spaces; a space between Latin words stays. */
export const unspaced = (text: string) =>
  text
    .trim()
    .replace(/[\s\u200b]+/g, " ")
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, "");

/** What two spellings of one title have in common: no space, no width, no brackets' shape, no quotes. */
export const titleKey = (text: string) =>
  tight(text)
    .replace(/[〈〉《》<>“”"'‘’「」『』,.、:;—–－\-_~()〔〕[\]【】*]/g, "")
    .toLowerCase();
