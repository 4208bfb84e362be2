/** YAML of an MDX file or an issue's file: keys in the schema's order, one fact a line. */
import { Document, isMap, isScalar, isSeq, type Node, visit } from "yaml";

/** Values that stay on the line of the thing they describe. */
function isPlain(node: unknown): boolean {
  return isScalar(node) || (isSeq(node) && node.items.every(isScalar));
}

/** A mark, a person, a row of a table: one line each, so that a diff shows one line for it. */
function isLine(node: Node): boolean {
  if (isMap(node)) return node.items.every((pair) => isPlain(pair.value));
  return isSeq(node) && node.items.every(isScalar);
}

/** Data as YAML 1.2, lines never folded; the same data give the same bytes. */
export function toYaml(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(key, node, path) {
      const inList = isSeq(path[path.length - 1]) && typeof key === "number";
      const numbers =
        isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === "number");
      if (isLine(node) && (inList || numbers)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Splits an MDX file at its frontmatter: the YAML between the fences, and the rest. */
export function splitFrontmatter(mdx: string): { yaml: string; body: string } {
  const match = /^---\r?\n(?<yaml>.*?)\r?\n---(?:\r?\n|$)(?<body>.*)$/s.exec(mdx);
  if (!match?.groups) throw new SyntaxError("文件开头没有 --- 围起的元数据");
  return { yaml: match.groups.yaml!, body: match.groups.body! };
}
