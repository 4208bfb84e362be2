import { fold } from "./fold.ts";
import { toInteger } from "./numerals.ts";
import { remembering } from "./remember.ts";
import { type Marker, shapes } from "./shapes.ts";

export type { Marker } from "./shapes.ts";

/** The numeral in front of a paragraph. */
export interface Opening {
  marker: Marker;
  rank: number;
  /** as printed, with its brackets or point: `（二十六）`, `1.`, `第十四条` */
  token: string;
  number: number | null;
}

const HEAD = 24;
/** The shapes that can begin with a character, by its code, so that a text of words costs one look; made anew for a new row. */
let gate = { rows: 0, shapes: new Map<number, typeof shapes>() };

function shapesFrom(unit: number): typeof shapes {
  if (gate.rows !== shapes.length) gate = { rows: shapes.length, shapes: new Map() };
  const known = gate.shapes.get(unit);
  if (known) return known;
  const sign = fold(String.fromCharCode(unit));
  const found = shapes.filter(({ first }) => new RegExp(`^[${first}]`, "u").test(sign));
  gate.shapes.set(unit, found);
  return found;
}

/** Reads the numeral that opens a text; undefined when it opens with words. */
export function openingOf(text: string): Opening | undefined {
  const may = text === "" ? [] : shapesFrom(text.charCodeAt(0));
  return may.length === 0 ? undefined : openingOfHead(text.slice(0, HEAD));
}

const openingOfHead = remembering((text: string): Opening | undefined => {
  const head = fold(text);
  for (const { marker, rank, pattern, signs } of shapesFrom(text.charCodeAt(0))) {
    const groups = pattern?.exec(head)?.groups;
    if (!groups) continue;
    const token = text.slice(0, groups.token!.length);
    const numeral = groups.number ?? groups.bare ?? groups.sign!;
    const number = signs ? signs.indexOf(numeral) + 1 : toInteger(numeral);
    return { marker, rank, token, number };
  }
  return undefined;
});

/** `1.1 编制目的`, `3.2.1 发现险情…`, `4.1.1Ⅲ级响应`: a decimal numeral; not 1.80周岁, where no 1.1 goes before */
const DECIMAL = /^(?<token>\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%‰])\.?(?= |[\p{Script=Han}“《Ⅰ-Ⅻ])/u;
/** `1 总则` over 1.1 */
const BARE = /^(?<token>\d{1,2})(?= +[\p{Script=Han}“])/u;

/** `1总则` where `#` marks the line; not 3个月内, 15日前, 2024年 */
const GLUED = /^(?<token>\d{1,2})(?=\p{Script=Han})(?![年月日个次届号期亿万余多])/u;

/** The decimal numeral in front of a text, for a text that is numbered so; `1 总则` counts too, `1总则` where it heads something. */
export function decimalOpening(text: string, heads = false): Opening | undefined {
  const head = fold(text.slice(0, HEAD));
  const found = DECIMAL.exec(head) ?? BARE.exec(head) ?? (heads ? GLUED.exec(head) : null);
  const token = found?.groups?.token;
  if (!token) return undefined;
  const dots = token.split(".").length - 1;
  const marker = (["1.", "1.1", "1.1.1"] as const)[Math.min(dots, 2)]!;
  const { rank } = shapes.find((shape) => shape.marker === marker)!;
  return { marker, rank, token: text.slice(0, token.length), number: ordinalOf(token) };
}

/** Whether texts are numbered in decimals: some N.1 is followed by N.2, or stands under N. */
export function usesDecimals(texts: readonly string[]): boolean {
  const tokens = texts
    .map((text) => decimalOpening(text)?.token)
    .filter((token) => token !== undefined);
  const seen = new Set(tokens.map(fold));
  return [...seen].some((token) => {
    const group = /^(?<chapter>\d+)\.1$/.exec(token)?.groups;
    return group && (seen.has(`${group.chapter}.2`) || seen.has(group.chapter!));
  });
}

/** Whether an article was put in behind another: 第七条之一. */
export const isAdded = (token: string) => /条之/.test(token);

/** The integer of a numeral as printed: 14 of `第十四条`, 2 of `3.2`, 9 of `（九）`. */
export function ordinalOf(token: string): number | null {
  const last = /^(?:\d+\.)*(?<last>\d+)$/.exec(fold(token))?.groups?.last;
  return last ? Number(last) : (openingOf(token)?.number ?? null);
}
