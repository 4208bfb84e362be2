/** A roster's line cut at its spaces. */
import { tight } from "../grammar/fold.ts";
import { isPost, rosters } from "../grammar/rosters.ts";
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

/** Single characters in a row are one padded name: 裴 峰; behind a wider space a padded post: 贺 长 江　　省 长. */
export function joinHalves(tokens: Token[]): Token[] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of tokens) {
    const half = rosters.half.test(token.text);
    if (open && half) runs.at(-1)!.push(token);
    else runs.push([token]);
    open = half && token.text.length === 1;
  }
  return runs.flatMap((run) => {
    const at = postInRun(run);
    return at === undefined ? [joined(run)] : [joined(run.slice(0, at)), joined(run.slice(at))];
  });
}

/** Where the post begins in a run of single characters: at its widest space, when the rest is a post and no part of a name. */
function postInRun(run: Token[]): number | undefined {
  const gaps = run.slice(1).map(({ start }, at) => start - run[at]!.end);
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest) + 1;
  if (at < 2 || gaps.filter((gap) => gap === widest).length > 1) return undefined;
  return isPost(joined(run.slice(at)).text) ? at : undefined;
}

const joined = (run: Token[]): Token => ({
  start: run[0]!.start,
  end: run.at(-1)!.end,
  text: run.length === 1 ? run[0]!.text : tight(run.map(({ text }) => text).join("")),
});
