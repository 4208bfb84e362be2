/** A roster's line cut at its spaces. */
import { tight } from "../grammar/fold.ts";
import { rosters } from "../grammar/rosters.ts";
import type { Span } from "../nodes.ts";

/** A stretch of a line and its words. */
export interface Token extends Span {
  text: string;
}

/** The words between spaces; a note in brackets ends one. */
export function tokensOf(folded: string, start: number): Token[] {
  return split(folded, start, / +/g).flatMap((token) => {
    if (token.text === "") return [];
    const at = token.text.search(rosters.noteThenPost);
    if (at === -1) return [token];
    const middle = token.start + at;
    return [
      { start: token.start, end: middle, text: token.text.slice(0, at) },
      { start: middle, end: token.end, text: token.text.slice(at) },
    ];
  });
}

/** What stands between the matches of `between`, from `start` on. */
export function split(folded: string, start: number, between: RegExp): Token[] {
  const out: Token[] = [];
  let at = start;
  for (const match of folded.slice(start).matchAll(between)) {
    out.push({ start: at, end: start + match.index, text: folded.slice(at, start + match.index) });
    at = start + match.index + match[0].length;
  }
  out.push({ start: at, end: folded.length, text: folded.slice(at) });
  return out;
}

/** Single characters in a row are one padded name: 裴 峰. */
export function joinHalves(tokens: Token[]): Token[] {
  const out: Token[] = [];
  let open = false;
  for (const token of tokens) {
    const last = out.at(-1);
    const half = rosters.half.test(token.text);
    if (open && half && last) {
      last.text = tight(last.text + token.text);
      last.end = token.end;
    } else out.push({ ...token });
    open = half && token.text.length === 1;
  }
  return out;
}
