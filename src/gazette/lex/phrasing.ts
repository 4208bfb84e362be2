import { readFormula } from "../grammar/formulas.ts";
import { attributes, markup } from "../grammar/markup.ts";
import type { Figure, Phrasing, Span, Subscript, Superscript, Text } from "../nodes.ts";
import { entity, formula } from "./formula.ts";
import type { Ink } from "./ink.ts";

/** Reads the words of a stretch of one line; markup goes to the account. */
export function phrasing(ink: Ink, { start, end }: Span): Phrasing[] {
  const { source } = ink;
  const slice = source.raw.slice(start, end);
  const out: Phrasing[] = [];
  let script: Superscript | Subscript | undefined;
  let at = start;
  let blanks: Text[] = [];
  const text = (to: number) => {
    if (to <= at) return;
    const into = script?.children ?? out;
    if (into.length > 0) into.push(...blanks);
    blanks = [];
    into.push(textOf(ink, at, to));
  };
  const close = () => {
    if (script && script.children.length > 0) {
      script.position = { start: script.children[0]!.position!.start, end: source.point(at) };
      out.push(script);
    }
    script = undefined;
  };
  for (const match of tokens(slice, (index) => ink.bold.has(start + index))) {
    const from = start + match.index;
    text(from);
    at = from;
    const to = from + match[0].length;
    const { tag, close: closing, alt, image, space } = match.groups!;
    const name = tag?.toLowerCase();
    const set = setOf(ink, match, from);
    if (space) blanks.push({ type: "text", value: BLANK, position: source.position(from, from) });
    if (set) (script?.children ?? out).push(...set);
    else if (alt !== undefined || image !== undefined) ink.picture(figure(ink, match, from));
    else ink.mark(from, to);
    if (name === "br") out.push({ type: "break", position: source.position(from, to) });
    if (name === "sub" || name === "sup") {
      close();
      if (!closing) script = { type: name === "sub" ? "subscript" : "superscript", children: [] };
    }
    at = to;
  }
  text(end);
  at = end;
  close();
  return out;
}

/** What `&nbsp;` between two words stands for, at a place of no length: 郑文彬&nbsp;县委常委 are two words. */
const BLANK = "\u00a0";

const textOf = (ink: Ink, start: number, end: number): Text => ({
  type: "text",
  value: ink.source.raw.slice(start, end),
  position: ink.source.position(start, end),
});

/** `$15\%$`, `&lt;`, `m^3^`, `CO~2~`: words that their setting is written around */
function setOf(ink: Ink, match: RegExpExecArray, from: number): Phrasing[] | undefined {
  const { formula: words, entity: name, raised, lowered } = match.groups!;
  if (words !== undefined) return formula(ink, from, words);
  if (name !== undefined) return [entity(ink, from, name)];
  if (raised === undefined && lowered === undefined) return undefined;
  const to = from + match[0].length;
  ink.mark(from, from + 1);
  ink.mark(to - 1, to);
  const inner = textOf(ink, from + 1, to - 1);
  const type = raised === undefined ? "subscript" : "superscript";
  return [{ type, children: [inner], position: inner.position! }];
}

/** The markup of a slice, without a `**` that has no partner on its line or, as `isPaired` knows, on another. */
function tokens(slice: string, isPaired: (index: number) => boolean): RegExpExecArray[] {
  const all = [...matches(slice)];
  const bold = all.filter((match) => match.groups?.bold && !isPaired(match.index));
  const odd = bold.length % 2 === 1 ? bold.at(-1) : undefined;
  const inFormula = (at: number) => slice.slice(0, at).split("$").length % 2 === 0;
  const isFormula = (match: RegExpExecArray) =>
    isOfText(match) &&
    (inFormula(match.index) || (!match.groups?.point && markup.command.test(slice)));
  return all.filter((match) => match !== odd && !isFormula(match));
}

/** Every match in order; what only looks like a formula is looked through for the rest. */
function* matches(slice: string): Generator<RegExpExecArray> {
  if (!markup.any.test(slice)) return;
  const inline = new RegExp(markup.inline);
  for (let match = inline.exec(slice); match; match = inline.exec(slice)) {
    const words = match.groups!.formula;
    if (words === undefined || readFormula(words)) yield match;
    else inline.lastIndex = match.index + 1;
  }
}

/** What a converter writes in a text alone: in a formula it is the formula's own. */
const isOfText = ({ groups }: RegExpExecArray) =>
  [groups?.escape, groups?.raised, groups?.lowered].some((one) => one !== undefined);

/** `![说明](图.png)` or `<img src="图.png" alt="说明">`: the description is the gazette's, the rest markup. */
function figure(ink: Ink, match: RegExpExecArray, from: number): Figure {
  const { alt, file, image } = match.groups!;
  const named = image === undefined ? undefined : attributes(image);
  const value = alt ?? named?.alt ?? "";
  const to = from + match[0].length;
  const words = value === "" ? to : from + match[0].indexOf(value, image === undefined ? 2 : 0);
  ink.mark(from, words);
  ink.mark(words + value.length, to);
  return {
    type: "figure",
    value,
    position: ink.source.position(from, to),
    data: { file: file ?? named?.src ?? "" },
  };
}
