import { markup } from "../grammar/markup.ts";
import type { Source } from "../source.ts";

/** A title over more lines is a paragraph, and no longer to be believed. */
const LINES = 6;

/**
 * Where `**` opens at the head of one line and closes at the end of another, as
 * a title over several lines is set bold: `**忻州市人民政府` / `关于…的通知**`.
 * No blank line and no other `**` stands between.
 */
export function boldOverLines(source: Source): Set<number> {
  const found = new Set<number>();
  let open: { offset: number; line: number } | undefined;
  for (const [at, span] of source.lines.entries()) {
    const { start, end } = source.trim(span);
    const line = source.raw.slice(start, Math.min(end, start + LONGEST));
    const marks = line.split("**").length - 1;
    if (start === end || end - start > LONGEST) open = undefined;
    else if (marks !== 1) open = marks === 0 ? open : undefined;
    else if (open && at - open.line < LINES && line.endsWith("**")) {
      found.add(open.offset).add(end - 2);
      open = undefined;
    } else {
      const head = markup.boldOpens.exec(line)?.[0].length;
      open = head === undefined ? undefined : { offset: start + head - 2, line: at };
    }
  }
  return found;
}

/** No line of a title is so long. */
const LONGEST = 200;
