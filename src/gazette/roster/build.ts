/** Lines read as people -> nodes of a roster, every character of ink kept where it stood. */
import { spanning, wording } from "../edit.ts";
import type { Cell, Paragraph, Person, Phrasing, Role, Row, Span } from "../nodes.ts";
import { slice } from "../phrasing.ts";
import type { LineRead } from "./line.ts";
import type { PersonRead } from "./person.ts";

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

function cell(children: Phrasing[], fallback: Cell["position"]): Cell {
  const position = spanning(children) ?? fallback;
  return { type: "cell", children, ...(position && { position }) };
}

/** A line's people as nodes; a line that is not name, post, name, post … stays a paragraph. */
export function linesOf(block: Paragraph, read: LineRead): (Paragraph | Person)[] {
  if (read.people.length === 0 || !read.plain) return [block];
  const text = wording(block);
  const label =
    read.role === undefined ? [] : [labelOf(block, trimmed(text, { start: 0, end: read.end }))];
  return [...label, ...read.people.map((one) => personOf(block, one))];
}

function labelOf(block: Paragraph, span: Span): Paragraph {
  const children = slice(block.children, span);
  const position = spanning(children);
  return { ...block, children, ...(position && { position }) };
}

function personOf({ children, position }: Paragraph, { nameAt, postAt }: PersonRead): Person {
  const name = slice(children, nameAt);
  const post = postAt.end > postAt.start ? slice(children, postAt) : [];
  const end = spanning(name)?.end ?? position?.end;
  const empty = end && { start: end, end };
  const cells: [Cell, Cell] = [cell(name, position), cell(post, empty)];
  const whole = spanning(cells);
  return { type: "person", children: cells, ...(whole && { position: whole }) };
}

/** Puts a line that goes on with a post into the cell of the person before it. */
export function goOn({ children: [, post], ...person }: Person, more: Paragraph, apart: boolean) {
  const start = more.position?.start;
  const between: Phrasing[] =
    apart && start ? [{ type: "break", position: { start, end: start } }] : [];
  post.children.push(...between, ...more.children);
  const position = spanning(post.children);
  if (position) post.position = position;
  if (person.position && position) person.position.end = position.end;
}

/** A row of a table as lines of a roster: a label's cell, then name and post. */
export function rowLines(row: Row, label: boolean): (Paragraph | Person)[] {
  const cells = row.children.filter(({ children }) => children.length > 0);
  const out: (Paragraph | Person)[] = [];
  const rest = label ? cells.slice(1) : cells;
  if (label && cells[0]) out.push({ ...cells[0], type: "paragraph", data: {} });
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at]!;
    const post =
      rest[at + 1] ??
      cell([], name.position && { start: name.position.end, end: name.position.end });
    const position = spanning([name, post]);
    out.push({ type: "person", children: [name, post], ...(position && { position }) });
  }
  return out;
}

/** Lines of people as roles: a label opens one. */
export function rolesOf(
  lines: readonly (Paragraph | Person)[],
  isLabel: (line: Paragraph) => boolean,
): Role[] {
  const roles: Role[] = [];
  for (const line of lines) {
    if (roles.length === 0 || (line.type === "paragraph" && isLabel(line)))
      roles.push({ type: "role", children: [] });
    roles.at(-1)!.children.push(line);
  }
  for (const role of roles) {
    const position = spanning(role.children);
    if (position) role.position = position;
  }
  return roles;
}
