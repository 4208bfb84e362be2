import { wording } from "../edit.ts";
import { countOf, clauses as grammar, tellsOnly } from "../grammar/clauses.ts";
import { dateLine } from "../grammar/dates.ts";
import { tight } from "../grammar/fold.ts";
import type { DecreeNode, IssueRoot } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { holdersIn } from "../walk.ts";

/**
 * Reads when a decree takes effect and ends, and what it repeals. The main
 * text's own words come before those of the text it issues; an attachment
 * speaks for itself alone.
 * Reads: paragraphs of the main and issued texts, `date`, `marks.citations`.
 * Writes: `effective`, `expires`, `repeals`.
 */
export function clauses(tree: IssueRoot) {
  for (const node of tree.children) if (node.type === "decree") inDecree(node);
}

function inDecree(decree: DecreeNode) {
  const { fields } = decree.data;
  const spoken = onlyTells(fields) ? [] : sentences(decree);
  for (const words of spoken) {
    const effective = effectiveIn(words, fields.date);
    if (!effective) continue;
    fields.effective ??= effective;
    fields.expires ??= expiryIn(words, effective);
  }
  fields.repeals = repealsOf(fields);
}

const onlyTells = ({ genre }: Decree) => genre !== null && tellsOnly.test(genre);

/** The paragraphs that can speak of the decree's own force: 正文 first, then 印发, then the 题注. */
function sentences(decree: DecreeNode): string[] {
  const main: string[] = [];
  const issued: string[] = [];
  const notes: string[] = [];
  for (const { node, part, frame } of holdersIn(decree)) {
    if ((frame && frame !== "题注") || part.data.role === "附件") continue;
    const words = tight(wording(node));
    if (!words.includes("自") && !words.includes("从")) continue;
    if (frame) notes.push(grammar.inNote.exec(words)?.[0] ?? "");
    else (part.data.role === "正文" ? main : issued).push(words);
  }
  return [...main, ...issued, ...notes];
}

function effectiveIn(words: string, issued: string | null): string | null {
  const from = grammar.from.exec(words)?.groups?.date;
  if (from) return dateLine(from)?.iso ?? null;
  const onIssue = grammar.fromIssue.exec(words);
  if (!onIssue || issued?.length !== 10) return null;
  const days = onIssue.groups?.days;
  return days ? shifted(issued, { days: countOf(days) ?? 0 }) : issued;
}

/** The last day: the one printed, else the day before the term is full. */
function expiryIn(words: string, effective: string): string | null {
  const until = (grammar.until.exec(words) ?? grammar.span.exec(words))?.groups?.date;
  if (until) return dateLine(until)?.iso ?? null;
  const years = countOf(grammar.term.exec(words)?.groups?.years ?? "");
  return years ? shifted(effective, { years, days: -1 }) : null;
}

function shifted(iso: string, { years = 0, days = 0 }): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Each work repealed once, by number and title; one named again without its number is the same. */
function repealsOf({ marks }: Decree): Decree["repeals"] {
  const repealed = marks.citations.filter(({ relation }) => relation === "废止");
  const seen = new Map(
    repealed.map(({ number, title }) => [`${number ?? ""}|${title ?? ""}`, { number, title }]),
  );
  const numbered = new Set(
    repealed.filter(({ number }) => number !== null).map(({ title }) => title),
  );
  return [...seen.values()].filter(({ number, title }) => number !== null || !numbered.has(title));
}
