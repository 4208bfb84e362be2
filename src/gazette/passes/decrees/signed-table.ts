import { spanning, wording } from "../../edit.ts";
import { officesIn } from "../../grammar/agencies.ts";
import { dateLine, dateTail } from "../../grammar/dates.ts";
import type { Block, Cell, Paragraph, Table } from "../../nodes.ts";

/** No signature has more rows. */
const ROWS = 6;

/** What the words of a block or a cell are in a signature. */
type Kind = "office" | "date" | "both";

/**
 * `云溪县民政局⇥云溪县财政局` over `2021年8月5日⇥2021年8月5日`: a signature that was set as a table, or as a
 * table a row. Its cells as lines of their own, in their order; all other blocks as they are.
 */
export function partSigned(blocks: readonly Block[]): Block[] {
  const kindsAt = (at: number) => (blocks[at] && kindsOf(blocks[at])) ?? [];
  return blocks.flatMap((block, at): Block[] => {
    if (block.type !== "table") return [block];
    const [above, own, below] = [kindsAt(at - 1), kindsAt(at), kindsAt(at + 1)];
    if (own.length === 0) return [block];
    const signs = holds([...own, ...above], "office") && holds([...own, ...below], "date");
    return signs ? cellsIn(block).map(lineOf) : [block];
  });
}

const holds = (kinds: readonly Kind[], one: "office" | "date") =>
  kinds.some((kind) => kind === one || kind === "both");

const cellsIn = ({ children }: Table) =>
  children.flatMap((row) => row.children).filter((cell) => cell.children.length > 0);

/** What the cells of a small table, or a line, are; undefined where one of them is anything else. */
function kindsOf(block: Block): Kind[] | undefined {
  const words =
    block.type === "table" && block.children.length <= ROWS
      ? cellsIn(block).map((cell) => wording(cell))
      : block.type === "paragraph"
        ? [wording(block)]
        : [];
  const kinds = words.map(kindOf);
  return kinds.includes(undefined) ? undefined : (kinds as Kind[]);
}

function kindOf(words: string): Kind | undefined {
  if (dateLine(words)) return "date";
  const before = dateTail(words)?.before;
  if (before !== undefined) return officesIn(before) ? "both" : undefined;
  return officesIn(words) ? "office" : undefined;
}

function lineOf({ children, position }: Cell): Paragraph {
  const own = spanning(children) ?? position;
  return { type: "paragraph", children, ...(own && { position: own }) };
}
