/**
 * How words are compared in search, the same for the index, the query, the marks in an excerpt and
 * the search within a decree. Never used for what is shown.
 *
 * Width, ligatures, accents and case are folded (NFKD), a traditional character is its simplified
 * one, punctuation and spaces are dropped. A Han character is a token; a run of digits is one,
 * whole, with its decimal point and without the commas of thousands (1.5 is not 15, 2019 is not in
 * 12019); so is a run of letters.
 */
import { spelledZeros } from "../gazette/grammar/spelled.ts";

/** One comparable piece of a text; `start` and `end` are UTF-16 offsets into that text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Traditional to simplified, character by character. */
export type Simplify = (char: string) => string;

type Kind = "han" | "digit" | "letter" | "mark" | null;
/** The run that the next character may go on with. */
type Run = { kind: Kind; token: Token } | null;

/** A longer run is cut here, on both sides alike, so that no key of the index grows without end. */
const LONGEST_RUN = 40;

/** The tokens of a text in order. */
export function tokens(text: string, simplify: Simplify = (char) => char): Token[] {
  const source = spelledZeros(text);
  const found: Token[] = [];
  let run: Run = null;
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) {
      // Nearly every character is one, and none goes on with another.
      found.push({ text: simplify(source[at]!), start: at, end: at + 1 });
      run = null;
      at += 1;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at)!);
    const end = at + char.length;
    if (!goesOn(run, char, source, at)) run = take(found, run, char, at, simplify);
    at = end;
  }
  return found;
}

/** Takes a decimal point or a thousands' comma into the number it stands in. */
function goesOn(run: Run, char: string, source: string, at: number): boolean {
  if (run?.kind !== "digit" || run.token.end !== at) return false;
  const point = /^[.．]$/.test(char) && isDigit(source, at + 1);
  if (!point && !(/^[,，]$/.test(char) && isThousands(run.token, source, at + 1))) return false;
  if (point) run.token.text += ".";
  run.token.end = at + 1;
  return true;
}

/** What a printed character stands for. */
interface Reading {
  parts: { text: string; kind: Kind }[];
  /** ① ㈠ Ⅱ ㎡ ² are tokens of their own: ①2019 is not 12019 */
  alone: boolean;
}

/** A text has few characters that are no Han, and has them often. */
const readings = new Map<string, Reading>();

function readingOf(char: string): Reading {
  const known = readings.get(char);
  if (known) return known;
  const parts = [...char.normalize("NFKD").toLowerCase()].map((text) => ({
    text,
    kind: kindOf(text),
  }));
  const alone = char > "\u007f" && !isCommonHan(char) && !/^[\p{L}\p{M}\p{Nd}]$/u.test(char);
  const reading = { parts, alone };
  readings.set(char, reading);
  return reading;
}

/** Adds what one printed character stands for. */
function take(found: Token[], open: Run, char: string, start: number, simplify: Simplify): Run {
  const end = start + char.length;
  const { parts, alone } = readingOf(char);
  let run = open && open.token.end === start && !alone ? open : null;
  for (const { text: one, kind } of parts) {
    if (kind === "mark" || (run?.kind === kind && run.token.text.length < LONGEST_RUN)) {
      if (!run) continue;
      if (kind !== "mark") run.token.text += one;
      run.token.end = end;
    } else {
      const token = { text: kind === "han" ? simplify(one) : one, start, end };
      if (kind !== null) found.push(token);
      run = kind === "digit" || kind === "letter" ? { kind, token } : null;
    }
  }
  return alone ? null : run;
}

const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

const isCommonHan = (char: string): boolean =>
  char.length === 1 && char.charCodeAt(0) >= FIRST_HAN && char.charCodeAt(0) <= LAST_HAN;

function kindOf(char: string): Kind {
  if (isCommonHan(char)) return "han";
  if (/\p{Nd}/u.test(char)) return "digit";
  if (/\p{M}/u.test(char)) return "mark";
  if (!/[\p{L}\p{N}]/u.test(char)) return null;
  return /\p{Script=Han}/u.test(char) ? "han" : "letter";
}

const isDigit = (text: string, at: number): boolean => /^[0-9０-９]$/.test(text.charAt(at));

/** The comma in 1,880 and 12,345,678: three digits follow and no fourth. */
function isThousands({ text, start, end }: Token, source: string, at: number): boolean {
  const grouped = end - start > text.length;
  if (!/^\d+$/.test(text) || (text.length > 3 && !grouped)) return false;
  return [0, 1, 2].every((n) => isDigit(source, at + n)) && !isDigit(source, at + 3);
}
