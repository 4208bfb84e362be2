import type { ElementContent } from "hast";
import type { Heading } from "../gazette/nodes.ts";
import { plainText } from "../gazette/text.ts";
import { phrasing } from "./phrasing.ts";
import { el, type State } from "./types.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * What leans on the word before it: marks no line may begin with, and a single character
 * (保卫|战, 忻州|市), unless it opens a phrase (对, 在, 为).
 */
const LEANS = /^(?:[\p{Pe}\p{Pf}、，。；：！？]|(?![对在为以向将把被从由按因经])\p{Script=Han})$/u;
/** Marks no line may end with. */
const OPENS = /[\p{Ps}\p{Pi}]$/u;

/**
 * The lines of a title as printed, each kept together where the page is wide
 * enough, and broken between words alone where it is not (关于进一步加强|道路|交通安全).
 * @param names proper names that are never broken: the issuer, the place
 */
export function titleWords(
  lines: readonly string[],
  names: readonly string[] = [],
): ElementContent[] {
  return lines.map((line) => el("span", { className: ["ph"] }, broken(pieces(line, names))));
}

/**
 * Where a printed line of a title ended: behind a break, or a blank that is not between Latin words.
 * The blank stays, at the end of its line, where a page shows none.
 */
const LINE_END = /\n|(?<=(?<![\sA-Za-z0-9])[ \t]+)(?=\S)|(?<=[ \t])(?=[^\sA-Za-z0-9])/;

/** A part's title, its marks and the printed breaks kept. */
export function titleWordsOf(node: Heading, state: State): ElementContent[] {
  const plain = node.children.every(({ type }) => type === "text" || type === "break");
  if (!plain) return phrasing(node.children, state);
  return titleWords(
    plainText(node)
      .split(LINE_END)
      .filter((line) => line !== ""),
  );
}

/** Cuts a title's line into pieces between which it may break. */
export function pieces(line: string, names: readonly string[]): string[] {
  const known = names.filter((name) => line.includes(name)).sort((a, b) => b.length - a.length);
  const cut =
    known.length > 0 ? line.split(new RegExp(`(${known.map(RegExp.escape).join("|")})`)) : [line];
  const words = cut.flatMap((text, i) => (i % 2 === 1 ? [text] : wordsOf(text)));
  return words.reduce<string[]>((done, word) => {
    const last = done[done.length - 1];
    if (last !== undefined && (LEANS.test(word) || OPENS.test(last)))
      done[done.length - 1] = last + word;
    else done.push(word);
    return done;
  }, []);
}

const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

function broken(words: string[]): (ElementContent | string)[] {
  return words.flatMap((word, i) => (i === 0 ? [word] : [el("wbr"), word]));
}

/**
 * The lines of a decree's title: as printed where that is known, else the
 * issuers' line and what the document is about.
 */
export function titleLines(
  title: string,
  issuers: readonly string[],
  printed?: readonly string[],
): string[] {
  if (printed && printed.join("") === title) return [...printed];
  const issuer = issuers.join("");
  if (issuer !== "" && title.length > issuer.length && title.startsWith(issuer))
    return [issuer, title.slice(issuer.length)];
  return [title];
}
