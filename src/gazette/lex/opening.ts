import { markup } from "../grammar/markup.ts";
import type { Lex, Span } from "../nodes.ts";
import type { Ink } from "./ink.ts";

/** How far a space moves a line in; the form feed of a PDF's page not at all. */
const INDENT: Record<string, number> = { "\u3000": 2, "\f": 0 };

/** Reads what stands in front of a line's words (`##`, `- `, `> `, spaces) and behind them (two spaces, a backslash). */
export function opening(ink: Ink, line: Span, before: number): { text: Span; lex: Lex } {
  const { source } = ink;
  const text = source.trim(line);
  const lex: Lex = { hashes: 0, bold: 0, dash: false, hardBreak: false, before, indent: 0 };
  for (let at = line.start; at < text.start; at++) lex.indent += INDENT[source.raw[at]!] ?? 1;
  const words = source.slice(text);
  lex.hardBreak =
    source.raw.slice(text.end, line.end).startsWith("  ") || markup.breakEnd.test(words);
  if (markup.rule.test(words) || isUnderline(ink, line, before)) {
    ink.mark(text.start, text.end);
    return { text: { start: text.end, end: text.end }, lex };
  }
  const take = (length: number) => {
    if (length === 0) return;
    ink.mark(text.start, text.start + length);
    text.start = source.trim({ start: text.start + length, end: text.end }).start;
  };
  take(markup.quote.exec(source.slice(text))?.[0].length ?? 0);
  const dash = markup.dash.exec(source.slice(text));
  if (dash) take(1);
  lex.dash = dash !== null;
  const hashes = markup.hashes.exec(source.slice(text))?.groups?.hashes ?? "";
  if (hashes) take(hashes.length);
  lex.hashes = hashes.length || (isUnderlined(ink, line) ? 1 : 0);
  const bold = /^\*\*(?<words>[^*]+)\*\*/.exec(source.slice(text));
  lex.bold = bold?.groups?.words?.length ?? 0;
  return { text, lex };
}

/** A line of `=` under words makes them a title, as `#` does. */
const isUnderline = (ink: Ink, line: Span, before: number) =>
  before === 0 && line.start > 0 && markup.underline.test(ink.source.slice(ink.source.trim(line)));

function isUnderlined({ source }: Ink, line: Span): boolean {
  const below = source.lines[source.lineAt(line.start)];
  return below !== undefined && markup.underline.test(source.slice(source.trim(below)));
}
