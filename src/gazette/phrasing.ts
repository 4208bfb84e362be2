/**
 * Wraps stretches of a line's wording in nodes of meaning: citations, duties.
 * Indexes count characters of `wording`; positions stay exact, a correction is
 * never cut, and a lead stays one node.
 */
import { cut, spanning, wording } from "./edit.ts";
import type { Phrasing, Span } from "./nodes.ts";

/** A stretch of the wording and the node it becomes. */
export interface Wrap extends Span {
  make: (inner: Phrasing[]) => Phrasing;
}

/** The phrasing of `[start, end)` of the wording. */
export function slice(nodes: readonly Phrasing[], { start, end }: Span): Phrasing[] {
  return cut(cut(nodes, end)[0], start)[1];
}

type Nest = Extract<Phrasing, { type: "lead" | "doubt" | "citation" | "duty" }>;

const isNest = (node: Phrasing): node is Nest =>
  ["lead", "doubt", "citation", "duty"].includes(node.type);

/**
 * Wraps spans (in order, apart from each other). One that lies inside a nested
 * node is wrapped there; one that begins in a lead ends with it at the latest.
 */
export function wrapAll(nodes: readonly Phrasing[], wraps: readonly Wrap[]): Phrasing[] {
  if (wraps.length === 0) return [...nodes];
  let rest = [...wraps];
  let to = 0;
  const nested = nodes.map((node) => {
    const from = to;
    to += wording(node).length;
    if (!isNest(node)) return node;
    if (node.type === "lead") rest = rest.map((one) => clip(one, from, to));
    const inside = rest.filter((one) => one.start >= from && one.end <= to);
    if (inside.length === 0) return node;
    rest = rest.filter((one) => !inside.includes(one));
    const moved = inside.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    return { ...node, children: wrapAll(node.children, moved) } as Phrasing;
  });
  return inTurn(nested, rest);
}

const clip = (one: Wrap, from: number, to: number): Wrap =>
  one.start >= from && one.start < to && one.end > to ? { ...one, end: to } : one;

function inTurn(nodes: readonly Phrasing[], wraps: readonly Wrap[]): Phrasing[] {
  const out: Phrasing[] = [];
  let rest = [...nodes];
  let at = 0;
  for (const { start, end, make } of wraps) {
    const [before, behind] = cut(rest, start - at);
    const reached = at + wording(before).length;
    const [inner, after] = cut(behind, end - reached);
    const position = spanning(inner);
    out.push(...before);
    if (inner.length > 0) out.push(position ? { ...make(inner), position } : make(inner));
    at = reached + wording(inner).length;
    rest = after;
  }
  return [...out, ...rest];
}
