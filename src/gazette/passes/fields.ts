import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import type { Errata } from "../errata.ts";
import { error } from "../message.ts";
import type { DecreeNode, IssueRoot } from "../nodes.ts";
import { decree as schema } from "../schema.ts";

/**
 * Sets fields of the frontmatter that a person looked up.
 * Reads: `errata.fields`, the lines of each decree.
 * Writes: the named field of the decree that holds the line.
 */
export function fields(tree: IssueRoot, file: VFile, { errata }: Context) {
  for (const entry of errata?.fields ?? []) {
    const decree = tree.children.find((child): child is DecreeNode => holds(child, entry.line));
    const value = schema.shape[entry.field].safeParse(entry.value);
    if (decree && value.success) Object.assign(decree.data.fields, { [entry.field]: value.data });
    else stale(file, entry, decree !== undefined);
  }
}

function holds(child: IssueRoot["children"][number], line: number): boolean {
  if (child.type !== "decree") return false;
  const [first, last] = child.data.fields.lines;
  return line >= first && line <= last;
}

function stale(file: VFile, { line, field, value }: Errata["fields"][number], found: boolean) {
  const reason = found
    ? `“${field}”不能写作 ${JSON.stringify(value)}；写法见 docs/data.md`
    : "这一行不在任何一件公文里；请改行号";
  error(file, "erratum-field", `勘误的著录对不上：第 ${line} 行，${reason}`, {
    place: { line, column: 1 },
  });
}
