/** The words of a node, without its structure. */
import type { Block, Cell, DecreeBody, Part, Phrasing, Role, Row } from "./nodes.ts";

type Node =
  | Phrasing
  | Block
  | Part
  | DecreeBody
  | Role
  | Row
  | Cell
  | { type: "person"; children: Cell[] };
type Reading = "shown" | "printed";

/**
 * The reading shown (errata applied): one paragraph a line, a table's or
 * roster's row as one line with tab-separated cells, no newline at the end.
 */
export function plainText(node: Node): string {
  return read(node, "shown");
}

/** The same with every correction taken back to what the paper says. */
export function printedText(node: Node): string {
  return read(node, "printed");
}

function read(node: Node, reading: Reading): string {
  switch (node.type) {
    case "text":
    case "figure":
      return node.value;
    case "break":
      return "\n";
    case "correction":
      return reading === "printed" ? node.data.printed : join(node.children, "", reading);
    case "row":
    case "person":
      return node.children.map((cell) => inCell(read(cell, reading))).join("\t");
    case "body":
    case "part":
    case "section":
    case "table":
    case "roster":
    case "role":
      return join(node.children, "\n", reading);
    default:
      return join(node.children, "", reading);
  }
}

function join(nodes: readonly Node[], between: string, reading: Reading): string {
  return nodes.map((node) => read(node, reading)).join(between);
}

/** A cell stays on its line: a break or tab inside it becomes a blank. */
function inCell(text: string): string {
  return text.replace(/[\n\t]/g, " ");
}
