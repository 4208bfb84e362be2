import { dutiesInColumns } from "../duty/columns.ts";
import { type Deadline, deadlinesIn } from "../duty/deadlines.ts";
import { dutiesIn, type NoteFound } from "../duty/find.ts";
import { dutiesInLines } from "../duty/lines.ts";
import { dutiesInProse } from "../duty/prose.ts";
import { isRule, Standing } from "../duty/rules.ts";
import { printed, wording } from "../edit.ts";
import { duties as rules } from "../grammar/duties.ts";
import type { Cell, DecreeNode, IssueRoot, Part, Phrasing, Span } from "../nodes.ts";
import { wrapAll } from "../phrasing.ts";
import type { DutyMark, Marks } from "../schema.ts";
import { type Holder, holdersIn } from "../walk.ts";

/**
 * Finds the responsibility notes and who leads, helps, answers for what; a
 * time limit counts that stands in the note or in the words since the last
 * note of its provision. A table with columns for who and when has one duty a row;
 * lines in a row that begin with labels are one.
 * Reads: paragraphs, headings and cells of the parts.
 * Writes: `duty` nodes, `marks.duties`.
 */
export function duties(tree: IssueRoot) {
  for (const node of tree.children) if (node.type === "decree") inDecree(node);
}

function inDecree(decree: DecreeNode) {
  const { marks } = decree.data.fields;
  const standing = new Standing();
  const limits = new Limits();
  const parts = decree.children.filter((child): child is Part => child.type === "part");
  const columns = new Map(parts.flatMap((part) => [...dutiesInColumns(part.children)]));
  const holders = holdersIn(decree);
  const lines = dutiesInLines(holders);
  for (const holder of holders) {
    const row = columns.get(holder.node as Cell);
    if (row) markRow(holder, standing.apply(row), marks);
    if (row || holder.isTitle || holder.frame || lines.get(holder) === null) continue;
    const text = wording(holder.node);
    limits.enter(holder.anchor, text);
    const told = lines.get(holder);
    const all = told ? [{ start: 0, end: text.length, note: told }] : notesIn(holder, text);
    const notes = all.flatMap((found) => {
      const read = standing.apply(found.note);
      if (isRule(found.note)) return [];
      const own = [...limits.until(found), ...read.deadlines];
      const next = all[all.indexOf(found) + 1]?.start ?? text.length;
      const mayFollow = own.length === 0 && (found.isProse || found === all.at(-1));
      const behind = mayFollow ? limits.behind(found, text, next) : [];
      const deadlines = [...new Set([...own, ...behind])];
      return [{ found, read: { ...read, deadlines } }];
    });
    limits.leave();
    mark(holder, notes, marks);
  }
}

/** Notes, and in prose what is no article's: an article says who has a power, not who has a task. */
function notesIn({ node, anchor }: Holder, text: string): NoteFound[] {
  const notes = dutiesIn(text);
  if (node.type === "cell" || rules.article.test(anchor ?? "")) return notes;
  const apart = ({ start, end }: Span) =>
    notes.every((one) => one.end <= start || end <= one.start);
  const prose = dutiesInProse(text).filter(apart);
  return [...notes, ...prose].sort((a, b) => a.start - b.start);
}

/** The whole cell bears the mark of its row. */
function markRow(holder: Holder, read: Read, marks: Marks) {
  mark(holder, [{ found: { start: 0, end: wording(holder.node).length }, read }], marks);
}

type Read = Pick<DutyMark, "lead" | "cooperating" | "responsible" | "deadlines">;

function mark({ node, anchor }: Holder, notes: { found: Span; read: Read }[], marks: Marks) {
  node.children = wrapAll(
    node.children,
    notes.map(({ found: { start, end }, read }) => ({
      start,
      end,
      make(inner: Phrasing[]) {
        const id = marks.duties.length + 1;
        const line = inner.find(({ position }) => position)?.position?.start.line ?? 1;
        marks.duties.push({ id, printed: printed(inner), ...read, anchor, line });
        return { type: "duty", children: inner, data: { id } };
      },
    })),
  );
}

/** The time limits of one provision that no note has claimed yet. */
class Limits {
  private anchor: string | null = null;
  private earlier: string[] = [];
  private here: Deadline[] = [];

  enter(anchor: string | null, text: string) {
    if (anchor !== this.anchor) this.earlier = [];
    this.anchor = anchor;
    this.here = deadlinesIn(text);
  }

  /** Those in front of a note; they are its own from now on. */
  until({ start, end }: NoteFound): string[] {
    const mine = this.here.filter((one) => one.end <= start).map(({ words }) => words);
    this.here = this.here.filter((one) => one.start >= end);
    const all = [...this.earlier, ...mine];
    this.earlier = [];
    return all;
  }

  /** One right behind a note, `(责任单位:市教育局),10月底前完成`, or later in a sentence of prose, is that of a note without any. */
  behind({ end, isProse }: NoteFound, text: string, before: number): string[] {
    const [next] = this.here;
    const between = isProse ? rules.sameSentence : rules.goesOn;
    if (!next || next.end > before || !between.test(text.slice(end, next.start))) return [];
    this.here.shift();
    return [next.words];
  }

  leave() {
    this.earlier.push(...this.here.map(({ words }) => words));
    this.here = [];
  }
}
