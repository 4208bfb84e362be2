/** What a reader typed, as phrases to be found. */
import { dateLine } from "../gazette/grammar/dates.ts";
import { type Simplify, type Token, tokens } from "./fold.ts";

/** One phrase; a decree must hold it, or must not. */
export interface Part {
  /** as typed, without quotes, sign and field */
  text: string;
  field: "any" | "title" | "number";
  not: boolean;
  /** each of them is enough: a date in figures and spelled out */
  phrases: string[][];
}

export interface Query {
  parts: Part[];
  /** how many further parts were left out */
  left: number;
}

/** More parts than this are no search but a pasted text. */
const MOST_PARTS = 20;

/** A part: sign, field, then a quoted phrase or everything up to the next blank. */
const PART =
  /(?<not>[-－−]?)(?:(?<field>标题|標題|题名|文号|文號|字号|title|number)[:：])?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”(?!\S)|(?<bare>\S+))/giu;

/** Reads a query. A part without anything to compare (punctuation alone) is none. */
export function parseQuery(typed: string, simplify?: Simplify): Query {
  const parts: Part[] = [];
  let left = 0;
  for (const { groups } of typed.matchAll(PART)) {
    const { not, field, straight, curly, bare } = groups!;
    const text = straight ?? curly ?? bare ?? "";
    const phrases = readings(text).map((reading) => wordsOf(tokens(reading, simplify)));
    if (phrases[0]!.length === 0) continue;
    if (parts.length === MOST_PARTS) left += 1;
    else parts.push({ text, field: fieldOf(field), not: not !== "", phrases });
  }
  return { parts, left };
}

const wordsOf = (found: Token[]): string[] => found.map(({ text }) => text);

function fieldOf(name: string | undefined): Part["field"] {
  if (!name) return "any";
  return /^(?:文号|文號|字号|number)$/i.test(name) ? "number" : "title";
}

/** A date is looked for as typed, in figures and spelled out; anything else as typed. */
function readings(text: string): string[] {
  const iso = text.length <= 20 ? dateLine(text.replace(/\//g, "-"))?.iso : null;
  if (!iso) return [text];
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number?];
  const figures = `${year}年${month}月${day ? `${day}日` : ""}`;
  const digits = Array.from(String(year), (digit) => "〇一二三四五六七八九"[Number(digit)]).join(
    "",
  );
  const spelled = `${digits}年${spell(month)}月${day ? `${spell(day)}日` : ""}`;
  return [...new Set([text, figures, spelled])];
}

/** 1 to 31 in Chinese: 七, 十一, 三十. */
function spell(value: number): string {
  const digit = (n: number): string => (n === 0 ? "" : "一二三四五六七八九"[n - 1]!);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${digit(value % 10)}`;
}
