import { unified } from "unified";
import { VFile } from "vfile";
import { account } from "./account.ts";
import type { Context, Pass } from "./context.ts";
import { remembered } from "./grammar/remember.ts";
import { lex } from "./lex.ts";
import type { IssueData, IssueRoot } from "./nodes.ts";
import { anchors } from "./passes/anchors.ts";
import { citations } from "./passes/citations.ts";
import { clauses } from "./passes/clauses.ts";
import { columns } from "./passes/columns.ts";
import { contents } from "./passes/contents.ts";
import { crosscheck } from "./passes/crosscheck.ts";
import { decrees } from "./passes/decrees.ts";
import { duties } from "./passes/duties.ts";
import { endnotes } from "./passes/endnotes.ts";
import { errata } from "./passes/errata.ts";
import { fields } from "./passes/fields.ts";
import { footnotes } from "./passes/footnotes.ts";
import { frame } from "./passes/frame.ts";
import { furniture } from "./passes/furniture.ts";
import { join } from "./passes/join.ts";
import { masthead } from "./passes/masthead.ts";
import { order } from "./passes/order.ts";
import { outline } from "./passes/outline.ts";
import { people } from "./passes/people.ts";
import { rosters } from "./passes/rosters.ts";
import { tables } from "./passes/tables.ts";
import { tablesOverPages } from "./passes/tables-over-pages.ts";
import { texts } from "./passes/texts.ts";
import { width } from "./passes/width.ts";
import { Source } from "./source.ts";

export type { Context, Pass } from "./context.ts";

/** The pipeline, in order. A pass reads what the ones before it wrote. */
const passes: Pass[] = [
  errata,
  order,
  footnotes,
  furniture,
  tablesOverPages,
  join,
  masthead,
  contents,
  decrees,
  endnotes,
  frame,
  texts,
  outline,
  rosters,
  columns,
  anchors,
  people,
  tables,
  citations,
  duties,
  clauses,
  fields,
  crosscheck,
  width,
];

/**
 * Reads a raw gazette issue (or a single document) into its tree.
 * Never throws and never refuses: what is doubtful is a message on `file`,
 * with line and column. Half a surrogate pair, which no file can hold, counts as U+FFFD.
 */
export function parse(text: string, context: Context): { tree: IssueRoot; file: VFile } {
  const raw = text.toWellFormed();
  const file = new VFile({ path: context.file, value: raw });
  const processor = unified();
  for (const pass of passes) processor.use(() => (tree) => pass(tree as IssueRoot, file, context));
  const read = () => processor.runSync(issue(raw), file) as IssueRoot;
  const tree = remembered(raw.length / TEXT, read);
  tree.data.account = account(tree, raw);
  return { tree, file };
}

/** One text to look at, a line, a cell or a piece of them, for so many characters of the raw file. */
const TEXT = 8;

/** The raw file as blocks in a row, before any pass. */
function issue(raw: string): IssueRoot {
  const source = new Source(raw);
  const { blocks, markup, moved } = lex(source);
  return {
    type: "issue",
    children: blocks,
    position: source.position(0, raw.length),
    data: { ...nothingKnown(), markup, ...(moved.length > 0 && { moved }) },
  };
}

const nothingKnown = (): Omit<IssueData, "markup"> => ({
  facts: {
    gazette: "",
    name: "",
    year: 0,
    issue: 0,
    serial: null,
    sponsor: null,
    published: null,
    periodicity: null,
    masthead: [],
    sections: [],
  },
  entries: [],
  differences: [],
  corrections: [],
  doubts: [],
  joins: [],
  drops: [],
  account: { raw: 0, kept: 0, markup: 0, dropped: 0, corrected: 0 },
});
