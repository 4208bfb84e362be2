import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import { printed, wording, wrap } from "../edit.ts";
import { error } from "../message.ts";
import type { Cell, Correction, Doubt, IssueRoot, Paragraph, Phrasing, Span } from "../nodes.ts";
import { Source } from "../source.ts";

/** A block or cell that holds the words of a line. */
type Holder = Paragraph | Cell;

/**
 * Puts a person's corrections and doubts into the text; each must be found
 * exactly once in the raw text of its line.
 * Reads: `errata.corrections`, `errata.doubts`, the raw file.
 * Writes: `correction` and `doubt` nodes, `data.corrections`, `data.doubts`.
 */
export function errata(tree: IssueRoot, file: VFile, { errata }: Context) {
  if (!errata) return;
  const source = new Source(String(file.value));
  const holders = holdersByLine(tree);
  for (const entry of errata.corrections) {
    const id = tree.data.corrections.length + 1;
    const inner = replace(entry, (children) => correction(id, entry.as, children));
    if (inner === undefined) continue;
    const { line, as: shown, why } = entry;
    tree.data.corrections.push({ id, line, printed: printed(inner), shown, why });
  }
  for (const entry of errata.doubts) {
    const id = tree.data.doubts.length + 1;
    const data = { id };
    const inner = replace(entry, (children): Doubt => ({ type: "doubt", children, data }));
    const { line, why: message } = entry;
    if (inner) tree.data.doubts.push({ id, line, rule: "editor", message, anchor: null });
  }

  /** Wraps the words an erratum names; says so when they are not there once. */
  function replace(entry: { line: number; read: string }, make: (inner: Phrasing[]) => Phrasing) {
    const span = find(source, entry);
    const holder = span && holders.get(entry.line)?.find((one) => covers(one, span));
    let inner: Phrasing[] | undefined;
    if (span && holder) {
      const [from, to] = [indexOf(holder, span.start), indexOf(holder, span.end)];
      if (!cutsCorrection(holder, from, to)) {
        holder.children = wrap(holder.children, from, to, (nodes) => {
          inner = nodes;
          return make(nodes);
        });
      }
    }
    if (inner === undefined) stale(file, source, entry);
    return inner;
  }
}

const correction = (id: number, as: string, inner: Phrasing[]): Correction => ({
  type: "correction",
  children: as === "" ? [] : [{ type: "text", value: as }],
  data: { id, printed: printed(inner) },
});

/** The span of `read` in its raw line, when it stands there exactly once. */
function find(source: Source, { line, read }: { line: number; read: string }): Span | undefined {
  const raw = source.lines[line - 1];
  if (!raw || read === "") return undefined;
  const text = source.slice(raw);
  const at = text.indexOf(read);
  if (at === -1 || text.indexOf(read, at + 1) !== -1) return undefined;
  return { start: raw.start + at, end: raw.start + at + read.length };
}

function holdersByLine(tree: IssueRoot): Map<number, Holder[]> {
  const found = new Map<number, Holder[]>();
  visit(tree, (node) => {
    if (node.type !== "paragraph" && node.type !== "cell") return;
    const { start, end } = node.position!;
    for (let line = start.line; line <= end.line; line++)
      found.set(line, [...(found.get(line) ?? []), node]);
  });
  return found;
}

const covers = ({ position }: Holder, { start, end }: Span) =>
  position!.start.offset! <= start && position!.end.offset! >= end;

/** The index into a holder's wording at which an offset of the raw file stands. */
function indexOf(holder: Holder, offset: number): number {
  let index = 0;
  for (const node of holder.children) {
    const start = node.position?.start.offset ?? 0;
    const length = wording(node).length;
    if (offset <= start) break;
    index += node.type === "text" ? Math.min(length, offset - start) : length;
  }
  return index;
}

/** Whether an edit would cut or cover one that was made before. */
function cutsCorrection(holder: Holder, from: number, to: number): boolean {
  let at = 0;
  for (const node of holder.children) {
    const end = at + wording(node).length;
    if (node.type === "correction" && at < to && end > from) return true;
    at = end;
  }
  return false;
}

function stale(file: VFile, source: Source, { line, read }: { line: number; read: string }) {
  const raw = source.lines[line - 1];
  const actual = raw ? source.slice(raw) : "";
  error(file, "erratum", `勘误对不上：${fault(source, line, actual, read)}；请改 errata.yaml`, {
    place: source.point(raw?.start ?? source.raw.length),
    actual,
    expected: [read],
  });
}

const SHOWN = 30;

/** What is wrong with an erratum of this line, and what the line holds. */
function fault({ lines }: Source, line: number, actual: string, read: string): string {
  if (line > lines.length) return `底本只有 ${lines.length} 行，没有第 ${line} 行`;
  const times = read === "" ? 0 : actual.split(read).length - 1;
  const said = actual.length > SHOWN ? `${actual.slice(0, SHOWN)}…` : actual;
  if (times === 0) return `第 ${line} 行中没有“${read}”（该行是“${said}”），行号或 read 有误`;
  if (times > 1) return `第 ${line} 行中“${read}”有 ${times} 处，应恰好一处，请多写几个字`;
  return `第 ${line} 行的“${read}”与前面的勘误重叠，或跨了表格的格`;
}
