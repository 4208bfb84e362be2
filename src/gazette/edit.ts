/**
 * What passes may do to phrasing: cut it, wrap it, take a piece out. Indexes
 * count characters of the reading (`wording`); a correction is never cut.
 */
import type { Position } from "unist";
import type { Phrasing, Text } from "./nodes.ts";

/** Any node that holds phrasing, whole blocks included. */
type Holder = { type: string; value?: unknown; children?: unknown[] };

/** The reading of a node, letter for letter: corrections applied, a break as `\n`. */
export function wording(node: Holder | readonly Holder[]): string {
  return Array.isArray(node) ? wordingOfAll(node) : wordingOf(node as Holder);
}

function wordingOf(node: Holder): string {
  if (node.type === "text") return node.value as string;
  if (node.children) return wordingOfAll(node.children as Holder[]);
  return node.type === "break" ? "\n" : "";
}

function wordingOfAll(nodes: readonly Holder[]): string {
  let words = "";
  for (let at = 0; at < nodes.length; at++) words += wordingOf(nodes[at]!);
  return words;
}

/** The words as printed: where a person corrected, what the paper says. */
export function printed(node: Holder | readonly Holder[]): string {
  if (Array.isArray(node)) return node.map(printed).join("");
  const one = node as Holder & { data?: { printed?: string } };
  if (one.type === "correction") return one.data?.printed ?? "";
  if (one.type === "break") return "\n";
  if (one.children) return printed(one.children as Holder[]);
  return one.type === "text" ? String(one.value) : "";
}

/** The position from the first node to the last. */
export function spanning(nodes: readonly { position?: Position | undefined }[]) {
  const start = nodes.find((node) => node.position)?.position?.start;
  const end = nodes.findLast((node) => node.position)?.position?.end;
  return start && end ? { start, end } : undefined;
}

/**
 * Cuts phrasing in two at an index of its wording; a correction that straddles
 * it stays on the left, and so does one that left words out right there.
 */
export function cut(nodes: readonly Phrasing[], at: number): [Phrasing[], Phrasing[]] {
  const left: Phrasing[] = [];
  let rest = at;
  for (const [index, node] of nodes.entries()) {
    const length = wording(node).length;
    if (rest <= 0 && (length > 0 || at <= 0)) return [left, nodes.slice(index)];
    if (length <= rest) left.push(node);
    else {
      const [one, two] = cutNode(node, rest);
      return [
        [...left, ...one],
        [...two, ...nodes.slice(index + 1)],
      ];
    }
    rest -= length;
  }
  return [left, []];
}

function cutNode(node: Phrasing, at: number): [Phrasing[], Phrasing[]] {
  if (node.type === "text") return cutText(node, at);
  if (node.type === "correction" || node.type === "break") return [[node], []];
  const [left, right] = cut(node.children, at);
  return [[{ ...node, ...placed(left) }], [{ ...node, ...placed(right) }]];
}

const placed = (children: Phrasing[]) => {
  const position = spanning(children);
  return position ? { children, position } : { children };
};

function cutText(node: Text, at: number): [Text[], Text[]] {
  const left: Text = { type: "text", value: node.value.slice(0, at) };
  const right: Text = { type: "text", value: node.value.slice(at) };
  if (node.position) {
    const { start, end } = node.position;
    const middle = { line: start.line, column: start.column + at, offset: start.offset! + at };
    left.position = { start, end: middle };
    right.position = { start: middle, end };
  }
  return [[left], [right]];
}

/**
 * Puts the phrasing of `[from, to)` into a node of its own, for example a
 * citation: `wrap(children, 3, 8, (inner) => ({ type: "citation", children: inner, data }))`.
 */
export function wrap(
  nodes: readonly Phrasing[],
  from: number,
  to: number,
  make: (inner: Phrasing[]) => Phrasing,
): Phrasing[] {
  const [before, rest] = cut(nodes, from);
  const [inner, after] = cut(rest, to - wording(before).length);
  const made = make(inner);
  const position = spanning(inner);
  return [...before, position ? { ...made, position } : made, ...after];
}
