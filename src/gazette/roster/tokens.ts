/** A roster's line cut at its spaces. */
import { tight } from "../grammar/fold.ts";
import { matchesOf } from "../grammar/matches.ts";
import { isName, isPost, rosters } from "../grammar/rosters.ts";
import { surnameIn } from "../grammar/surnames.ts";
import type { Span } from "../nodes.ts";

/** A stretch of a line and its words. */
export interface Token extends Span {
  text: string;
}

/** The words between spaces; a note in brackets ends one, and belongs to the name in front. */
export function tokensOf(folded: string, start: number): Token[] {
  return withNotes(wordsOf(folded, start));
}

/** `李树 |(兼)`, `公孙 |胜`: what stands apart from the name it belongs to. */
function withNotes(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const isNote = rosters.noteAlone.test(token.text) && /\p{Script=Han}$/u.test(last?.text ?? "");
    const isGiven = rosters.half.test(token.text) && rosters.compound.test(last?.text ?? "");
    if (last && (isNote || isGiven))
      out[out.length - 1] = { start: last.start, end: token.end, text: last.text + token.text };
    else out.push(token);
  }
  return out;
}

function wordsOf(folded: string, start: number): Token[] {
  return split(folded, start, / +/g).flatMap((token) => {
    if (token.text === "") return [];
    const noted = token.text.search(rosters.noteThenPost);
    const at = noted === -1 ? token.text.search(rosters.concurrent) : noted;
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
  for (const match of matchesOf(folded.slice(start), between)) {
    out.push({ start: at, end: start + match.index, text: folded.slice(at, start + match.index) });
    at = start + match.index + match[0].length;
  }
  out.push({ start: at, end: folded.length, text: folded.slice(at) });
  return out;
}

/** Single characters in a row are one padded name: 裴 峰; behind a wider space a padded post: 贺 长 江　　省 长. */
export function joinHalves(tokens: Token[], line: string): Token[] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of tokens) {
    const half = rosters.half.test(token.text);
    if (open && half) runs.at(-1)!.push(token);
    else if (isLastHalf(token, runs.at(-1))) runs.at(-1)!.push(token);
    else runs.push([token]);
    open = half && token.text.length === 1;
  }
  return runs.flatMap((run) => partsOf(run, line).map(joined));
}

/** `金天　|安（市经信局副局长）`: one character with a post in brackets is nobody by itself. */
const isLastHalf = ({ text }: Token, run: Token[] | undefined) =>
  run?.length === 1 && rosters.firstTwo.test(run[0]!.text) && rosters.lastHalf.test(text);

/** A run of single characters as its words: one name, a name and its post, or several names. */
function partsOf(run: Token[], line: string): Token[][] {
  if (run.length < SHORTEST) return [run];
  const at = postInRun(run);
  if (at !== undefined) return [run.slice(0, at), run.slice(at)];
  return namesInRun(run, line) ?? (run.length > SHORTEST ? run.map((token) => [token]) : [run]);
}

/** No name and post, no two names, have fewer characters. */
const SHORTEST = 4;
/** No padded name has more. */
const LONGEST = 3;

const gapsOf = (run: Token[]) => run.slice(1).map(({ start }, at) => start - run[at]!.end);

/** Where the post begins: at the widest space, when the rest is a post. */
function postInRun(run: Token[]): number | undefined {
  const gaps = gapsOf(run);
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest) + 1;
  if (at < 2 || gaps.filter((gap) => gap === widest).length > 1) return undefined;
  return isPost(joined(run.slice(at)).text) ? at : undefined;
}

/**
 * `张 丽　　周 涛`: names with wider spaces between; in even spaces, `谭 虎 刘 丽`, by
 * their surnames, where these part the run in one way alone.
 */
function namesInRun(run: Token[], line: string): Token[][] | undefined {
  const gaps = gapsOf(run);
  const least = Math.min(...gaps);
  const areNames = (parts: Token[][]) =>
    parts.every((part) => part.length > 1 && isName(joined(part).text, true));
  if (gaps.some((gap) => gap > least)) {
    const parts = cutWhere(run, (at) => gaps[at - 1]! > least);
    return areNames(parts) ? parts : undefined;
  }
  const spaced = inWideSpaces(run, line);
  if (spaced) return spaced;
  if (surnameIn(joined(run).text) > 1 && run.length === SHORTEST) return undefined;
  const even = [2, LONGEST]
    .map((size) => cutWhere(run, (at) => at % size === 0))
    .filter((parts) => parts.every(({ length }) => length === parts[0]!.length) && areNames(parts));
  return even.length === 1 ? even[0] : undefined;
}

/** `岩 温 罕　王 萍`: names with full-width spaces between and narrow ones within, a surname known. */
function inWideSpaces(run: Token[], line: string): Token[][] | undefined {
  const wide = (at: number) => /[\u3000\t]/.test(line.slice(run[at - 1]!.end, run[at]!.start));
  const parts = cutWhere(run, wide);
  const words = parts.map((part) => (part.length > 1 ? joined(part).text : ""));
  const areNames = words.every((word) => isName(word, false));
  const isParted = parts.length > 1 && parts.length < run.length;
  return isParted && areNames && words.some((word) => isName(word, true)) ? parts : undefined;
}

function cutWhere(run: readonly Token[], cuts: (at: number) => boolean): Token[][] {
  const out: Token[][] = [];
  for (const [at, token] of run.entries())
    if (at === 0 || cuts(at)) out.push([token]);
    else out.at(-1)!.push(token);
  return out;
}

const joined = (run: Token[]): Token => ({
  start: run[0]!.start,
  end: run.at(-1)!.end,
  text: run.length === 1 ? run[0]!.text : tight(run.map(({ text }) => text).join("")),
});
