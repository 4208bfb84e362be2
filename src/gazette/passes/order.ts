import type { VFile } from "vfile";
import type { Context } from "../context.ts";
import type { Errata } from "../errata.ts";
import { error } from "../message.ts";
import type { IssueRoot, Paragraph } from "../nodes.ts";

type Order = Errata["orders"][number];
type Child = IssueRoot["children"][number];

/**
 * Puts lines into the reading order a person found (columns that run into one
 * another); text moves, no character changes.
 * Reads: `errata.orders`, blocks in a row.
 * Writes: the order of blocks, lines joined or broken as told, `data.moved`.
 */
export function order(tree: IssueRoot, file: VFile, { errata }: Context) {
  for (const entry of errata?.orders ?? []) {
    const inside = tree.children.filter((block) => isInside(block, entry));
    const byLine = new Map(inside.map((block) => [block.position!.start.line, block]));
    const named = entry.order.flatMap(linesOf);
    if (named.length !== byLine.size || named.some((line) => !byLine.has(line))) {
      stale(file, entry, [...byLine.keys()], named);
      continue;
    }
    const first = tree.children.indexOf(inside[0]!);
    const moved = entry.order.map((one) => merged(one, byLine));
    const rest = tree.children.filter((block) => !isInside(block, entry));
    tree.children = [...rest.slice(0, first), ...moved, ...rest.slice(first)];
    const offsets = inside.flatMap(({ position }) => [
      position!.start.offset!,
      position!.end.offset!,
    ]);
    tree.data.moved = [
      ...(tree.data.moved ?? []),
      { start: Math.min(...offsets), end: Math.max(...offsets) },
    ];
  }
}

const linesOf = (one: Order["order"][number]): number[] => {
  if (typeof one === "number") return [one];
  return Array.isArray(one) ? one : one.break;
};

function isInside(block: Child, { lines: [first, last] }: Order): boolean {
  const line = block.position?.start.line ?? 0;
  return line >= first && line <= last;
}

/** The lines of one entry as one block: joined with nothing between, or with a line break. */
function merged(one: Order["order"][number], byLine: Map<number, Child>): Child {
  const [head, ...more] = linesOf(one).map((line) => byLine.get(line) as Paragraph);
  const breaks = typeof one === "object" && !Array.isArray(one);
  for (const block of more) {
    const start = block.position!.start;
    if (breaks) head!.children.push({ type: "break", position: { start, end: start } });
    head!.children.push(...block.children);
    head!.position!.end = block.position!.end;
  }
  return head!;
}

function stale(file: VFile, { lines: [line, last] }: Order, there: number[], named: number[]) {
  const missing = there.filter((one) => !named.includes(one));
  const extra = named.filter((one, at) => !there.includes(one) || named.indexOf(one) !== at);
  const which = [
    missing.length > 0 ? `漏了第 ${missing.join("、")} 行` : "",
    extra.length > 0 ? `多了第 ${extra.join("、")} 行` : "",
  ].filter(Boolean);
  error(
    file,
    "erratum-order",
    `勘误的行序对不上：第 ${line}—${last} 行中有字的每一行应恰好列出一次，${which.join("，")}；请改 errata.yaml`,
    { place: { line, column: 1 } },
  );
}
