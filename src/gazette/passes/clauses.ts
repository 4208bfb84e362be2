import type { VFile } from "vfile";
import { wording } from "../edit.ts";
import { countOf, clauses as grammar, tellsOnly } from "../grammar/clauses.ts";
import { dateLine } from "../grammar/dates.ts";
import { tight } from "../grammar/fold.ts";
import { doubt } from "../message.ts";
import type { DecreeNode, IssueRoot } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { type Holder, holdersIn } from "../walk.ts";

/**
 * Reads when a decree takes effect and ends, and what it repeals. The main
 * text's own words come before those of the text it issues; an attachment
 * speaks for itself alone. A term whose first day nobody says gives no last one.
 * Reads: paragraphs of the main and issued texts, `date`, `marks.citations`.
 * Writes: `effective`, `expires`, `repeals`.
 */
export function clauses(tree: IssueRoot, file: VFile) {
  for (const node of tree.children) if (node.type === "decree") inDecree(node, file);
}

/** A paragraph that can speak of the decree's force, without spaces. */
interface Spoken {
  words: string;
  node: Holder["node"];
}

function inDecree(decree: DecreeNode, file: VFile) {
  const { fields } = decree.data;
  const spoken = onlyTells(fields) ? [] : sentences(decree);
  for (const { words } of spoken) {
    const effective = effectiveIn(words, fields.date);
    if (!effective) continue;
    fields.effective ??= effective;
    fields.expires ??= expiryIn(words, effective);
  }
  const begins = spoken.some(({ words }) => grammar.fromIssue.test(words));
  for (const one of spoken) fields.expires ??= ownTerm(one, fields.effective, begins, file);
  fields.repeals = repealsOf(fields);
}

/**
 * The last day where a sentence apart from the first day's says it: `本办法有效期五年。`
 * Where the text names no first day (`begins`: it names that of issue) the editor is asked.
 */
function ownTerm(
  { words, node }: Spoken,
  effective: string | null,
  begins: boolean,
  file: VFile,
): string | null {
  const until = grammar.ownUntil.exec(words)?.groups?.date;
  if (until) return dateLine(until)?.iso ?? null;
  const term = grammar.ownTerm.exec(words);
  const years = countOf(term?.groups?.years ?? "");
  if (!term || !years) return null;
  if (effective) return shifted(effective, { years, days: -1 });
  if (begins) return null;
  doubt(file, "term", "写明有效期几年，却没有写自何日起施行；expires 留空，请核对原刊", {
    place: node.position,
    actual: term[0],
    expected: ["自某年某月某日起施行"],
  });
  return null;
}

const onlyTells = ({ genre }: Decree) => genre !== null && tellsOnly.test(genre);

/** The paragraphs that can speak of the decree's own force: 正文 first, then 印发, then the 题注. */
function sentences(decree: DecreeNode): Spoken[] {
  const main: Spoken[] = [];
  const issued: Spoken[] = [];
  const notes: Spoken[] = [];
  for (const { node, part, frame } of holdersIn(decree)) {
    if ((frame && frame !== "题注") || part.data.role === "附件") continue;
    const words = tight(wording(node));
    if (!grammar.may.test(words)) continue;
    if (frame) notes.push({ words: grammar.inNote.exec(words)?.[0] ?? "", node });
    else (part.data.role === "正文" ? main : issued).push({ words, node });
  }
  return [...main, ...issued, ...notes];
}

function effectiveIn(words: string, issued: string | null): string | null {
  const told = [grammar.from, grammar.termFrom, grammar.period, grammar.termThenDay].map((one) =>
    one.exec(words),
  );
  const { date, on } = told.find(Boolean)?.groups ?? {};
  const from = date ?? on;
  if (from) return dateLine(from)?.iso ?? null;
  const onIssue = grammar.fromIssue.exec(words);
  if (!onIssue || issued?.length !== 10) return null;
  const { days = onIssue.groups!.after, months } = onIssue.groups!;
  if (months) return shifted(issued, { months: countOf(months) ?? 0 });
  return days ? shifted(issued, { days: countOf(days) ?? 0 }) : issued;
}

/** The last day: the one printed, else the day before the term is full. */
function expiryIn(words: string, effective: string): string | null {
  const until =
    [grammar.until, grammar.span, grammar.ends].map((one) => one.exec(words)).find(Boolean)?.groups
      ?.date ?? (grammar.period.exec(words) ?? grammar.termFrom.exec(words))?.groups?.last;
  if (until) return dateLine(until)?.iso ?? null;
  const term = grammar.term.exec(words) ?? grammar.within.exec(words);
  const years = countOf(term?.groups?.years ?? "");
  return years ? shifted(effective, { years, days: -1 }) : null;
}

function shifted(iso: string, { years = 0, months = 0, days = 0 }): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1 + months, day + days))
    .toISOString()
    .slice(0, 10);
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
