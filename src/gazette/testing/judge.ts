/** A whole raw file against its reading: every document, and what holds between them. */

import type { Difference } from "../schema.ts";
import { fold, matches } from "./fold.ts";
import type { Found, FoundDecree } from "./found.ts";
import { judgeDocument, judgeLost } from "./judge-document.ts";
import { judgeContents, judgeMasthead, judgeSections } from "./judge-front.ts";
import type { DocumentReading, IssueReading, Trap, Whole } from "./reading.ts";
import { add, check, nothing, type Score } from "./score.ts";

export type Scores = Record<string, Score>;

/** Judges an issue: front, contents, every document. */
export function judgeIssue(reading: IssueReading, found: Found, raw: string): Scores {
  const told = nothing();
  for (const { decree, what } of reading.differences) {
    const title = fold(String(reading.decrees[decree - 1]!.title));
    const is = (one: Difference) => one.what === what && fold(one.body ?? "") === title;
    const right = found.tree.data.differences.some(is);
    add(told, check(right, `应报告第${decree}件${what}不符`));
  }
  return {
    masthead: judgeMasthead(reading.masthead, found),
    sections: judgeSections(reading.sections, found),
    contents: judgeContents(reading.contents, found),
    differences: told,
    ...judgeWhole(reading, found, raw, true),
  };
}

/** Judges a trap: only what it writes down. */
export function judgeTrap(trap: Trap, found: Found): Scores {
  const scores = judgeWhole(trap, found, trap.raw, false);
  const letters = nothing();
  for (const words of trap.says)
    add(letters, check(found.text.includes(words), `正文没有“${words}”`));
  for (const words of trap.never)
    add(letters, check(!found.text.includes(words), `正文不该有“${words}”`));
  for (const at of trap.silent)
    add(letters, check(!found.doubted.has(lineOf(trap.raw, at)), `不该有提示：“${at}”`));
  if (trap.anyMessage) add(letters, check(found.messages.length > 0, "应当有提示"));
  const differences = found.tree.data.differences.map(({ what }) => what as string);
  for (const what of trap.whats) add(letters, check(differences.includes(what), `应报告：${what}`));
  if (trap.masthead) scores.masthead = judgeMasthead(trap.masthead, found);
  if (trap.sections) scores.sections = judgeSections(trap.sections, found);
  if (trap.contents?.length) scores.contents = judgeContents(trap.contents, found);
  return { ...scores, letters };
}

/** Which found document each expected one is: by title or number, what is left by its place; each once. */
function align(expected: readonly DocumentReading[], found: readonly FoundDecree[]) {
  const left = new Set(found);
  const take = (match: FoundDecree | undefined) => {
    if (match) left.delete(match);
    return match;
  };
  const named = expected.map((one) => {
    const is = ({ fields }: FoundDecree) =>
      (one.title !== undefined && matches(one.title, fields.title)) ||
      (typeof one.number === "string" && matches(one.number, fields.number));
    return take([...left].find(is));
  });
  return named.map((match, at) => match ?? take(left.has(found[at]!) ? found[at] : undefined));
}

function judgeWhole(reading: Whole, found: Found, raw: string, all: boolean): Scores {
  const scores: Scores = {};
  const order = align(reading.decrees, found.decrees);
  const hits = order.filter(Boolean).length;
  const titles = found.decrees.map(({ fields }) => fields.title);
  scores.decrees = {
    wanted: reading.decrees.length,
    found: found.decrees.length,
    hits,
    misses: hits === titles.length && hits === order.length ? [] : [`得 ${titles.join(" / ")}`],
  };
  for (const [at, one] of reading.decrees.entries()) {
    const decree = order[at];
    const judged = decree ? judgeDocument(one, decree, all) : judgeLost(one);
    for (const [aspect, score] of Object.entries(judged))
      scores[aspect] = add(scores[aspect] ?? nothing(), score);
  }
  return { ...scores, lines: judgeLines(reading, found), doubts: judgeDoubts(reading, found, raw) };
}

/** Paragraphs joined, kept apart, and furniture taken out. */
function judgeLines({ joins, apart, drops }: Whole, found: Found): Score {
  const score = nothing();
  const holds = (words: string) => found.paragraphs.some((one) => one.includes(words));
  const whole = (seam: string) => fold(seam.replace("/", ""));
  for (const seam of joins) add(score, check(holds(whole(seam)), `没有接上：${seam}`));
  for (const seam of apart) add(score, check(!holds(whole(seam)), `不该接上：${seam}`));
  for (const line of drops)
    add(score, check(!found.paragraphs.includes(fold(line)), `页码还在正文里：${line}`));
  return score;
}

function judgeDoubts({ doubts }: Whole, found: Found, raw: string): Score {
  return doubts.reduce(
    (score, { at }) => add(score, check(near(found, raw, at), `应有提示：“${at}”`)),
    nothing(),
  );
}

/** Whether an editor is told something at the line that holds these words, or at the next line of text. */
function near(found: Found, raw: string, words: string): boolean {
  const at = lineOf(raw, words);
  const after = raw.split("\n").findIndex((line, index) => index >= at && line.trim() !== "");
  return found.doubted.has(at) || found.doubted.has(after + 1);
}

/** The 1-based line that holds these words. */
function lineOf(raw: string, words: string): number {
  const at = raw.split("\n").findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`not in the raw text: ${words}`);
  return at + 1;
}
