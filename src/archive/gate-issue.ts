import type { Decree, Entry, Issue } from "../gazette/schema.ts";

/** A decree of the issue that is not, or not wholly, published. */
export interface Shut {
  id: string;
  decree: Pick<Decree, "title" | "number" | "lines">;
  /** raw lines whose corrections and doubts may be shown; empty when the whole decree is withheld */
  kept: ReadonlySet<number>;
  /** whether nothing of it is published */
  whole: boolean;
}

/** A line of the printed contents; of a withheld decree it says no more than that there is one. */
export type OpenEntry = Entry & { withheld: boolean };

/** An issue as it may be published. */
export interface OpenIssue extends Omit<Issue, "contents"> {
  /** its address, from the lock */
  path: string;
  contents: OpenEntry[];
  /** number of decrees withheld in whole */
  withheld: number;
  /** whether the raw file and the scan may be offered: nothing in them is withheld */
  complete: boolean;
}

/** Takes out of an issue's account whatever speaks of what is withheld. */
export function openIssue(issue: Issue, path: string, shut: readonly Shut[]): OpenIssue {
  const whole = shut.filter((each) => each.whole);
  const hidden = new Set(whole.map(({ id }) => id));
  const contents = issue.contents.map((entry) => openEntry(entry, hidden));
  const secretLines = new Set(contents.filter((e) => e.withheld).map(({ line }) => line));
  const shown = ({ line }: { line: number | null }): boolean =>
    line === null || !(secretLines.has(line) || shut.some((each) => covers(each, line)));
  return {
    ...issue,
    path,
    contents,
    decrees: issue.decrees.filter((id) => !hidden.has(id)),
    differences: issue.differences.filter((d) => shown(d) && !(d.decree && hidden.has(d.decree))),
    corrections: issue.corrections.filter(shown),
    doubts: issue.doubts.filter(shown),
    drops: issue.drops.filter(shown),
    joins: issue.joins.filter(shown),
    messages: issue.messages.filter((m) => shown(m) && !whole.some((each) => names(m.text, each))),
    withheld: whole.length,
    complete: shut.length === 0,
  };
}

function openEntry(entry: Entry, hidden: ReadonlySet<string>): OpenEntry {
  if (entry.decree === null || !hidden.has(entry.decree)) return { ...entry, withheld: false };
  return { ...entry, withheld: true, title: "", number: null, page: null, decree: null };
}

/** Whether a raw line lies in what is withheld. */
function covers({ decree: { lines }, kept }: Shut, line: number): boolean {
  return line >= lines[0] && line <= lines[1] && !kept.has(line);
}

function names(words: string, { decree: { title, number } }: Shut): boolean {
  return words.includes(title) || (number !== null && words.includes(number));
}
