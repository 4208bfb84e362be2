/**
 * The laws a tree must keep whatever the raw text was: nothing is lost, nothing
 * is invented, everything stands where it says. Used by every fixture.
 */
import type { Node, Parent } from "unist";
import { signWritten } from "./grammar/formulas.ts";
import { narrow } from "./grammar/width.ts";
import type { IssueRoot, Span } from "./nodes.ts";
import { isSpace } from "./source.ts";

/** Every broken law as one sentence; an empty list for a sound tree of that text. */
export function brokenLaws(tree: IssueRoot, text: string): string[] {
  const raw = text.toWellFormed();
  return [...conservation(tree, raw), ...placement(tree, raw), ...accounted(tree)];
}

/** Law 1: each character of ink is in the tree, or in one recorded drop, edit or piece of markup. */
function conservation(tree: IssueRoot, raw: string): string[] {
  const claims = new Uint8Array(raw.length);
  const claim = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (claims[at]! < 255) claims[at]!++;
  };
  tree.data.markup.forEach(claim);
  tree.data.drops.forEach(claim);
  for (const { start, end } of leaves(tree)) {
    for (let at = start; at < end; at++) claims[at]!++;
  }
  for (const figure of figures(tree))
    for (let at = figure.start; at < figure.end; at++) claims[at] ||= 1;
  const broken: string[] = [];
  for (let at = 0; at < raw.length && broken.length < 5; at++) {
    if (isSpace(raw.charCodeAt(at)) || claims[at] === 1) continue;
    const how = claims[at] === 0 ? "lost" : `claimed ${claims[at]} times`;
    broken.push(`conservation: offset ${at} ${how}: ${JSON.stringify(raw.slice(at, at + 12))}`);
  }
  return broken;
}

/** Law 2: a text equals its slice; children are in order and inside their parent. */
function placement(tree: IssueRoot, raw: string): string[] {
  const broken: string[] = [];
  walk(tree, (node, parent) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) {
      if (parent?.type !== "correction") broken.push(`position: none on ${node.type}`);
      return;
    }
    if (
      node.type === "text" &&
      !isSlice((node as unknown as { value: string }).value, raw.slice(start, end)) &&
      !isNamed((node as unknown as { value: string }).value, raw, start, end)
    )
      broken.push(`slice: text at ${start} differs from the raw file`);
    broken.push(...disorder(node, tree.data.moved ?? []));
  });
  return broken.slice(0, 5);
}

/** The same words, the declared punctuation width aside. */
const isSlice = (value: string, printed: string) =>
  value === printed ||
  (value.length === printed.length &&
    value.split("").every((char, at) => char === printed[at] || narrow(char) === printed[at]));

/** A blank or a sign that is written as its name: `&nbsp;`, `&lt;`. */
function isNamed(value: string, raw: string, start: number, end: number): boolean {
  const written = raw.slice(start, start + 24);
  if (start === end) return value === "\u00a0" && /^&(?:nbsp|ensp|emsp);/i.test(written);
  return end - start === 1 && signWritten(written) === value;
}

function disorder(node: Node, moved: readonly Span[]): string[] {
  const free = (at: number) => moved.some(({ start, end }) => at >= start && at <= end);
  const children = (node as Partial<Parent>).children ?? [];
  if (node.type === "correction") return [];
  let last = node.position!.start.offset!;
  for (const child of children) {
    const start = child.position?.start.offset ?? -1;
    if (child.type === "figure" && start < last) continue; // lifted out of the block before it
    if (start < last && !free(start))
      return [`order: ${child.type} at ${start} in ${node.type} begins before ${last}`];
    last = child.position!.end.offset!;
  }
  const outside = last > node.position!.end.offset! && !free(last);
  return outside ? [`order: ${node.type} ends before its last child (${last})`] : [];
}

/** The account adds up. */
function accounted({ data: { account } }: IssueRoot): string[] {
  const { raw, kept, markup, dropped, corrected } = account;
  const sum = kept + markup + dropped + corrected;
  return sum === raw ? [] : [`account: ${raw} raw, but ${sum} accounted for`];
}

function walk(node: Node, see: (node: Node, parent?: Node) => void, parent?: Node) {
  see(node, parent);
  for (const child of (node as Partial<Parent>).children ?? []) walk(child as Node, see, node);
}

const spanOf = (node: Node): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The spans of the raw file that texts and corrections stand for. */
function leaves(tree: IssueRoot): Span[] {
  const spans: Span[] = [];
  walk(tree, (node, parent) => {
    if (parent?.type === "correction") return;
    if (node.type === "text" || node.type === "correction") spans.push(spanOf(node));
  });
  return spans;
}

function figures(tree: IssueRoot): Span[] {
  const spans: Span[] = [];
  walk(tree, (node) => {
    if (node.type === "figure") spans.push(spanOf(node));
  });
  return spans;
}
