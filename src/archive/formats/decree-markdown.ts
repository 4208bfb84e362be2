import type { Block, Part, Roster, Row } from "../../gazette/nodes.ts";
import { plainText } from "../../gazette/text.ts";
import type { DecreeOutput, Whole } from "./archive.ts";

/** A decree as plain Markdown (CommonMark with GFM tables), for reading and converting. */
export const decreeMarkdown: DecreeOutput = {
  file: "index.md",
  type: "text/markdown",
  about: "Markdown，可读，也便于转成其他格式",
  example: "pandoc index.md -o 公文.docx",
  render: markdown,
};

function markdown({ decree: { title, number, issuer, date }, body }: Whole): string {
  const facts = [issuer.join("、"), number, date].filter(Boolean).map((fact) => literal(fact!));
  const head = [`# ${literal(title)}`, ...(facts.length > 0 ? [facts.join(" · ")] : [])];
  return `${[...head, ...body.children.flatMap(part)].join("\n\n")}\n`;
}

function part({ data, children }: Part): string[] {
  const depth = data.role === "正文" ? 2 : 3;
  return children.flatMap((node) => block(node, depth));
}

function block(node: Block, depth: number): string[] {
  switch (node.type) {
    case "section": {
      const deeper = node.data.kind === "heading" ? depth + 1 : depth;
      const [opening, ...rest] = node.children;
      return [...block(opening!, depth), ...rest.flatMap((child) => block(child, deeper))];
    }
    case "heading": {
      const level = node.children[0]?.type === "lead" ? depth : 2;
      return [`${"#".repeat(Math.min(level, 6))} ${literal(oneLine(plainText(node)))}`];
    }
    case "table":
      return [grid(node.children.map(cells))];
    case "roster":
      return roster(node);
    case "figure":
      return [`![${literal(node.value)}](<${node.data.file.replaceAll(/[<>\\]/g, "\\$&")}>)`];
    default:
      return [literal(plainText(node)).replaceAll("\n", "\\\n")];
  }
}

const cells = (row: Row): string[] => row.children.map((cell) => plainText(cell));

function roster(node: Roster): string[] {
  return node.children.flatMap(({ children }) => {
    const rows = children.flatMap((child) =>
      child.type === "person" ? [child.children.map((cell) => plainText(cell))] : [],
    );
    const labels = children.flatMap((child) =>
      child.type === "paragraph" ? [literal(plainText(child))] : [],
    );
    return rows.length > 0 ? [...labels, grid([["", ""], ...rows])] : labels;
  });
}

/** GFM needs a head row: the first of the table. */
function grid(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => literal(oneLine(row[i] ?? "")).replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}

const oneLine = (words: string): string => words.replaceAll("\n", " ");

/** Nothing of an official text is markup: a numeral at a line's start is no list, a mark no emphasis. */
function literal(words: string): string {
  return words
    .replaceAll(/[\\`*_{}[\]<>~#]/g, "\\$&")
    .replaceAll(/^(\s*)(\d{1,9})([.)])(?=\s|$)/gm, "$1$2\\$3")
    .replaceAll(/^(\s*)([-+=])/gm, "$1\\$2");
}

export const beside = [decreeMarkdown];
