import { attributes, markup } from "../grammar/markup.ts";
import type { Figure, Phrasing, Span, Subscript, Superscript } from "../nodes.ts";
import type { Ink } from "./ink.ts";

/** Reads the words of a stretch of one line; markup goes to the account. */
export function phrasing(ink: Ink, { start, end }: Span): Phrasing[] {
  const { source } = ink;
  const slice = source.raw.slice(start, end);
  const out: Phrasing[] = [];
  let script: Superscript | Subscript | undefined;
  let at = start;
  const text = (to: number) => {
    if (to <= at) return;
    const node = {
      type: "text" as const,
      value: source.raw.slice(at, to),
      position: source.position(at, to),
    };
    (script?.children ?? out).push(node);
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
    const { tag, close: closing, alt, image } = match.groups!;
    const name = tag?.toLowerCase();
    if (alt !== undefined || image !== undefined) ink.picture(figure(ink, match, from));
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

/** The markup of a slice, without a `**` that has no partner on its line or, as `isPaired` knows, on another. */
function tokens(slice: string, isPaired: (index: number) => boolean): RegExpExecArray[] {
  const all = [...slice.matchAll(markup.inline)];
  const bold = all.filter((match) => match.groups?.bold && !isPaired(match.index));
  const odd = bold.length % 2 === 1 ? bold.at(-1) : undefined;
  const formula = (at: number) => slice.slice(0, at).split("$").length % 2 === 0;
  return all.filter((match) => match !== odd && !(match.groups?.escape && formula(match.index)));
}

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
